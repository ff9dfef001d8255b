import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readQuestions } from '#content';
import type { Ctx } from '#server/ctx.ts';
import { addQuestion } from '#server/questions/add-question.ts';
import { ownQuestions } from '#server/schema.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Questions of one's own: who may see, add, import, change and take them along, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;

const BANK = readQuestions()[0]!.id;
const TEXT = 'What would you tell the zoo about <b>zebras</b>?';
const FIELDS = {
  text: TEXT,
  kind: 'craft',
  topic: 'strategy',
  round: 'case',
  seniority: 'senior',
  roles: 'pmm',
  asks: '',
  companies: 'Acme, Globex',
  source: '',
};

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
  const question = { ...FIELDS, roles: ['pmm'], companies: ['Acme'], anyway: true };
  const added = await addQuestion(owner, question);
  id = 'id' in added ? added.id : '';
});

type Body = Record<string, string> | FormData;
async function ask(who: Ctx | 'nobody', path: string, form?: Body) {
  const answered = await askAs(server, who, path, form);
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    disposition: answered.headers.get('content-disposition'),
    text: await answered.text(),
  };
}
const everyone = async (path: string, form?: Body) => {
  const statuses = [];
  for (const who of ['nobody', other, owner] as const) statuses.push((await ask(who, path, form)).status);
  return statuses;
};
const stored = (ctx: Ctx) =>
  database.db
    .select()
    .from(ownQuestions)
    .where(eq(ownQuestions.ownerId, idOf(ctx)));

