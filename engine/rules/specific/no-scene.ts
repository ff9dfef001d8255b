import { defineRule } from '../../define-rule.ts';
import { marksOf } from '../../places.ts';
import { tellingOf } from './episode.ts';

export const noScene = defineRule({
  meta: {
    id: 'specific/no-scene',
    version: 1,
    criterion: 'specific',
    why: 'An episode without a time, a place or a name could have happened to anybody.',
    sources: ['bangerter-2014', 'pmm-interview-mistakes'],
    messages: {
      vague: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” opens an episode, and no time and name stand together in it.',
        ask: 'Which month and place was it, and who was with you?',
      },
      nowhere: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear a time, a place or a name, so there is no one moment to picture.',
        ask: 'Which day would you tell about, where was it, and who was there?',
      },
    },
    fires: [
      {
        text: 'At my previous employer a buyer asked for a language and we missed the date.',
        message: 'vague',
        quote: 'At my previous employer',
      },
      {
        text: 'There was a call about paying the vet first and our page wasn’t answering it.',
        message: 'vague',
        quote: 'There was a',
      },
      {
        text: 'I am a strong communicator who works across teams and markets.',
        message: 'nowhere',
        quote: '',
      },
    ],
    silent: [
      'In March 2021, in Leeds, Anna told me that the alerts were off.',
      'I always start from the customer.',
      'I would start from the customer.',
    ],
  },
  check(answer, report) {
    const { scene, vague, bare } = tellingOf(answer);
    if (scene) return;
    if (vague) report({ message: 'vague', first: vague.first, last: vague.last });
    else if (
      bare &&
      marksOf(answer, 'specific:habit').length === 0 &&
      marksOf(answer, 'specific:would').length === 0
    )
      report({ message: 'nowhere', first: 0, last: 0 });
  },
});
