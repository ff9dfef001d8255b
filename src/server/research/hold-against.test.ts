import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResearchPoint } from '#content/research.ts';
import { holdAgainst, type Held } from './hold-against.ts';

/** A fact of the dossier on Acme, and what an answer says. */
const fact = (
  says: string,
  point: ResearchPoint = 'news',
  more: Partial<Held['fact']> = {},
): Held['fact'] => ({
  id: says,
  point,
  says,
  source: 'acme.example/press',
  dated: '2025',
  state: 'checked',
  ...more,
});
const hold = (text: string, says: string, point?: ResearchPoint) =>
  holdAgainst(text, [fact(says, point)], 'Acme Ltd').map(({ how, quote, known }) => [how, quote, known]);

describe('the answer says otherwise than the fact', () => {
  it.each<[string, string, string, string, ResearchPoint?]>([
    ['You have 900 customers.', 'They have 1,200 customers.', '900', '1,200'],
    ['Acme has 900 customers today, and most of them are banks.', '1,200 customers', '900', '1,200'],
    [
      'I read that you have 900 clients.',
      '1,200 customers in all. Acme has 1,200 customers.',
      '900',
      '1,200',
    ],
    ['I read you have 900 customers.', 'Acme has 1,200 customers', '900', '1,200'],
    ['You raised €30m in your Series B.', 'Raised a €40m Series B in March 2024', '€30m', '€40m'],
    [
      'You closed a €30m Series B round last year.'.replace(' last year', ''),
      'Raised €40m in its Series B.',
      '€30m',
      '€40m',
    ],
    ['Acme was founded in 2018.', 'Founded in 2016.', '2018', '2016'],
    [
      'You launched Atlas in May 2023, which was early.',
      'Launched Atlas in May 2024.',
      'May 2023',
      'May 2024',
      'launches',
    ],
    ['You launched Atlas in March.', 'They released Atlas in May 2024.', 'March', 'May 2024', 'launches'],
    ['You employ around 150 people.', 'Acme has 300 employees.', '150', '300'],
    ['Your Pro plan costs €39 a month.', 'The Pro plan is €49 a month.', '€39', '€49', 'positioning'],
    ['Your net revenue retention is 105%.', 'Net revenue retention is 118%.', '105%', '118%'],
    [
      'Gong has 5,500 customers, so you are the smaller one.',
      'Gong has 4,000 customers.',
      '5,500',
      '4,000',
      'competitors',
    ],
    ['You bought Beacon in 2022.', 'Acquired Beacon in 2021.', '2022', '2021'],
    ['Your CEO is Anna Schmidt.', 'The CEO is Maria Lopez.', 'Anna Schmidt', 'Maria Lopez'],
    [
      'Your main competitor is Chorus, as I see it.',
      'Main competitor: Gong',
      'Chorus',
      'Gong',
      'competitors',
    ],
    ['Anna Schmidt is your chief marketing officer.', 'CMO is Maria Lopez', 'Anna Schmidt', 'Maria Lopez'],
    ['Acme was founded in 2018, and I would start with the pricing page.', 'Founded in 2016', '2018', '2016'],
    ['You have more than 2,000 customers.', 'Acme has 1,200 customers.', '2,000', '1,200'],
  ])('%s ⇎ %s', (text, says, quote, known, point) =>
    expect(hold(text, says, point)).toEqual([['otherwise', quote, known]]),
  );
});

describe('the answer says what the fact says', () => {
  it.each<[string, string, ResearchPoint?]>([
    ['You have 1,200 customers.', 'They have 1,200 customers.'],
    ['Acme serves about 1,000 customers.', 'Acme has 1,200 customers.'],
    ['You have more than 1,000 customers.', 'Acme has 1,200 customers.'],
    ['You raised €40m last spring.', 'Raised €40m in a Series B, led by Northzone.'],
    ['You launched Atlas in spring 2024.', 'Launched Atlas in May 2024.', 'launches'],
    [
      'The launch of Atlas last May was aimed at finance teams.',
      'Atlas was launched for finance teams',
      'launches',
    ],
    [
      'Your home page speaks to finance teams that close their books late.',
      'The home page speaks to finance teams who close late.',
      'positioning',
    ],
    [
      'I think Gong wins on forecasting, and you win on price.',
      'Gong wins deals on forecasting',
      'competitors',
    ],
    [
      'Your CEO, Maria Lopez, said that onboarding was the bottleneck.',
      'CEO Maria Lopez: onboarding is the bottleneck',
    ],
    [
      'A reviewer wrote that setup took three weeks.',
      'Reviewers complain that setup took three weeks',
      'customers',
    ],
    [
      'Controllers notice the problem, the CFO signs.',
      'The controller notices the problem and the CFO signs',
      'personas',
    ],
    ['Your net revenue retention is 118%.', 'Net revenue retention was 118% in 2025.'],
    [
      'You launched offline mode in May 2026, which tells me you sell to people who work without a network.',
      'Launched offline mode in May 2026 for field inspectors.',
      'launches',
    ],
    [
      'You raised 40 million euros in your Series B two years ago.',
      'Raised a €40m Series B in March 2024, led by Northzone.',
    ],
    ['You have 1,200 customers, not 900 as your old page says.', 'They have 1,200 customers.'],
  ])('%s ⇔ %s', (text, says, point) => expect(hold(text, says, point)).toEqual([['agrees', text, '']]));
});