const multipart = (fields: Record<string, string | Blob>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const field = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`)
    .exec(html)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('who may', () => {
  it.each([
    ['/practise/add', [401, 200, 200]],
    ['/practise/import', [401, 200, 200]],
    ['/practise/OWN', [401, 404, 200]],
    ['/practise/OWN/edit', [401, 404, 200]],
    ['/practise/OWN/attempts', [401, 404, 200]],
    [`/practise/${BANK}/edit`, [401, 404, 404]],
    ['/practise/own-000000000000/edit', [401, 404, 404]],
    ['/practise/own-%00/edit', [401, 404, 404]],
    [`/practise/own-${'x'.repeat(90)}`, [401, 404, 404]],
    ['/export/questions.txt', [401, 200, 200]],
  ])('look at %s', async (path, statuses) => {
    expect(await everyone(path.replace('OWN', id))).toEqual(statuses);
  });

  it.each<[string, Record<string, string>, number[]]>([
    ['/practise/OWN/edit?/save', FIELDS, [401, 404, 303]],
    ['/practise/OWN?/tag', { company: 'Initech' }, [401, 404, 303]],
    ['/practise/OWN?/untag', { company: 'Acme' }, [401, 404, 303]],
    ['/practise/OWN?/review', { text: 'I asked nine visitors.' }, [401, 404, 303]],
    [`/practise/${BANK}/edit?/save`, FIELDS, [401, 404, 404]],
    [`/practise/${BANK}/edit?/delete`, {}, [401, 404, 404]],
    ['/practise/OWN/edit?/delete', {}, [401, 404, 303]],
  ])('post to %s', async (path, form, statuses) => {
    expect(await everyone(path.replace('OWN', id), form)).toEqual(statuses);
  });

  it('see it: in the bank, the search and the file for Anki, its owner alone', async () => {
    for (const path of [
      '/practise',
      '/practise?q=zebras',
      '/practise?company=Acme',
      '/export/questions.txt',
    ]) {
      expect([path, (await ask(owner, path)).text.includes('&lt;b')]).toEqual([path, true]);
      expect([path, (await ask(other, path)).text.includes('about &lt;b')]).toEqual([path, false]);
    }
    const file = await ask(owner, '/export/questions.txt?whose=own');
    expect(file.disposition).toContain('debrief-questions.txt');
    expect(file.text.trim().split('\n')).toHaveLength(7);
  });
});

describe('adding', () => {
  it('keeps it, and goes on to it', async () => {
    const { status, location } = await ask(other, '/practise/add', FIELDS);
    const [row] = await stored(other);
    expect([status, location]).toEqual([303, `/practise/${row?.id}`]);
    expect(row).toMatchObject({ text: TEXT, companies: ['Acme', 'Globex'], roles: ['pmm'] });
    expect((await ask(other, location!)).text).not.toContain('<b>zebras');
  });

  it('shows first what is nearly there, escaped, with all that was typed; a second time it is kept', async () => {
    const shown = await ask(owner, '/practise/add', { ...FIELDS, text: `${TEXT} Please` });
    expect([shown.status, (await stored(owner)).length]).toEqual([200, 1]);
    for (const words of ['You have nearly this question already', `/practise/${id}`, 'Acme, Globex'])
      expect(shown.text).toContain(words);
    expect(shown.text).not.toContain('<b>zebras');
    const other = { ...FIELDS, text: `${TEXT} Please`, seen: 'another question' };
    expect((await ask(owner, '/practise/add', other)).status).toBe(200);
    const again = { ...FIELDS, text: `${TEXT} Please`, seen: `${TEXT} Please` };
    expect((await ask(owner, '/practise/add', again)).status).toBe(303);
    expect(await stored(owner)).toHaveLength(2);
  });

  it.each<[Record<string, string>, string]>([
    [{ text: '' }, 'Write the question'],
    [{ text: 'x'.repeat(2_001) }, '2,000 characters'],
    [{ kind: '<script>' }, 'no such kind'],
    [{ companies: 'x'.repeat(100) }, '80 characters'],
  ])('says what is wrong and keeps what was typed: %o', async (changes, reason) => {
    const { status, text } = await ask(other, '/practise/add', {
      ...FIELDS,
      asks: 'Typed before',
      ...changes,
    });
    expect([status, text.includes(reason), text.includes('Typed before')]).toEqual([400, true, true]);
    expect(await stored(other)).toEqual([]);
  });

  it('from elsewhere is refused', async () => {
    const { status } = await server.fetch('/practise/add', {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'x-test-person': idOf(owner) },
      body: new URLSearchParams(FIELDS),
    });
    expect(status).toBe(403);
  });
});

describe('importing', () => {
  const CSV = 'question,kind,company\nWhy giraffes?,craft,Acme\n<img src=x>?,cooking,\nWhy okapis?,,\n';
  const how = (html: string) => ({
    raw: CSV,
    seen: field(html, 'seen')!,
    form: 'table',
    separator: 'comma',
    heading: 'on',
    'column-text': '0',
    'column-kind': '1',
    'column-companies': '2',
    'else-kind': 'behavioural',
    'else-topic': 'role-definition',
    'else-round': 'hiring-manager',
    'else-seniority': 'mid',
    'else-roles': 'pmm',
  });
  const look = (who: Ctx | 'nobody', file = CSV) =>
    ask(who, '/practise/import?/look', multipart({ file: new Blob([file], { type: 'text/csv' }), text: '' }));

  it('shows, keeps nothing, and then keeps what was shown', async () => {
    const { status, text } = await look(other);
    expect([status, await stored(other)]).toEqual([200, []]);
    for (const words of ['Keep 2 questions', 'Line 3', 'no kind “cooking”']) expect(text).toContain(words);
    expect(text).not.toContain('<img');
    const kept = await ask(other, '/practise/import?/keep', multipart(how(text)));
    expect([kept.status, kept.location]).toEqual([303, '/practise/import?kept=2&left-out=0']);
    expect((await stored(other)).map((row) => [row.text, row.kind, row.companies]).sort()).toEqual([
      ['Why giraffes?', 'craft', ['Acme']],
      ['Why okapis?', 'behavioural', []],
    ]);
    expect((await ask(other, kept.location!)).text).toContain('2 questions were kept');
  });

  it('keeps nothing that was not seen as it would be kept', async () => {
    const { text } = await look(other);
    const unseen = { ...how(text), 'else-kind': 'opinion' };
    const again = await ask(other, '/practise/import?/keep', multipart(unseen));
    expect([again.status, again.text.includes('You changed how it is read')]).toEqual([200, true]);
    const straight = await ask(other, '/practise/import?/keep', multipart({ ...how(text), seen: '' }));
    expect([straight.status, await stored(other)]).toEqual([200, []]);
  });

  it.each<[string, Record<string, string | Blob>, number, string]>([
    ['nothing', { text: '' }, 400, 'nothing in it'],
    ['a picture', { file: new Blob([new Uint8Array([0x89, 0x50, 0xff, 0xfe])]) }, 400, 'no text in UTF-8'],
    ['over 1 MB', { file: new Blob(['x'.repeat(1_048_577)]) }, 413, '1 MB'],
    ['over 2,000 rows', { text: 'Why?\n'.repeat(2_001) }, 400, '2,000 questions'],
    ['a mapping to nowhere', { raw: CSV, form: 'table', 'column-text': '-1' }, 400, 'columns'],
    ['a separator nobody knows', { raw: CSV, separator: 'pipe' }, 400, 'separator'],
  ])('%s is refused', async (_what, fields, status, reason) => {
    const refused = await ask(other, '/practise/import?/look', multipart(fields));
    expect([refused.status, refused.text.includes(reason)]).toEqual([status, true]);
  });

  it('is not for nobody', async () => {
    expect((await look('nobody')).status).toBe(401);
    expect((await ask('nobody', '/practise/import?/keep', multipart({ raw: CSV }))).status).toBe(401);
  });
});

it('a company that is refused is said beside the field, with what was typed', async () => {
  const { status, text } = await ask(owner, `/practise/${id}?/tag`, { company: `"><i>${'x'.repeat(80)}` });
  expect([status, text.includes('80 characters'), text.includes('"><i>x')]).toEqual([400, true, false]);
});
