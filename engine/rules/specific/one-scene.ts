import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { tellingOf } from './episode.ts';

export const oneScene = defineRule({
  meta: {
    id: 'specific/one-scene',
    version: 1,
    criterion: 'specific',
    why: 'A time with a name or a place and something that happened then can be pictured, believed and asked about.',
    sources: ['bangerter-2014', 'pmm-interview-mistakes'],
    messages: {
      scene: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{when}” puts this at one time, at which something happened: it can be pictured.',
      },
    },
    fires: [
      {
        text: 'In March last year, at a firm in Leeds, two dispatchers told me that they switched our alerts off.',
        message: 'scene',
        quote: 'In March',
      },
      {
        text: 'So, um, one morning Priyanka took me to a crèche and I couldn’t reach the button.',
        message: 'scene',
        quote: 'one morning',
      },
      {
        text: 'It was 2019 in Porto. Rui from support called me at my desk about the tickets.',
        message: 'scene',
        quote: '2019',
      },
    ],
    silent: [
      'I always ride along with a nurse on a Sunday in Namur and watch what she does.',
      'On a Monday in Leeds I would call the dispatchers and ask them.',
      'A while ago a buyer asked for a feature and we built it.',
      'Whenever a launch slips in March, people in Leeds complained.',
    ],
  },
  check(answer, report) {
    const { scene } = tellingOf(answer);
    if (scene)
      report({
        message: 'scene',
        first: scene.first,
        last: scene.last,
        data: { when: wordsOf(answer, scene) },
      });
  },
});
