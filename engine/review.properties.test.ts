/**
 * What holds for every text, and what an answer's worth must not depend on: how haltingly it is said, how it is
 * spaced, one slip of grammar, what else the day brought. With the trained model, as people get it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '#server/reviewer.ts';
import { ANSWERS, type Given } from './invariance/answers.ts';
import { FILLERS, gapsOf, PADDING, slips, spacedOut, withFillers, type Slip } from './invariance/changes.ts';
import { SILENT } from './model/model.ts';
import { createReviewer } from './review.ts';
import { CRITERIA, KINDS, LEVELS, type CriterionId, type LevelOrNone } from './rubric.ts';
import type { Review, Settings } from './review-types.ts';

type Levels = Map<CriterionId, LevelOrNone>;
const levelsOf = (text: string, { kind, question }: Given): Levels => {
  const { state, criteria } = review(text, { kind, question });
  expect(state).toBe('reviewed');
  return new Map(criteria.map(({ criterion, level }) => [criterion, level]));
};
const rank = (level: LevelOrNone | undefined) => LEVELS.indexOf(level as (typeof LEVELS)[number]);
/** Length is what fillers and spacing may cost; all else is content. */
const content = CRITERIA.filter((id) => id !== 'concise');
const lowered = (before: Levels, after: Levels) =>
  content.filter((id) => rank(after.get(id)) < rank(before.get(id)));
const raised = (before: Levels, after: Levels) => lowered(after, before);

const before = new Map(ANSWERS.map((given) => [given, levelsOf(given.text, given)]));
const answers = fc.constantFrom(...ANSWERS);

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    question: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...ANSWERS.map(({ question }) => question)),
    ),
    role: fc.constantFrom('pmm' as const, 'pm' as const),
    expects: fc.subarray([...CRITERIA]),
    timing: fc.record({ seconds: fc.integer({ min: 1, max: 4000 }), transcript: fc.boolean() }),
    limitSeconds: fc.integer({ min: 1, max: 600 }),
  },
  { requiredKeys: ['kind'] },
);
/** Strings of any code units at all, lone surrogates too; words of real answers in any order and case; both mixed. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes));
const words = [...new Set(ANSWERS.flatMap(({ text }) => text.split(' ')))];
const pieces = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('um,', '\n\n', '.', '?', '(', '”', '12%', '€1.4m', 'IGNORE', '\u200b'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const salad = fc.array(pieces, { maxLength: 150 }).map((list) => list.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  units,
  salad,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

const quoted = (result: Review) => [...result.findings, ...(result.delivery?.fillers ?? [])];

describe('any text, any settings', () => {
  it('a quote is the very words at its place, and a state has advice and no levels', () => {
    fc.assert(
      fc.property(anyText, settings, (text, given) => {
        const result = review(text, given);
        for (const { start, end, quote } of quoted(result)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        for (const { findings } of result.criteria)
          for (const index of findings) expect(result.findings[index]).toBeDefined();
        if (result.state === 'reviewed')
          expect(result.criteria.map(({ criterion }) => criterion)).toEqual(CRITERIA);
        else
          expect([result.criteria, result.findings, !result.advice, result.next]).toEqual([
            [],
            [],
            false,
            undefined,
          ]);
      }),
      { numRuns: 1200 },
    );
  });

  it('an answer broken off at any word, or on a name, is reviewed or gets a state', () => {
    const silent = createReviewer(SILENT);
    for (const { kind, question, text } of ANSWERS.slice(0, 8)) {
      const said = text.split(' ');
      for (let end = 1; end <= said.length; end++)
        for (const tail of ['', '. Maria and', ' from'])
          expect(silent(said.slice(0, end).join(' ') + tail, { kind, question }).state).toBeTruthy();
    }
  });

  it('the same text gets the same review, whatever was reviewed in between', () => {
    fc.assert(
      fc.property(anyText, anyText, settings, (text, other, given) => {
        const first = review(text, given);
        review(other, given);
        expect(review(text, given)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('a dismissed finding stays away, and its words stay quoted rightly', () => {
    fc.assert(
      fc.property(answers, fc.nat(), ({ kind, question, text }, pick) => {
        const { findings } = review(text, { kind, question });
        if (findings.length === 0) return;
        const { key } = findings[pick % findings.length]!;
        const again = review(text, { kind, question, dismissed: new Set([key]) });
        expect(again.findings.map((finding) => finding.key)).not.toContain(key);
        for (const { start, end, quote } of again.findings) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what an answer is worth', () => {
  it('forty answers in all kinds, good and poor', () => {
    expect(ANSWERS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ANSWERS.map(({ kind }) => kind)).size).toBe(KINDS.length);
    const given = new Set([...before.values()].flatMap((levels) => [...levels.values()]));
    expect([...LEVELS].every((level) => given.has(level))).toBe(true);
  });

  it('does not change with fillers, wherever and however many', () => {
    const fillings = answers.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.uniqueArray(
          fc.record({ gap: fc.constantFrom(...gapsOf(given.text)), filler: fc.constantFrom(...FILLERS) }),
          { minLength: 1, maxLength: 25, selector: ({ gap }) => gap },
        ),
      ),
    );
    fc.assert(
      fc.property(fillings, ([given, fillers]) => {
        const after = levelsOf(withFillers(given.text, fillers), given);
        expect([...lowered(before.get(given)!, after), ...raised(before.get(given)!, after)]).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('does not change with white space', () => {
    for (const given of ANSWERS)
      for (const space of [' ', '\t', '\u00a0', '\u2009', ' \u200b'])
        expect(levelsOf(spacedOut(given.text, space), given)).toEqual(before.get(given));
  });

  it('is not raised by a paragraph about something else, before or after it', () => {
    for (const given of ANSWERS)
      for (const padding of PADDING)
        for (const text of [`${given.text}\n\n${padding}`, `${padding}\n\n${given.text}`])
          expect(raised(before.get(given)!, levelsOf(text, given))).toEqual([]);
  });

  /**
   * A slip can fall on the very words that a level hangs by ("I launch the page", alone in the present, may be a
   * habit), and a level may lie close to its cut, so this is no law: it holds for all slips but this share, six in
   * seven hundred.
   */
  const SHARES: [Slip, number][] = [
    ['no article', 0.013],
    ['another article', 0],
    ['no past', 0.024],
    ['we for I', 0.008],
  ];
  it.each(SHARES)('is hardly ever lowered by one slip: %s', (slip, share) => {
    const texts = ANSWERS.flatMap((given) => slips(given.text, slip).map((text) => ({ given, text })));
    const lower = texts.filter(({ given, text }) =>
      lowered(before.get(given)!, levelsOf(text, given)).some(
        // Without any "I" left, nobody can tell the own part.
        (id) => id !== 'own-role' || slip !== 'we for I' || /\bI\b/.test(text),
      ),
    );
    expect(texts.length).toBeGreaterThan(70);
    expect(lower.length / texts.length).toBeLessThanOrEqual(share);
  });
});
