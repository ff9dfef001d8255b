import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxFor,
  ctxForSomebody,
  freshDatabase,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { deleteEverything } from '#server/practice/delete-everything.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { ledgerFigures, ledgerSetAside } from '#server/schema.ts';
import { createStory } from '#server/stories/create-story.ts';
import { bringBackFigure } from './bring-back-figure.ts';
import { changeFigure } from './change-figure.ts';
import { checkAnswer } from './check-answer.ts';
import { dropFigure } from './drop-figure.ts';
import { exportLedger } from './export-ledger.ts';
import { getFigure } from './get-figure.ts';
import { keepFigure } from './keep-figure.ts';
import { listFigures } from './list-figures.ts';
import { setAsideFigure } from './set-aside-figure.ts';

let database: FreshDatabase;
let owner: Ctx;
let other: Ctx;

const QUESTION = 'launch-gtm-led-end-to-end';
const on = (day: string, ctx = owner): Ctx => ({ ...ctx, now: () => new Date(`${day}T12:00:00Z`) });
const answer = (day: string, text: string) => submitAttempt(on(day), { questionId: QUESTION, text });

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  owner = await ctxForSomebody(database, 'Owner');
  other = await ctxForSomebody(database, 'Other');
});
afterAll(() => database.close());

describe('figures found', () => {
  it('are those of answers and stories, newest first, together by value and unit, with exact words', async () => {
    await answer('2026-03-02', 'The win rate rose to 31%. We sourced €1.4m.');
    const { id } = await createStory(on('2026-03-04'), {
      title: 'Alerts',
      result: 'It went from 18 to 31 per cent in two quarters.',
      short: 'We sourced $1.4m.',
    });
    await answer('2026-03-05', 'The win rate rose to 31%. Nine people told me so.');
    const { found, entries } = await listFigures(owner);
    expect(entries).toEqual([]);
    expect(found.map(({ key, quote, window, places }) => [key, quote, window, places.length])).toEqual([
      ['percent:31', '31%', 'in two quarters', 2],
      ['count:9', 'Nine', '', 1],
      ['money:1400000:$', '$1.4m', '', 1],
      ['money:1400000:€', '€1.4m', '', 1],
    ]);
    expect(found[0]!.places[1]).toEqual({
      kind: 'story',
      id,
      title: 'Alerts',
      at: new Date('2026-03-04T12:00:00Z'),
      before: 'It went ',
      quote: 'from 18 to 31 per cent',
      after: ' in two quarters.',
    });
    expect((await listFigures(other)).found).toEqual([]);
  });

  it('leave the list once they are entered or set aside, and come back', async () => {
    await answer('2026-03-02', 'The win rate rose to 31%. We sourced €1.4m.');
    const { id } = await keepFigure(owner, { measure: 'Win rate', words: '31 per cent' });
    await setAsideFigure(owner, { figure: 'money:1400000:€' });
    await setAsideFigure(owner, { figure: 'money:1400000:€' });
    const kept = await listFigures(owner);
    expect([kept.found, kept.setAside.map(({ quote }) => quote)]).toEqual([[], ['€1.4m']]);
    expect(kept.entries[0]).toMatchObject({ id, value: 31, unit: 'percent', places: [{ quote: '31%' }] });
    expect(kept.entries[0]!.open).toEqual(['baseline', 'period', 'source', 'myPart', 'provenance', 'maySay']);
    await bringBackFigure(owner, { figure: 'money:1400000:€' });
    await dropFigure(owner, { id });
    expect((await listFigures(owner)).found.map(({ quote }) => quote)).toEqual(['31%', '€1.4m']);
  });

  it('are shown with a little of a long sentence, in whole words', async () => {
    await answer(
      '2026-03-02',
      `${'so we went on and on '.repeat(12)}until the win rate rose to 31% ${'and then on and on '.repeat(12)}.`,
    );
    const [place] = (await listFigures(owner)).found[0]!.places;
    expect(place!.before).toMatch(/^… \w+ .*rose to $/);
    expect(place!.after).toMatch(/^ and then .* \w+ …$/);
    expect(place!.before.length + place!.after.length).toBeLessThan(190);
  });
});