describe('neither', () => {
  it.each<[string, string, string, ResearchPoint?]>([
    ['a narrower thing', 'You have 900 customers in Germany.', 'They have 1,200 customers.'],
    ['another kind of them', 'You have 90 enterprise customers.', 'They have 1,200 customers.'],
    ['some of them', 'You have two customers that told the same story.', 'They have 1,200 customers.'],
    ['some of them, told', 'Three of your customers told me so.', 'They have 1,200 customers.'],
    ['the candidate’s own', 'At my last company we had 900 customers.', 'They have 1,200 customers.'],
    ['another company’s', 'At Tidewater, churn was 4%.', 'Churn is 2%'],
    ['another company’s, in the next sentence', 'At Tidewater I ran pricing. Churn was 4%.', 'Churn is 2%'],
    ['a rival’s', 'Gong has 4,000 customers.', 'Acme has 1,200 customers.'],
    [
      'a rival’s, after you',
      'You are smaller than Gong, which has 4,000 customers.',
      'Acme has 1,200 customers.',
    ],
    ['nobody named', 'The Series B was $30m.', 'Gong: raised $40m in its Series B', 'competitors'],
    [
      'a rival that the fact does not name',
      'You have 5,000 customers.',
      '4,000 customers, strong in enterprise',
      'competitors',
    ],
    ['a target', 'Your target is 2,000 customers.', 'They have 1,200 customers.'],
    ['a guess', 'You might have 2,000 customers by then.', 'They have 1,200 customers.'],
    ['a supposition', 'With that you would have 2,000 customers.', 'They have 1,200 customers.'],
    ['a denial ahead', 'It is not true that you have 2,000 customers.', 'They have 1,200 customers.'],
    [
      'a denial ahead of what is so',
      'It is not true that you have 1,200 customers.',
      'They have 1,200 customers.',
    ],
    ['a denial of what is so', 'You do not have 1,200 customers.', 'They have 1,200 customers.'],
    ['what is asked', 'Do you have 1,200 customers?', 'They have 1,200 customers.'],
    ['what is wished', 'If you had 1,200 customers, I would train resellers.', 'They have 1,200 customers.'],
    ['a denial', 'You do not have 2,000 customers.', 'They have 1,200 customers.'],
    ['a question', 'Do you have 2,000 customers?', 'They have 1,200 customers.'],
    ['an earlier time', 'You had 400 customers.', 'They have 1,200 customers.'],
    ['an earlier year', 'In 2021 you had 400 customers.', 'They have 1,200 customers.'],
    ['an older fact', 'You have 2,000 customers.', 'They had 1,200 customers in 2021.'],
    ['another round', 'You raised €30m in your Series A.', 'Raised €40m in a Series B.'],
    ['rounds without a name', 'You raised €30m.', 'Raised €40m in March 2024'],
    ['another launch', 'You launched Beacon in May 2023.', 'Launched Atlas in May 2024.', 'launches'],
    [
      'the same in another country',
      'You launched Atlas in Germany in 2023.',
      'Launched Atlas in May 2024.',
      'launches',
    ],
    ['a launch without a name', 'You launched in 2019.', 'Launched in May 2024.', 'launches'],
    ['before a date', 'Acme was founded before 2018.', 'Founded in 2016.'],
    ['another currency', 'Your Pro plan is $55 a month.', 'The Pro plan is €49 a month.', 'positioning'],
    ['another period', 'Your Pro plan is €490 a year.', 'The Pro plan is €49 a month.', 'positioning'],
    ['another unit', 'Your retention is 3 years.', 'Retention is 118%'],
    ['a range', 'You have 200–300 employees.', 'Acme has 350 employees.'],
    ['another figure of another thing', 'You have twelve offices.', 'They have 1,200 customers.'],
    ['a neighbour in a list', 'You have 900 customers and prospects.', 'They have 1,200 customers.'],
    ['a growth of it', 'Your customers grew 30%.', '40% of customers are banks'],
    ['the one before', 'Your former CEO was Anna Schmidt.', 'The CEO is Maria Lopez.'],
    ['another chair', 'Your CMO is Anna Schmidt.', 'The CEO is Maria Lopez.'],
    ['another’s chair', 'Gong’s CEO is Amit Bendov.', 'The CEO is Maria Lopez.'],
    ['a chair at nobody’s', 'My CEO was Anna Schmidt.', 'The CEO is Maria Lopez.'],
    ['a customer’s own figure', 'You have 40 people.', 'We are 12 people and it saved us a day', 'customers'],
    ['nothing in common', 'I would begin with the sales calls.', 'Raised €40m in a Series B.'],
    ['one common word', 'Your customers matter to me.', 'A customer said the export is slow', 'customers'],
    ['a hedge that fits', 'You employ roughly 300 people.', 'Acme has 320 engineers.'],
    ['comparison', 'Unlike you, Gong has 4,000 customers.', 'Acme has 1,200 customers.'],
    ['half of a pair', 'Marketing is 25 people.', 'Sales and marketing is 40 people.'],
  ])('%s: %s | %s', (_what, text, says, point) => expect(hold(text, says, point)).toEqual([]));

  it('a part of a name is that name', () => {
    expect(
      hold('Your CEO is Lopez.', 'The CEO is Maria Lopez.').filter(([how]) => how === 'otherwise'),
    ).toEqual([]);
  });
});

