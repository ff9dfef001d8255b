import { defineRule } from '../../define-rule.ts';
import { tellingOf } from './episode.ts';

export const oneScene = defineRule({
  meta: {
    id: 'specific/one-scene',
    version: 4,
    criterion: 'specific',
    why: 'A time with a name or a place and something that happened then can be pictured, believed and asked about.',
    sources: ['bangerter-2014', 'pmm-interview-mistakes'],
    messages: {
      scene: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” fixes one time for what happened, so the listener can picture it.',
      },
    },
    fires: [
      {
        text: 'In March last year, at a firm in Leeds, two dispatchers told me that they switched our alerts off.',
        message: 'scene',
        quote:
          'In March last year, at a firm in Leeds, two dispatchers told me that they switched our alerts off',
      },
      {
        text: 'So, um, one morning Priyanka took me to a crèche and I couldn’t reach the button.',
        message: 'scene',
        quote: 'one morning Priyanka took me to a crèche and I couldn’t reach the button',
      },
      {
        text: 'It was 2019 in Porto. Rui from support called me at my desk about the tickets.',
        message: 'scene',
        quote: 'It was 2019 in Porto',
      },
      {
        text: 'Since 2020 I decide what is built. In spring 2022 I spent three evenings at a brewery in Třeboň.',
        message: 'scene',
        quote: 'In spring 2022 I spent three evenings at a brewery in Třeboň',
      },
      {
        text: 'Last year, at Bruma, I took the map out of the app. The drivers grumbled in May and then Ines wrote.',
        message: 'scene',
        quote: 'Last year, at Bruma, I took the map out of the app',
      },
      {
        text: 'I had told them in June. The printer in Ghent did not deliver until the 4th of August.',
        message: 'scene',
        quote: 'The printer in Ghent did not deliver until the 4th of August',
      },
    ],
    silent: [
      'I always ride along with a nurse on a Sunday in Namur and watch what she does.',
      'On a Monday in Leeds I would call the dispatchers and ask them.',
      'What I bring to Leeds is patience, thirty teenagers on a Monday, and Tom said so.',
      'A while ago a buyer asked for a feature and we built it.',
      'Whenever a launch slips in March, people in Leeds complained.',
      'We had a very good year last year at Lumio, with an award and 40 people.',
      'It was a nice period and I moved on in 2023 because the company moved to Bergamo.',
      'For people in Namur it means that a wall is done in one Saturday, and we sold that.',
      'I now ask Kwame to take me along for a day before we sign, and it worked.',
      'We listened in Cork, and people said that in December they are at their desks until eleven.',
      'Returns at the Poznań warehouse fell to 14 percent by the summer.',
      'The bakers in Lyon wanted to stop counting flour at five in the morning.',
      'We moved the call for Marta, and it gave the nurses their Sunday evening.',
      'It took nine days at Lumio and since last March it takes one.',
      'I asked Piet for a name, a person who’ll pick it up on Monday.',
    ],
  },
  check(answer, report) {
    const { scene } = tellingOf(answer);
    if (scene) report({ message: 'scene', ...scene });
  },
});
