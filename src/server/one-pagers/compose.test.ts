import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALL_FIELDS, fieldsOf, FORMS } from '#content/one-pager-fields.ts';
import { compose, placeIn } from './compose.ts';
import { readFields } from './review-one-pager.ts';

const SEGMENT = 'Florists in Antwerp first, because I know forty of them. Not chains.';
const METRIC = 'Awareness, and lots of sign-ups.';

it('is a paragraph a field, in the form’s order, without the empty ones and without a word more', () => {
  const fields = { 'not-doing': 'No chains.', segment: SEGMENT, problem: ' \n', 'metric-1': METRIC };
  const { text, places } = compose('go-to-market', fields);
  expect(text).toBe(`${SEGMENT}\n\n${METRIC}\n\nNo chains.`);
  expect(places.map(({ field }) => field)).toEqual(['segment', 'metric-1', 'not-doing']);
  for (const { field, start, end } of places)
    expect(text.slice(start, end)).toBe(fields[field as keyof typeof fields]);
});

it('a field of another form is not read', () =>
  expect(compose('teardown', { segment: SEGMENT, speed: 'All at once.' }).text).toBe('All at once.'));

it.each([
  ['inside a field', 3, 7, { field: 'launched', start: 3, end: 7 }],
  ['between two fields', 11, 11, { field: 'launched', start: 10, end: 10 }],
  ['where the next one begins', 12, 15, { field: 'speed', start: 0, end: 3 }],
  ['over the end of a field', 8, 14, { field: 'launched', start: 8, end: 10 }],
  ['after everything', 99, 99, { field: 'speed', start: 4, end: 4 }],
])('finds the field of a place %s', (_where, start, end, place) => {
  const { places } = compose('teardown', { launched: '0123456789', speed: 'abcd' });
  expect(placeIn(places, { start, end })).toEqual(place);
});

it('every finding quotes its own field exactly', () => {
  const { findings } = readFields({
    form: 'go-to-market',
    fields: {
      segment: `  ${SEGMENT}\n`,
      'metric-1': METRIC,
      experiment: 'Six of ten shops we asked said yes. I recommend that we launch in May if eight do.',
    },
  });
  const absent = findings.find(({ rule }) => rule === 'assumptions/dives-in');
  expect(absent).toMatchObject({ field: 'segment', start: 71, end: 71, quote: '' });
  const vain = findings.find(({ rule }) => rule === 'business-metric/vanity-metric');
  expect(vain).toMatchObject({ field: 'metric-1', start: METRIC.length, end: METRIC.length, quote: '' });
  const decided = findings.find(({ rule }) => rule.startsWith('recommendation/'));
  expect(decided).toMatchObject({ field: 'experiment', quote: expect.stringContaining('I recommend') });
});

it('whatever is written, each finding is a slice of its field', () => {
  const part = fc.constantFrom(
    SEGMENT,
    METRIC,
    'We tested it with a holdout.\n\nIf fewer than half come back, we stop.',
    'No chains,',
    'because they buy once a year',
    '\n',
    '  ',
    '𝒜 “quoted” – été.',
    'We launch to everyone at once.',
  );
  const words = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(' '));
  const page = fc.constantFrom(...FORMS).chain((form) =>
    fc.record({
      form: fc.constant(form),
      fields: fc.record(Object.fromEntries(fieldsOf(form).map((field) => [field, words])), {
        requiredKeys: [],
      }),
    }),
  );
  fc.assert(
    fc.property(page, ({ form, fields }) => {
      for (const { field, start, end, quote } of readFields({ form, fields }).findings) {
        expect(ALL_FIELDS).toContain(field);
        expect((fields[field] ?? '').slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 150 },
  );
});
