import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from './entry.ts';
import { figuresOf } from './figures-of.ts';
import { flagFigures } from './flag-figures.ts';
import { MARKER, withoutSecrets } from './without-secrets.ts';

/** An entry as a person would write it; the rest is unsaid. */
function entry(measure: string, words: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const { value, unit } = figuresOf(words)[0]!;
  const at = new Date('2026-03-02');
  return {
    id: measure,
    measure,
    words,
    value,
    unit,
    baseline: '',
    period: '',
    source: '',
    myPart: '',
    provenance: null,
    arithmetic: '',
    maySay: null,
    saidAs: '',
    createdAt: at,
    updatedAt: at,
    ...more,
  };
}

const flagged = (text: string, ledger: LedgerEntry[]) =>
  flagFigures(text, ledger).map(({ about, quote, entry: { measure } }) => [about, quote, measure]);

const WIN = entry('Win rate', '13%');

describe('another value of the same measure', () => {
  it.each<[string, string, LedgerEntry]>([
    ['Our win rate was 31%.', '31%', WIN],
    ['The win rate went from 18% to 31% in two quarters.', 'from 18% to 31%', WIN],
    ['By then win rates rose to 31 per cent, and sales were happy.', '31 per cent', WIN],
    ['We held a 31% win rate.', '31%', WIN],
    ['The win rate rose 13 points to 31%.', '31%', entry('Win rate', '29%')],
    ['That lifted the win rate, in two quarters, to 31%.', '31%', WIN],
    ['Win rate: 31%', '31%', WIN],
    ['Churn was 4% and win rate was 31%.', '31%', WIN],
    ['Our cost per lead fell to £41.', '£41', entry('Cost per lead', '£90')],
    ['Our pipeline reached €3m.', '€3m', entry('Pipeline', '€1m')],
    ['The win rate against Acme is now 31%.', '31%', entry('Win rate against Acme', '13%')],
    ['Time to first value went down to nine days.', 'nine days', entry('Time to first value', 'six days')],
    [
      'We interviewed customers: 40 customer interviews.',
      '40',
      entry('Customer interviews', '25 interviews'),
    ],
    [
      'The win rate went from 18% to 31%.',
      'from 18% to 31%',
      entry('Win rate', '13%', { period: 'last year' }),
    ],
  ])('%s', (text, quote, own) =>
    expect(flagged(text, [own])).toEqual([['another-value', quote, own.measure]]),
  );

  it('another baseline of the same figure', () => {
    const own = entry('Win rate', '31%', { baseline: '18%' });
    expect(flagged('The win rate went from 13% to 31%.', [own])).toEqual([
      ['another-baseline', 'from 13% to 31%', 'Win rate'],
    ]);
    expect(flagged('The win rate went from 18% to 31%.', [own])).toEqual([]);
  });
});

