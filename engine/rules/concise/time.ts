import { defineRule } from '../../define-rule.ts';
import { lengthOf, timeInWords } from './length.ts';

const LONG =
  'I moved the bag fee to the seat page because people asked for it there, and it went well for everybody. ';

export const time = defineRule({
  meta: {
    id: 'concise/time',
    version: 4,
    criterion: 'concise',
    why: 'Past the time for its kind an answer is no longer listened to for evidence but for its end.',
    sources: ['answer-length-practice', 'pmm-interview-mistakes'],
    messages: {
      over: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'Here {limit} are up; the whole takes {taken}.',
        ask: 'Which sentence holds the point, and which could go?',
      },
      far: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'Here {limit} are up, and the whole takes {taken}, which is far over.',
        fix: 'Which sentence should they repeat to a colleague? Keep that one, and what it rests on.',
      },
      short: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '{words} words are too few to hold an answer.',
        fix: 'Say the point, one thing that shows it, and what came of it.',
        ask: 'What would you tell somebody who asks “for example”?',
      },
    },
    fires: [
      { text: LONG.repeat(9).trim(), kind: 'behavioural', message: 'over', quote: '' },
      { text: LONG.repeat(16).trim(), kind: 'opinion', message: 'far', quote: '' },
      { text: 'We looked at the free plan. It depends, really.', message: 'short', quote: '' },
    ],
    silent: [
      { text: LONG.repeat(6).trim(), kind: 'behavioural' },
      { text: LONG.repeat(16).trim(), kind: 'gtm-case' },
      { text: LONG.repeat(12).trim(), kind: 'intro' },
    ],
  },
  check(answer, report) {
    const length = lengthOf(answer);
    const { verdict, upAt } = length;
    if (verdict === 'inside') return;
    const end = answer.tokens.length;
    const data = {
      words: answer.words,
      taken: timeInWords(length),
      limit: limitInWords(answer.limitSeconds),
    };
    if (verdict === 'short') return report({ message: 'short', first: end, last: end, data, whole: true });
    // A place and no words: which of them should go the clock cannot tell.
    report({ message: verdict, first: upAt, last: upAt, data, whole: true });
  },
});

function limitInWords(seconds: number): string {
  return seconds % 60 === 0 && seconds > 60 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}
