import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { resultsOf } from './results.ts';

export const noResult = defineRule({
  meta: {
    id: 'quantified-outcome/no-result',
    version: 3,
    criterion: 'quantified-outcome',
    why: 'The interviewer has to tell a colleague what came of it; activity and intentions leave nothing to tell.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      aim: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is what was aimed at. Say next to it what came of it.',
        ask: 'Where did the figure end up?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear a figure held against an earlier one, or against those who did not get it.',
        ask: 'What changed, by how much, and compared with what?',
      },
    },
    fires: [
      {
        text: 'Our goal was to go from 9% to 15% by the spring. I left before that.',
        message: 'aim',
        quote: 'Our goal was to go from 9% to 15% by the spring',
      },
      {
        text: 'We put it on the website, on the stand and in all three e-mails.',
        message: 'nothing',
        quote: '',
      },
      {
        text: 'So I trained forty people in five offices, two sessions each, with a quiz.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      'Refunds fell from 44 a month to 12.',
      'Clinics signed quicker after it.',
      'It went really well, the director said so.',
      'Downloads reached two million.',
      'The goal was 15%. It rose from 9% to 13%.',
      'A new seller needed eleven days, and now it is around five days.',
    ],
  },
  check(answer, report) {
    const { measured, bare, sign, aims } = resultsOf(answer);
    if (measured || bare || sign) return;
    const aim = aims[0];
    if (aim) report({ message: 'aim', ...quoteOf(answer, aim) });
    else report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