describe('an entry', () => {
  it('asks what it does not say, and not what its words say', async () => {
    const open = async (more: object) =>
      (await getFigure(owner, await keepFigure(owner, { measure: 'Win rate', ...more }))).open;
    expect(await open({ words: 'from 18% to 31% in two quarters' })).toEqual([
      'source',
      'myPart',
      'provenance',
      'maySay',
    ]);
    expect(await open({ words: '2021' })).toEqual(['source', 'myPart', 'provenance', 'maySay']);
    expect(
      await open({
        words: '31%',
        baseline: '18%',
        period: 'Q3',
        source: 'CRM',
        myPart: 'The page',
        provenance: 'memory',
        maySay: 'anonymised',
      }),
    ).toEqual(['saidAs']);
    expect(
      await open({
        words: '31%',
        baseline: '18%',
        period: 'Q3',
        source: 'CRM',
        myPart: 'The page',
        provenance: 'memory',
        maySay: 'public',
      }),
    ).toEqual([]);
  });

  it('is changed as a whole', async () => {
    const { id } = await keepFigure(owner, {
      measure: 'Win rate',
      words: '31%',
      source: 'CRM',
      maySay: 'public',
    });
    await changeFigure(on('2026-03-09'), {
      id,
      measure: 'Win  rate\n',
      words: ' 13 % ',
      maySay: 'confidential',
    });
    expect(await getFigure(owner, { id })).toMatchObject({
      measure: 'Win rate',
      words: '13 %',
      value: 13,
      source: '',
      maySay: 'confidential',
      updatedAt: new Date('2026-03-09T12:00:00Z'),
    });
  });

  it.each<[string, object, string]>([
    ['no name', { measure: ' ', words: '31%' }, 'Say what the figure measures'],
    ['no words', { measure: 'x', words: ' ' }, 'Write the figure as you say it'],
    ['no figure', { measure: 'x', words: 'a lot' }, 'There is no figure in these words'],
    [
      'two figures',
      { measure: 'x', words: '31% and €4m' },
      'There are 2 figures in these words: “31%”, “€4m”',
    ],
    ['a long name', { measure: 'x'.repeat(121), words: '31%' }, 'may have 120 characters'],
    [
      'a very long source',
      { measure: 'x', words: '31%', source: 'x'.repeat(9_000) },
      'The source may have 500',
    ],
    ['a NUL', { measure: 'x\0', words: '31%' }, 'NUL'],
    ['no such provenance', { measure: 'x', words: '31%', provenance: 'gossip' }, 'Choose how you know'],
    ['no such secrecy', { measure: 'x', words: '31%', maySay: 'maybe' }, 'Choose who may hear'],
    ['derived without a sum', { measure: 'x', words: '31%', provenance: 'derived' }, 'Write the sum'],
    [
      'a wrong sum',
      { measure: 'x', words: '13%', provenance: 'derived', arithmetic: '31 - 17 = 13' },
      'It comes to 14, not 13.',
    ],
    [
      'another sum',
      { measure: 'x', words: '31%', provenance: 'derived', arithmetic: '31 - 18 = 13' },
      'does not come to the figure: “31%”',
    ],
    [
      'another wording with the figure',
      { measure: 'x', words: '31%', maySay: 'anonymised', saidAs: 'some 31% or so' },
      'still holds the figure',
    ],
  ])('is refused with %s', async (_what, given, message) => {
    await expect(keepFigure(owner, given)).rejects.toThrow(message);
    expect((await listFigures(owner)).entries).toEqual([]);
  });

  it.each([
    ['31%', '412 / 1310 = 31%'],
    ['13 points', '31% - 18% = 13%'],
    ['13 points', '31 - 18 = 13'],
    ['from 18% to 31%', '406 / 1,310 = 31.0%'],
    ['€3m', '€250k x 12 = €3m'],
    ['six weeks', '12 - 6 = 6'],
    ['3x', '30 / 10 = 3'],
  ])('%s may be derived by %s', async (words, arithmetic) => {
    await expect(
      keepFigure(owner, { measure: 'x', words, provenance: 'derived', arithmetic }),
    ).resolves.toBeDefined();
  });
});

