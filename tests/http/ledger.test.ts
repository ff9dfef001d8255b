import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { keepFigure } from '#server/ledger/keep-figure.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { ledgerFigures, ledgerSetAside } from '#server/schema.ts';
import { createStory } from '#server/stories/create-story.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** The number ledger: who may see and change what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;

const LEDGER = '/stories/numbers';
const FIGURE = { measure: 'Win rate', words: '13%' };

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});
beforeEach(async () => {
  owner = await ctxForSomebody(database, 'Owner');
  other = await ctxForSomebody(database, 'Other');
  ({ id } = await keepFigure(owner, FIGURE));
});

const stored = (ctx: Ctx) =>
  database.db
    .select({ measure: ledgerFigures.measure, words: ledgerFigures.words, value: ledgerFigures.value })
    .from(ledgerFigures)
    .where(eq(ledgerFigures.ownerId, idOf(ctx)))
    .orderBy(ledgerFigures.measure);

async function ask(who: Ctx | 'nobody', path: string, form?: Record<string, string>) {
  const answered = await askAs(server, who, path, form);
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    type: answered.headers.get('content-type'),
    text: (await answered.text()).replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  };
}

describe('who may', () => {
  type Case = [string, () => string, Record<string, string> | undefined, number, number, number];
  it.each<Case>([
    ['see the ledger', () => LEDGER, undefined, 401, 200, 200],
    ['see all that was found', () => `${LEDGER}?all`, undefined, 401, 200, 200],
    ['open the form', () => `${LEDGER}/add?words=31%25`, undefined, 401, 200, 200],
    ['open an entry', () => `${LEDGER}/${id}`, undefined, 401, 200, 404],
    ['open what is no id', () => `${LEDGER}/x`, undefined, 401, 404, 404],
    ['open what is far too long', () => `${LEDGER}/${'x'.repeat(65)}`, undefined, 401, 404, 404],
    ['open a NUL', () => `${LEDGER}/%00`, undefined, 401, 404, 404],
    ['take the CSV', () => '/export/numbers.csv', undefined, 401, 200, 200],
    ['enter a figure', () => `${LEDGER}/add`, { measure: 'Churn', words: '4%' }, 401, 303, 303],
    ['change an entry', () => `${LEDGER}/${id}?/change`, { measure: 'Churn', words: '4%' }, 401, 303, 404],
    ['drop an entry', () => `${LEDGER}/${id}?/drop`, {}, 401, 303, 404],
    ['set a figure aside', () => `${LEDGER}?/aside`, { figure: 'count:9' }, 401, 303, 303],
    ['bring one back', () => `${LEDGER}?/back`, { figure: 'count:9' }, 401, 303, 303],
  ])('%s', async (_what, path, form, nobody, mine, theirs) => {
    expect((await ask('nobody', path(), form)).status).toBe(nobody);
    expect((await ask(other, path(), form)).status).toBe(theirs);
    expect((await stored(owner)).map(({ words }) => words)).toEqual(['13%']);
    expect((await ask(owner, path(), form)).status).toBe(mine);
  });

  it('not a page elsewhere', async () => {
    const { status } = await server.fetch(`${LEDGER}/${id}?/drop`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', accept: 'text/html', 'x-test-person': idOf(owner) },
      body: new URLSearchParams({}),
    });
    expect([status, (await stored(owner)).length]).toEqual([403, 1]);
  });
});

describe('what is kept', () => {
  it('a figure that was found is entered, and leaves the list', async () => {
    await submitAttempt(owner, {
      questionId: 'launch-gtm-led-end-to-end',
      text: 'We sourced €1.4m in Q3 of 2024.',
    });
    const page = await ask(owner, LEDGER);
    const enter = /href="(\/stories\/numbers\/add\?words=[^"]*)" aria-label="Enter it: €1.4m"/.exec(
      page.text,
    )?.[1];
    expect(enter).toBe('/stories/numbers/add?words=%E2%82%AC1.4m&period=in+Q3');
    const form = await ask(owner, enter!);
    expect(form.text).toContain('value="€1.4m"');
    const { status, location } = await ask(owner, `${LEDGER}/add`, {
      measure: 'Pipeline',
      words: '€1.4m',
      period: 'in Q3',
      maySay: 'confidential',
    });
    expect([status, location]).toEqual([303, `${LEDGER}#ledger`]);
    const after = await ask(owner, LEDGER);
    expect(after.text).toContain('Pipeline');
    expect(after.text).not.toContain('aria-label="Enter it: €1.4m"');
    expect((await ask(other, LEDGER)).text).not.toContain('€1.4m');
  });

  it('one set aside is folded away, and comes back', async () => {
    await submitAttempt(owner, { questionId: 'launch-gtm-led-end-to-end', text: 'We sourced €1.4m of it.' });
    await ask(owner, `${LEDGER}?/aside`, { figure: 'money:1400000:€' });
    const aside = await ask(owner, LEDGER);
    expect([aside.text.includes('Set aside by you (1)'), aside.text.includes('Enter it: ')]).toEqual([
      true,
      false,
    ]);
    await ask(owner, `${LEDGER}?/back`, { figure: 'money:1400000:€' });
    expect((await ask(owner, LEDGER)).text).toContain('Enter it: €1.4m');
    expect(await database.db.$count(ledgerSetAside, eq(ledgerSetAside.ownerId, idOf(owner)))).toBe(0);
  });

  it('the CSV has one’s own figures only', async () => {
    const { text, type } = await ask(owner, '/export/numbers.csv');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(text).toContain('"Win rate","13%",13,"percent"');
    expect((await ask(other, '/export/numbers.csv')).text).not.toContain('Win rate');
  });
});

