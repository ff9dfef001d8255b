import { defineRule } from '../../define-rule.ts';
import { failureOf } from './failure.ts';

export const noLesson = defineRule({
  meta: {
    id: 'lesson-learned/no-lesson',
    version: 1,
    criterion: 'lesson-learned',
    why: 'A strength in disguise, blame or a platitude tells the interviewer that the real failure is kept back.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      disguised: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” turns the failure into a compliment.',
        ask: 'What did you get wrong that cost somebody time, money or trust?',
      },
      blame: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'With “{quote}” it goes to circumstances or to others.',
        ask: 'What was your own share in it?',
      },
      thin: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is a lesson that anybody could say; what you do differently is not in it.',
        ask: 'What do you do now that you did not do then?',
      },
      unowned: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear what in this you answer for yourself.',
        ask: 'What did you get wrong, what did it cost, and what is different since?',
      },
    },
    fires: [
      {
        text: 'If anything I care too much about quality, so once we were a week later than others.',
        message: 'disguised',
        quote: 'I care too much',
      },
      {
        text: 'It failed because sales never used the deck, so there was little to do.',
        message: 'blame',
        quote: 'because sales never',
      },
      {
        text: 'The customer was upset with my date. I learned that communication is very important.',
        message: 'thin',
        quote: 'I learned that communication',
      },
      { text: 'The launch in Oslo was weak and the numbers were low.', message: 'unowned', quote: '' },
    ],
    silent: [
      'I promised a date without asking. We lost the hospital. Since then no date leaves my desk without a check.',
      'That was on me: two clinics cancelled. Now I ring three nurses before anything ships.',
      'It was my mistake and I told the director on the same day.',
    ],
  },
  check(answer, report) {
    const { stakes, fault, share, changed, thin, disguised, blame } = failureOf(answer);
    if (disguised) report({ message: 'disguised', first: disguised.first, last: disguised.last });
    if (share && stakes && changed && !blame) return;
    if (!disguised && blame && !fault) report({ message: 'blame', first: blame.first, last: blame.last });
    if (thin && !disguised) report({ message: 'thin', first: thin.first, last: thin.last });
    const spoken = answer.features.some(({ actor, past }) => actor === 'i' && past);
    if (!fault && !changed && !thin && !disguised && !blame && !spoken)
      report({ message: 'unowned', first: answer.tokens.length, last: answer.tokens.length });
  },
});