describe('an answer', () => {
  it('is flagged where it says otherwise, and redacted where it may not be said', async () => {
    await keepFigure(owner, { measure: 'Win rate', words: '13%' });
    await keepFigure(owner, { measure: 'Pipeline', words: '€1.4m', maySay: 'confidential' });
    const text = 'Our win rate was 31%.\r\nWe sourced €1.4m of it.';
    const { flags, redacted } = await checkAnswer(owner, { text });
    const plain = text.replace('\r\n', '\n');
    expect(flags.map(({ about, quote, start, end }) => [about, quote, plain.slice(start, end)])).toEqual([
      ['another-value', '31%', '31%'],
      ['confidential', '€1.4m', '€1.4m'],
    ]);
    expect(redacted).toBe('Our win rate was 31%.\nWe sourced [a figure I may not share] of it.');
    expect(await checkAnswer(other, { text })).toEqual({ flags: [], redacted: undefined });
    await expect(checkAnswer(owner, { text: 'x'.repeat(20_001) })).rejects.toThrow('20,000');
  });
});

describe('access', () => {
  it('a stranger finds nothing, and nobody is asked to sign in', async () => {
    const { id } = await keepFigure(owner, { measure: 'Win rate', words: '31%' });
    const nobody = ctxFor(database, NOBODY);
    const change = { id, measure: 'x', words: '1%' };
    for (const stranger of [
      () => getFigure(other, { id }),
      () => changeFigure(other, change),
      () => dropFigure(other, { id }),
      () => getFigure(owner, { id: 'x' }),
      () => dropFigure(owner, { id: 'x' }),
    ])
      await expect(stranger()).rejects.toMatchObject({ status: 404 });
    for (const verb of [
      () => getFigure(nobody, { id }),
      () => keepFigure(nobody, change),
      () => changeFigure(nobody, change),
      () => dropFigure(nobody, { id }),
      () => listFigures(nobody),
      () => setAsideFigure(nobody, { figure: 'count:1' }),
      () => bringBackFigure(nobody, { figure: 'count:1' }),
      () => checkAnswer(nobody, { text: '' }),
      () => exportLedger(nobody).next(),
    ])
      await expect(verb()).rejects.toMatchObject({ status: 401 });
    expect(await getFigure(owner, { id })).toMatchObject({ words: '31%' });
  });

  it('everything of one’s own is deleted, and of nobody else', async () => {
    for (const ctx of [owner, other]) {
      await keepFigure(ctx, { measure: 'Win rate', words: '31%' });
      await setAsideFigure(ctx, { figure: 'count:9' });
    }
    const before = [await database.db.$count(ledgerFigures), await database.db.$count(ledgerSetAside)];
    await deleteEverything(owner, { confirm: 'delete everything' });
    const after = [await database.db.$count(ledgerFigures), await database.db.$count(ledgerSetAside)];
    expect(after).toEqual(before.map((count) => count - 1));
    expect((await listFigures(other)).entries).toHaveLength(1);
  });
});

it('the CSV runs nothing in a spreadsheet', async () => {
  await keepFigure(owner, {
    measure: '=HYPERLINK("x")',
    words: '-31%',
    source: '@cmd',
    myPart: 'a "b"',
    provenance: 'memory',
  });
  let csv = '';
  for await (const piece of exportLedger(owner)) csv += piece;
  const [head, line] = csv.split('\r\n');
  expect(head).toBe(
    '"measure","figure","value","unit","baseline","window","source","my_part","provenance","arithmetic","may_say","said_as","created_at","updated_at"',
  );
  expect(line).toContain(`"'=HYPERLINK(""x"")","'-31%",31,"percent","","","'@cmd","a ""b""","memory","",,""`);
});