describe('what is not the same measure, or no other value', () => {
  it.each<[string, string, LedgerEntry]>([
    ['the same value', 'Our win rate was 13%.', WIN],
    ['the same value, finer', 'Our win rate was 13.2%.', WIN],
    ['the same value, rough', 'Our win rate was about 10%.', WIN],
    ['money, rounded', 'Our pipeline reached €1.4m.', entry('Pipeline', '€1,412,000')],
    ['the baseline', 'Our win rate was 9%.', entry('Win rate', '13%', { baseline: '9%' })],
    ['the baseline in its words', 'Our win rate was 9%.', entry('Win rate', 'from 9% to 13%')],
    ['another unit', 'The win rate rose 31 points.', WIN],
    ['another currency', 'Our pipeline reached $3m.', entry('Pipeline', '€1m')],
    ['another measure', 'Our renewal rate was 31%.', WIN],
    ['a narrower measure', 'Our enterprise win rate was 31%.', WIN],
    ['a narrower figure', 'Our win rate was 31% in mid-market.', WIN],
    ['a narrower figure, against', 'Our win rate was 31% against Acme.', WIN],
    ['a wider measure', 'Our win rate was 31%.', entry('Competitive win rate', '13%')],
    ['half of the label', 'We won 31% of the deals.', WIN],
    ['somebody else’s', 'Their win rate was 31%.', WIN],
    ['a rival’s', 'Acme’s win rate was 31%.', WIN],
    ['a target', 'The target was a win rate of 31%.', WIN],
    ['a wish', 'I hoped the win rate would reach 31%.', WIN],
    ['a benchmark', 'In our industry the win rate is 31%.', WIN],
    ['a denial', 'The win rate was not 31%.', WIN],
    ['a question', 'Was the win rate 31%?', WIN],
    ['an earlier time', 'Before that the win rate was 31%.', WIN],
    ['an earlier time, used to', 'Our win rate used to be 31%.', WIN],
    ['another period', 'Our win rate was 31% in Q3.', entry('Win rate', '13%', { period: 'Q1' })],
    ['another period in its words', 'Our win rate was 31% in Q3.', entry('Win rate', '13% in Q1')],
    ['a change', 'The win rate rose by 31%.', WIN],
    ['a change, up', 'The win rate was up 31%.', WIN],
    ['a change, named', 'We saw an improvement of the win rate of 31%.', WIN],
    ['a change in it', 'We saw an increase in win rate to 31%.', WIN],
    ['a range', 'Our win rate was 25 to 31%.', WIN],
    ['a range with a dash', 'Our win rate was 25-31%.', WIN],
    ['a limit', 'Win rate under 31%, in my list.', WIN],
    ['a relative figure', 'The win rate was 31% higher.', WIN],
    [
      'the figure of its neighbour',
      'Our win rate and renewal rate rose to 13% and 88%.',
      entry('Renewal rate', '88%'),
    ],
    ['two of a kind, with a comma', 'Our win rate and churn rose to 31%, 4%.', entry('Churn', '4%')],
    ['two of a kind', 'Our win rate and churn were 31% and 4%.', WIN],
    ['a figure that belongs to the next measure', 'Our win rate rose and churn fell to 4%.', WIN],
    ['another clause', 'Our win rate was fine, 31% of deals came late.', WIN],
    ['another sentence', 'I owned the win rate. It took 31% of my time.', WIN],
    ['by the seat', 'Our price was €3 a seat.', entry('Price', '€9')],
    ['a date', 'The launch was in 2021.', entry('Launch', '2019')],
    ['one counted thing', 'We ran 40 interviews.', entry('Interviews', '25 interviews')],
    ['a list of things', 'We had 31%: win rate, churn and price.', WIN],
    ['an improvement of it', 'We saw a 31% win rate improvement.', WIN],
  ])('%s: %s', (_name, text, own) => expect(flagged(text, [own])).toEqual([]));

  it('when one of two entries of the same measure has the value', () => {
    const two = [entry('Win rate', '13%', { id: 'a' }), entry('Win rates', '31%', { id: 'b' })];
    expect(flagged('Our win rate was 31%.', two)).toEqual([]);
    expect(flagged('Our win rate was 40%.', two)).toHaveLength(1);
  });
});

