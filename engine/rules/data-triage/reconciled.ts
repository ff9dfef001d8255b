import { defineRule } from '../../define-rule.ts';
import { briefOf } from '../../nearby.ts';
import { wordsOf } from '../../places.ts';
import { sourcesReadOf } from './sources-read.ts';

export const reconciled = defineRule({
  meta: {
    id: 'data-triage/reconciled',
    version: 1,
    criterion: 'data-triage',
    why: 'Two systems rarely count the same thing; saying what differs and how to line them up shows work with real data.',
    sources: ['platform-interview-guide'],
    messages: {
      lined: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{why}” says why the figures differ, and “{how}” puts them on the same footing.',
      },
      trusted: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{why}” says why the figures differ, and “{how}” says which is good for what.',
      },
    },
    fires: [
      {
        text: 'The till counts a refund on the day of sale, the web tool counts it once it is paid. I would match on order number, for the same week.',
        message: 'lined',
        quote: 'The till counts a refund on the day of sale',
      },
      {
        text: 'So their clock starts when you queue and test accounts are in there. I’d line them up by customer ID, one row per person.',
        message: 'lined',
        quote: 'their clock starts when you queue and test accounts are in there',
      },
      {
        text: 'One is gross of returns, in UTC, the other leaves out cash. Ours for planning, theirs for the shape of the week.',
        message: 'trusted',
        quote: 'One is gross of returns, in UTC',
      },
    ],
    silent: [
      'I would have the data team check both figures before the meeting.',
      'The till is usually right, so I would go with that one.',
      'It shipped on Tuesday, the fall starts on Wednesday, and I compare with the same week last year.',
      'Definitions matter, and data integrity is a value of ours.',
    ],
  },
  check(answer, report) {
    const { worked, differs, align, trust } = sourcesReadOf(answer);
    const how = align ?? trust;
    if (!worked || !how) return;
    const [why] = differs;
    report({
      message: align ? 'lined' : 'trusted',
      ...briefOf(answer, why!),
      data: { why: wordsOf(answer, briefOf(answer, why!)), how: wordsOf(answer, briefOf(answer, how)) },
    });
  },
});
