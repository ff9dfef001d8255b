import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { failureOf } from './failure.ts';

export const noLesson = defineRule({
  meta: {
    id: 'lesson-learned/no-lesson',
    version: 4,
    criterion: 'lesson-learned',
    why: 'A strength in disguise, blame or a platitude tells the interviewer that the real failure is kept back.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      disguised: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is a compliment where a failure was asked for.',
        ask: 'What did you get wrong that cost somebody time, money or trust?',
      },
      blame: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” puts the failure on others or on circumstances.',
        ask: 'What was your own share in what went wrong?',
      },
      thin: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is a lesson that anybody could say.',
        ask: 'What exactly do you do differently since that failure?',
      },
      unowned: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear anything in this failure that you did yourself.',
        ask: 'What did you get wrong, what did it cost, and what is different since?',
      },
    },
    fires: [
      {
        text: 'If anything I care too much about quality, so once we were a week later than others.',
        message: 'disguised',
        quote: 'If anything I care too much about quality',
      },
      {
        text: 'We lost the fair. My mistake was that I trusted other people too much.',
        message: 'disguised',
        quote: 'My mistake was that I trusted other people too much',
      },
      {
        text: 'It failed because sales never used the deck, so there was little to do.',
        message: 'blame',
        quote: 'It failed because sales never used the deck',
      },
      {
        text: 'The customer was upset with my date. I learned that communication is very important.',
        message: 'thin',
        quote: 'I learned that communication is very important',
      },
      { text: 'The launch in Oslo was weak and the numbers were low.', message: 'unowned', quote: '' },
    ],
    silent: [
      'I trusted the first list too much and never rang the shops on it.',
      'What I learned is that a date which leaves the house is a promise, and I had given it.',
      'I launched it in May. It was too early and it was my date.',
      'I gave them the slide with the dates and it was not ready in those dates.',
      'Now it is like this: if a nurse says no, I stop, because it was me who did not ask.',
      'I promised a date without asking. We lost the hospital. Since then no date leaves my desk without a check.',
      'That was on me: two clinics cancelled. Now I ring three nurses before anything ships.',
      'It was my mistake and I told the director on the same day.',
    ],
  },
  check(answer, report) {
    const { stakes, fault, share, changed, thin, disguised, blame } = failureOf(answer);
    if (disguised) report({ message: 'disguised', ...quoteOf(answer, disguised) });
    if (share && stakes && changed && !blame) return;
    if (!disguised && blame && !fault) report({ message: 'blame', ...quoteOf(answer, blame) });
    if (thin && !disguised && !changed) report({ message: 'thin', ...quoteOf(answer, thin) });
    const spoken = answer.features.some(({ actor, past }) => actor === 'i' && past);
    if (!fault && !changed && !thin && !disguised && !blame && !spoken)
      report({ message: 'unowned', first: answer.tokens.length, last: answer.tokens.length });
  },
});
