import { defineRule } from '../../define-rule.ts';
import type { Answer } from '../../answer.ts';
import { isHeard, quoteOf, trim, type Place } from '../../nearby.ts';
import { clauseAt, sentenceAt } from '../../places.ts';
import { whole } from '../../whole.ts';
import { failureOf } from './failure.ts';

/** Fewest (with the words that lead to it) and most of the change, in tokens. */
const FEW = 9;
const MOST = 28;

/** The clause of the change; where it only opens ("since then, what I do,") with the clauses that follow it. */
function sinceThen(answer: Answer, changed: Place): Place {
  const { tokens } = answer;
  const end = sentenceAt(answer, changed.first).last;
  const clause = clauseAt(answer, changed.first);
  const { first } = clause;
  let { last } = clause;
  while (last < end && (last - first < FEW || /^[,:]$/.test(tokens[last - 1]!.norm))) {
    const next = clauseAt(answer, last);
    if (next.last - first > MOST && last - first >= FEW) break;
    last = next.last;
  }
  return trim(answer, whole(answer, { first, last }));
}

export const changedSince = defineRule({
  meta: {
    id: 'lesson-learned/changed-since',
    version: 3,
    criterion: 'lesson-learned',
    why: 'A failure was learned from when it cost something, was owned, and something has been done differently since.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      changed: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'What is different since the failure is told in these words.',
      },
      share: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: 'Your own share in what went wrong is told in these words.',
      },
      owned: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” owns your share. Say next to it what you do differently since.',
        ask: 'What do you do differently since that failure, and when was it last put to the test?',
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
        quote: 'Two clinics cancelled, it was my mistake and I told the director on the same day',
      },
      {
        text: 'It was me who said yes to the date. We lost the school. The next release went a little better.',
        message: 'share',
        quote: 'It was me who said yes to the date',
      },
      {
        text: 'We lost a big client and I had not checked the stock. So since then, what I do, I ask the warehouse for the number.',
        message: 'changed',
        quote: 'what I do, I ask the warehouse for the number',
      },
    ],
    silent: [
      'The CEO put the date on Facebook without telling anybody.',
      'We lost the fair. My mistake was that I trusted other people too much, and I am very committed.',
      'The stand was empty in March, but that can hardly be called my mistake.',
      'My failure is that I care too much about quality.',
      'I learned that communication is very important.',
      'Nothing I could have done; the market was not ready.',
    ],
  },
  check(answer, report) {
    const { stakes, fault, share, changed, mayHaveChanged, disguised, blame } = failureOf(answer);
    if (disguised || blame) return;
    if (changed && stakes && share) report({ message: 'changed', ...sinceThen(answer, changed) });
    else if (fault) {
      const open = !mayHaveChanged && !isHeard(answer, 'lesson-learned', 'clear');
      report({ message: open ? 'owned' : 'share', ...quoteOf(answer, fault) });
    }
  },
});
