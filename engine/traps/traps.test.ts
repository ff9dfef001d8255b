import { describe, expect, it } from 'vitest';
import { review } from '#server/reviewer.ts';
import { createReviewer } from '../review.ts';
import { SILENT } from '../model/model.ts';
import { LEVELS } from '../rubric.ts';
import type { Review } from '../review-types.ts';
import { TRAPS, type Trap } from './index.ts';

const REVIEWERS = { 'rules alone': createReviewer(SILENT), 'with the trained model': review };
const settings = (trap: Trap) => ({ kind: trap.kind, question: trap.question, timing: { seconds: 60 } });

/** A review without offsets: what was said of which words. */
const gist = (result: Review) => ({
  state: result.state,
  levels: result.criteria.map(({ criterion, level }) => `${criterion} ${level}`),
  findings: result.findings.map((f) =>
    [f.rule, squeeze(f.quote), f.message.replace(/\s+/g, ' ')].map(squeeze),
  ),
});
const squeeze = (text: string) =>
  // eslint-disable-next-line no-control-regex -- some traps put control characters between words
  text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ud83d\u0000-\u0008]/g, '').replace(/\s+/g, ' ');

it('there are enough of them, each named once', () => {
  expect(TRAPS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(TRAPS.map((trap) => trap.name)).size).toBe(TRAPS.length);
});

for (const [name, reviewer] of Object.entries(REVIEWERS)) {
  describe(`traps, ${name}`, () => {
    it.each(TRAPS.filter((trap) => trap.state))('state: $name', (trap) => {
      expect([trap.state].flat()).toContain(reviewer(trap.text, settings(trap)).state);
    });

    it.each(TRAPS.filter((trap) => trap.sameAs))('the same as without it: $name', (trap) => {
      expect(gist(reviewer(trap.text, settings(trap)))).toEqual(gist(reviewer(trap.sameAs!, settings(trap))));
    });

    it.each(TRAPS.filter((trap) => trap.atMost))('no level that is not earned: $name', (trap) => {
      const limit = LEVELS.indexOf(trap.atMost!);
      const above = reviewer(trap.text, settings(trap)).criteria.filter(
        ({ criterion, level }) =>
          level !== 'not-elicited' && LEVELS.indexOf(level) > limit && !trap.besides?.includes(criterion),
      );
      expect(above).toEqual([]);
    });

    it.each(TRAPS)('quotes are its own words: $name', (trap) => {
      const result = reviewer(trap.text, settings(trap));
      for (const { start, end, quote } of [...result.findings, ...(result.delivery?.fillers ?? [])])
        expect(trap.text.slice(start, end)).toBe(quote);
      if (result.state !== 'reviewed')
        expect([result.criteria, result.findings, !result.advice]).toEqual([[], [], false]);
    });
  });
}