describe('what is refused', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no figure', { measure: 'Churn', words: 'a lot' }, 'There is no figure in these words'],
    ['no name', { words: '4%' }, 'Say what the figure measures'],
    ['a long name', { measure: 'x'.repeat(500), words: '4%' }, 'may have 120 characters'],
    [
      'a wrong sum',
      { measure: 'Churn', words: '4%', provenance: 'derived', arithmetic: '40 / 100 = 4%' },
      'It comes to 40%, not 4%.',
    ],
    ['a choice nobody offers', { measure: 'Churn', words: '4%', maySay: 'loudly' }, 'Choose who may hear'],
    ['markup', { measure: '<script>alert(1)</script>', words: '<b>a lot</b>' }, 'There is no figure'],
  ])('%s: 400, says why, keeps what was typed, stores nothing', async (_what, form, said) => {
    for (const path of [`${LEDGER}/add`, `${LEDGER}/${id}?/change`]) {
      const { status, text } = await ask(owner, path, form);
      expect(status).toBe(400);
      expect(text).toContain(said);
      expect(text).toContain(`value="${form.words!.replaceAll('<', '&lt;')}"`);
      expect(text).not.toContain('<script>alert(1)');
    }
    expect(await stored(owner)).toEqual([{ ...FIGURE, value: 13 }]);
  });

  it.each(['', 'x'.repeat(200), '<script>', 'count:9; drop table', '%00'])(
    'setting “%s” aside',
    async (figure) => {
      expect((await ask(owner, `${LEDGER}?/aside`, { figure })).status).toBe(400);
    },
  );

  it('a form that is none', async () => {
    const { status } = await server.fetch(`${LEDGER}/add`, {
      method: 'POST',
      headers: {
        origin: server.address,
        accept: 'text/html',
        'x-test-person': idOf(owner),
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: 'no form',
    });
    expect(status).toBe(400);
  });

  it('markup in words is shown as it was typed', async () => {
    await keepFigure(owner, {
      measure: '<img src=x onerror=alert(1)>',
      words: '40 <b>leads</b>',
      source: '"><script>',
    });
    for (const path of [LEDGER, `${LEDGER}/add?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E`]) {
      const { text } = await ask(owner, path);
      expect([text.includes('<img src=x'), text.includes('<script>alert(1)')]).toEqual([false, false]);
    }
  });
});

describe('an answer and a story', () => {
  const TEXT = 'Our win rate was 31%. We sourced €1.4m of pipeline.';

  it('are flagged where the ledger says otherwise, for whoever’s ledger it is', async () => {
    await keepFigure(owner, { measure: 'Pipeline', words: '€1.4m', maySay: 'confidential' });
    const story = await createStory(owner, { title: 'Alerts', short: TEXT });
    for (const who of [owner, other]) {
      const attempt = await submitAttempt(who, { questionId: 'launch-gtm-led-end-to-end', text: TEXT });
      const { text } = await ask(who, `/attempts/${attempt.id}`);
      const mine = who === owner;
      for (const said of [
        'Your numbers',
        'Your ledger says 13% for this',
        'Confidential in your ledger',
        '[a figure I may not share] of pipeline',
      ])
        expect([said, text.includes(said)]).toEqual([said, mine]);
    }
    const { text } = await ask(owner, `/stories/${story.id}/short`);
    expect(text).toContain('Your ledger says 13% for this');
  });

  it('that say nothing else get no word about numbers', async () => {
    const { id: attempt } = await submitAttempt(owner, {
      questionId: 'launch-gtm-led-end-to-end',
      text: 'Our win rate was 13%. I led it with two people from sales and learned a lot in Leeds.',
    });
    expect((await ask(owner, `/attempts/${attempt}`)).text).not.toContain('Your numbers');
  });
});