describe('what may not be said', () => {
  const secret = entry('Pipeline', '€1.4m', { maySay: 'confidential' });

  it.each<[string, string, LedgerEntry]>([
    ['its value', 'We sourced €1.4m.', secret],
    ['its value, otherwise written', 'We sourced 1.4 million euros.', secret],
    ['its value, rounded', 'We sourced €1,412,000.', secret],
    ['its value, rough', 'We sourced about €1m.', secret],
    [
      'without a currency',
      'We sourced 1.4 million crowns.',
      entry('Pipeline', '1.4 million kr', { maySay: 'confidential' }),
    ],
    ['its baseline', 'It was 18% then.', entry('Win rate', 'from 18% to 31%', { maySay: 'confidential' })],
    ['as a baseline', 'It went from €1.4m to €2m.', secret],
    ['as a share', 'We won three in ten deals.', entry('Win rate', '30%', { maySay: 'confidential' })],
    [
      'a count with a word of its label',
      'Twelve customers left.',
      entry('Customers lost', '12', { maySay: 'confidential' }),
    ],
  ])('%s: %s', (_name, text, own) =>
    expect(flagged(text, [own]).filter(([about]) => about === 'confidential')).toHaveLength(1),
  );

  it.each<[string, string, LedgerEntry]>([
    ['another value', 'We sourced €2m.', secret],
    ['another currency', 'We sourced $1.4m.', secret],
    [
      'a count of something else',
      'I called twelve people.',
      entry('Customers lost', '12', { maySay: 'confidential' }),
    ],
    ['what may be said', 'We sourced €1.4m.', entry('Pipeline', '€1.4m', { maySay: 'public' })],
    ['what nobody has decided', 'We sourced €1.4m.', entry('Pipeline', '€1.4m')],
  ])('not %s: %s', (_name, text, own) => expect(flagged(text, [own])).toEqual([]));

  it('not the public figure of the same value that the sentence states', () => {
    const both = [
      entry('Discount', '30%', { maySay: 'confidential' }),
      entry('Win rate', '30%', { maySay: 'public' }),
    ];
    expect(flagged('Our win rate was 30%.', both)).toEqual([]);
    expect(flagged('We gave 30% away.', both)).toEqual([['confidential', '30%', 'Discount']]);
  });

  it('confidential goes before anonymised', () => {
    const both = [
      entry('Win rate', '30%', { maySay: 'anonymised', saidAs: 'a third' }),
      entry('Discount', '30%', { maySay: 'confidential' }),
    ];
    expect(flagged('We gave 30% away.', both)).toEqual([['confidential', '30%', 'Discount']]);
  });

  it('is replaced by the wording the person wrote, or by a marker, and by nothing invented', () => {
    const ledger = [
      entry('Pipeline', '€1.4m', { maySay: 'confidential', saidAs: 'not for use' }),
      entry('Win rate', 'from 18% to 31%', { maySay: 'anonymised', saidAs: 'up by more than half' }),
      entry('Seats', '400 seats', { maySay: 'anonymised' }),
    ];
    const text =
      'Pipeline was €1.4m;\n the win rate went from 18% to 31%.  We sold 400 seats, 9 of them late.';
    expect(withoutSecrets(text, flagFigures(text, ledger))).toBe(
      `Pipeline was ${MARKER};\n the win rate went up by more than half.  We sold ${MARKER} seats, 9 of them late.`,
    );
  });
});

it('a flag’s quote is always the exact slice, and the redacted text is the rest, letter by letter', () => {
  const ledger = [
    WIN,
    entry('Pipeline', '€1.4m', { maySay: 'confidential' }),
    entry('Customers', '12', { maySay: 'anonymised', saidAs: 'a dozen' }),
    entry('Churn', '4%', { maySay: 'confidential' }),
  ];
  const words = fc.constantFrom(
    ...'our win rate was rose to 31% 13% 4% churn from pipeline €1.4m about customers 12 twelve and . , ; : in Q3 two quarters a third \n \u{1F600} ’ “ é ( ) doubled \u00a0 \u200b um,'.split(
      ' ',
    ),
  );
  let seen = 0;
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (said) => {
      const text = said.join(' ');
      const flags = flagFigures(text, ledger);
      seen += flags.length;
      let end = 0;
      for (const flag of flags) {
        expect(text.slice(flag.start, flag.end)).toBe(flag.quote);
        expect(flag.quote).not.toBe('');
        expect(flag.start === flags[flags.indexOf(flag) - 1]?.start || flag.start >= end).toBe(true);
        end = flag.end;
      }
      const secrets = flags.filter(({ about }) => about === 'confidential' || about === 'anonymised');
      const kept = secrets.reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
        text,
      );
      const replaced = secrets.reduce(
        (sum, { about, entry: { saidAs } }) => sum + ((about === 'anonymised' && saidAs) || MARKER).length,
        0,
      );
      expect(withoutSecrets(text, flags)).toHaveLength(kept.length + replaced);
      expect(
        flagFigures(withoutSecrets(text, flags), ledger).filter(({ about }) => about === 'confidential'),
      ).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(20);
});