describe('of several facts', () => {
  it('an answer that one bears out contradicts neither', () => {
    const facts = [fact('Acme has 900 customers.'), fact('Acme has 1,200 customers.')];
    const held = holdAgainst('You have 900 customers.', facts, 'Acme');
    expect(held.map(({ how, fact: { says } }) => [how, says])).toEqual([
      ['agrees', 'Acme has 900 customers.'],
    ]);
  });

  it('what is unknown holds nothing, general knowledge does and says so', () => {
    const unknown = fact('They have 1,200 customers.', 'news', { state: 'unknown' });
    expect(holdAgainst('You have 900 customers.', [unknown], 'Acme')).toEqual([]);
    const [held] = holdAgainst('You have 900 customers.', [{ ...unknown, state: 'general' }], 'Acme');
    expect(held).toMatchObject({ how: 'otherwise', fact: { state: 'general' } });
  });

  it('in the order of the answer, each at its own words', () => {
    const text = 'Acme was founded in 2018.\n\nYou have 1,200 customers, and your CEO is Anna Schmidt.';
    const facts = [fact('The CEO is Maria Lopez.'), fact('1,200 customers.'), fact('Founded in 2016.')];
    const held = holdAgainst(text, facts, 'Acme');
    expect(held.map(({ how, quote }) => [how, quote])).toEqual([
      ['otherwise', '2018'],
      ['agrees', 'You have 1,200 customers, and your CEO is Anna Schmidt.'],
      ['otherwise', 'Anna Schmidt'],
    ]);
    for (const { start, end, quote } of held) expect(text.slice(start, end)).toBe(quote);
  });
});

it('quotes exactly and never fails, whatever is written', () => {
  const piece = fc.constantFrom(
    ...[
      'You have ',
      'Acme ',
      '1,200 customers',
      '. ',
      'May ',
      '2024',
      ' and ',
      '“',
      '\n',
      '€40m',
      'Series B ',
      'CEO is ',
    ],
    ...['Maria Lopez', '🙂', 'that ', ', ', '?', 'founded in '],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, text, (answer, says) => {
      for (const { start, end, quote } of holdAgainst(answer, [fact(says)], 'Acme'))
        expect(answer.slice(start, end)).toBe(quote);
    }),
  );
});

it('reads a long answer against a large dossier while a page waits', () => {
  const text = 'You have 900 customers in Germany, and Gong has 4,000 customers there. '.repeat(70);
  const facts = Array.from({ length: 60 }, (_, nth) =>
    fact(`They have ${nth + 1_000} customers in country ${nth}.`),
  );
  const began = performance.now();
  holdAgainst(text, facts, 'Acme');
  expect(performance.now() - began).toBeLessThan(1_500);
});
