import { defineRule } from '../../define-rule.ts';
import type { Answer } from '../../answer.ts';
import { briefOf, quoteOf, type Place } from '../../nearby.ts';
import { clauseAt, wordsOf } from '../../places.ts';
import { failureOf } from './failure.ts';

/** The clause of the change; "since then" may stand at the seam of a run-on, and then opens the quote. */
function sinceThen(answer: Answer, changed: Place): Place {
  const quote = quoteOf(answer, changed);
  if (quote.last - quote.first > 3) return quote;
  const { last } = clauseAt(answer, changed.last - 1);
  return { first: changed.first, last: Math.min(last, changed.first + 25) };
}

export const changedSince = defineRule({
  meta: {
    id: 'lesson-learned/changed-since',
    version: 1,
    criterion: 'lesson-learned',
    why: 'A failure was learned from when it cost something, was owned, and something has been done differently since.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      changed: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'It cost something (“{stakes}”), your share is named (“{fault}”), and “{quote}” says what is different since.',
      },
      owned: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'You own it with “{fault}”. What you have done differently since does not come with it.',
        ask: 'What do you do now that you did not do then, and when was it last put to the test?',
      },
    },
    fires: [
      {
        text: 'So churn doubled in two months and that was on me. Since then support reads every plan.',
        message: 'changed',
        quote: 'support reads every plan',
      },
      {
        text: 'I forgot the partners, and we gave back about 80,000 euros. What I do now is ask three of them first.',
        message: 'changed',
        quote: 'What I do now is ask three of them first',
      },
      {
        text: 'I promised a date without asking. We lost the hospital. Since then no date leaves my desk without a check.',
        message: 'changed',
        quote: 'no date leaves my desk without a check',
      },
      {
        text: 'So two clinics cancelled, and that was on me. Now I ring three nurses before anything ships.',
        message: 'changed',
        quote: 'I ring three nurses before anything ships',
      },
      {
        text: 'Two clinics cancelled, it was my mistake and I told the director on the same day.',
        message: 'owned',
        quote: 'my mistake',
      },
    ],
    silent: [
      'My failure is that I care too much about quality.',
      'I learned that communication is very important.',
      'Nothing I could have done; the market was not ready.',
    ],
  },
  check(answer, report) {
    const { stakes, fault, share, changed, disguised, blame } = failureOf(answer);
    if (disguised) return;
    if (changed && stakes && share && !blame) {
      const data = { stakes: wordsOf(answer, briefOf(answer, stakes)), fault: wordsOf(answer, share) };
      report({ message: 'changed', ...sinceThen(answer, changed), data });
    } else if (fault && !changed && !blame) {
      report({
        message: 'owned',
        first: fault.first,
        last: fault.last,
        data: { fault: wordsOf(answer, fault) },
      });
    }
  },
});
