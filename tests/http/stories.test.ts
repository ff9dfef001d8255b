import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { bodyRefusal } from '#server/http/body-cap.ts';
import { createStory } from '#server/stories/create-story.ts';
import { getStory } from '#server/stories/get-story.ts';
import { listStories } from '#server/stories/list-stories.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** The story bank: who may see, write, import and delete what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;

const TOLD =
  'In May 2024 our inspectors in Bristol still wrote on paper. I rode along with eight of them and learned that they type ' +
  'it up in the car, so I built the page around leaving on time. We aligned with stakeholders. The win rate went from 31% to 44%.';
const MARKUP = '<script>alert(1)</script>';
const RESUME = JSON.stringify({
  work: [{ name: 'Tidewater', highlights: ['Led the launch', 'Wrote the page'] }],
});

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
  ({ id } = await createStory(owner, { title: 'Offline mode', short: TOLD }));
});

type Who = Ctx | 'nobody';
type Form = Record<string, string> | [string, string][];
const as = (who: Who): Record<string, string> => (who === 'nobody' ? {} : { 'x-test-person': idOf(who) });

async function ask(who: Who, path: string, form?: Form | FormData) {
  const answered = await askAs(server, who, path, form);
  const text = (await answered.text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return { status: answered.status, location: answered.headers.get('location'), text };
}

async function put(who: Who, story: string, body: unknown) {
  const answered = await server.fetch(`/api/stories/${story}`, {
    method: 'PUT',
    headers: {
      origin: server.address,
      accept: 'application/json',
      'content-type': 'application/json',
      ...as(who),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answered.status, body: (await answered.json()) as Record<string, unknown> };
}

const files = (fields: Record<string, string | File>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const kept = async (ctx: Ctx) => (await listStories(ctx)).map(({ story }) => story.title).sort();
const stored = async () => (await getStory(owner, { id })).story;

describe('who may see it', () => {
  it.each<[string, number, number, number]>([
    ['/stories', 401, 200, 200],
    ['/stories/new', 401, 200, 200],
    ['/stories/import', 401, 200, 200],
    ['/stories/ID', 401, 200, 404],
    ['/stories/ID/short', 401, 200, 404],
    ['/stories/ID/long', 401, 200, 404],
    ['/stories/ID/title', 401, 404, 404],
    [`/stories/${randomUUID()}`, 401, 404, 404],
    ['/stories/%00', 401, 404, 404],
  ])('%s: nobody %i, owner %i, other %i', async (path, ...expected) => {
    const statuses = [];
    for (const who of ['nobody', owner, other] as const)
      statuses.push((await ask(who, path.replace('ID', id))).status);
    expect(statuses).toEqual(expected);
  });

  it('the list has one’s own only', async () => {
    expect((await ask(owner, '/stories')).text).toContain('Offline mode');
    const theirs = await ask(other, '/stories');
    expect(theirs.text).not.toContain('Offline mode');
    expect(theirs.text).toContain('Write the first story');
  });
});

describe('who may change it', () => {
  const posts: [string, string, Form, number, number][] = [
    ['begin', '/stories/new', { title: 'Another' }, 303, 303],
    ['save', '/stories/ID?/save', { title: 'Mended', version: '1' }, 303, 404],
    ['delete', '/stories/ID?/delete', {}, 303, 404],
    ['set a note aside', '/stories/ID/short?/dismiss', { key: 'none' }, 404, 404],
    ['bring a note back', '/stories/ID/short?/restore', { dismissal: randomUUID() }, 404, 404],
    ['keep seeds', '/stories/import?/keep', { text: RESUME, seed: '0' }, 303, 303],
  ];
  it.each(posts)('%s (%s): nobody 401', async (_what, path, form, own, foreign) => {
    expect((await ask('nobody', path.replace('ID', id), form)).status).toBe(401);
    expect((await ask(other, path.replace('ID', id), form)).status).toBe(foreign);
    expect(await stored()).toMatchObject({ title: 'Offline mode', version: 1 });
    expect((await ask(owner, path.replace('ID', id), form)).status).toBe(own);
  });

  it('from a page elsewhere nobody', async () => {
    const { status } = await server.fetch(`/stories/${id}?/delete`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', accept: 'text/html', ...as(owner) },
      body: new URLSearchParams({ x: '1' }),
    });
    expect(status).toBe(403);
    expect(await kept(owner)).toEqual(['Offline mode']);
  });
});

describe('saving by itself', () => {
  it('is kept for the owner, and not for others', async () => {
    expect((await put('nobody', id, { version: 1, result: 'x' })).status).toBe(401);
    expect((await put(other, id, { version: 1, result: 'x' })).status).toBe(404);
    const { status, body } = await put(owner, id, { version: 1, result: 'From 31% to 44%.' });
    expect([status, body['saved']]).toEqual([200, true]);
    expect(body['missing']).toContainEqual(
      expect.objectContaining({ field: 'result', ask: '“44%”: over how long?' }),
    );
  });

  it('of an older version is refused with the words that are there', async () => {
    await put(owner, id, { version: 1, result: 'The other words' });
    const { status, body } = await put(owner, id, { version: 1, result: 'Mine' });
    expect([status, body['saved'], body['story']]).toEqual([
      409,
      false,
      expect.objectContaining({ result: 'The other words', version: 2 }),
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['too long', { version: 1, result: 'x'.repeat(4_001) }, /4,000 characters/],
    ['no version', { result: 'x' }, /version/],
    ['no text', { version: 1, result: ['x'] }, /must be text/],
    ['no JSON', '{"version":', /readable JSON/],
  ])('%s: 400 with a reason, nothing changed', async (_what, body, why) => {
    const answered = await put(owner, id, body);
    expect(answered.status).toBe(400);
    expect(answered.body['message']).toMatch(why);
    expect(await stored()).toMatchObject({ result: '', version: 1 });
  });
});

describe('saving by the button', () => {
  it('keeps what was typed and chosen, and goes where the button says', async () => {
    const form: Form = [
      ['title', 'Offline mode'],
      ['short', TOLD],
      ['result', 'a\r\nb'],
      ['criteria', 'own-role'],
      ['criteria', 'specific'],
      ['topics', 'influence'],
      ['version', '1'],
      ['telling', 'short'],
    ];
    const { status, location } = await ask(owner, `/stories/${id}?/save`, form);
    expect([status, location]).toEqual([303, `/stories/${id}/short`]);
    expect(await stored()).toMatchObject({
      result: 'a\nb',
      criteria: ['specific', 'own-role'],
      topics: ['influence'],
      version: 2,
    });
    const elsewhere = await ask(owner, `/stories/${id}?/save`, {
      title: 'x',
      version: '2',
      telling: '//evil.example',
    });
    expect(elsewhere.location).toBe(`/stories/${id}/%2F%2Fevil.example`);
  });

  it('of an older version: 409, with both words in sight', async () => {
    await put(owner, id, { version: 1, result: 'The other words' });
    const { status, text } = await ask(owner, `/stories/${id}?/save`, {
      title: 'Offline mode',
      result: 'My own words',
      version: '1',
    });
    expect(status).toBe(409);
    for (const words of [
      'The other words',
      'My own words',
      'saved in another window',
      'name="version" value="2"',
    ])
      expect(text).toContain(words);
    expect(await stored()).toMatchObject({ result: 'The other words' });
  });

  it('what is too long: 400, and it is all still there', async () => {
    const { status, text } = await ask(owner, `/stories/${id}?/save`, {
      title: 'Kept title',
      result: `Begin ${'x'.repeat(4_000)}`,
      version: '1',
    });
    expect(status).toBe(400);
    for (const words of ['The result may have 4,000 characters', 'Kept title', 'Begin xxx'])
      expect(text).toContain(words);
    expect(await stored()).toMatchObject({ title: 'Offline mode' });
  });

  it('shows markup as words', async () => {
    const form = { title: MARKUP, result: `</textarea>${MARKUP}`, short: `${MARKUP} ${TOLD}`, version: '1' };
    expect((await ask(owner, `/stories/${id}?/save`, form)).status).toBe(303);
    for (const path of ['/stories', `/stories/${id}`, `/stories/${id}/short`]) {
      const { status, text } = await ask(owner, path);
      expect([path, status, text.includes(MARKUP), text.includes('&lt;script')]).toEqual([
        path,
        200,
        false,
        true,
      ]);
    }
  });
});

describe('reading a telling', () => {
  it('shows the review, and what was set aside until it is brought back', async () => {
    const page = `/stories/${id}/short`;
    const { text } = await ask(owner, page);
    expect(text).toContain('answer to a behavioural question');
    const key = /name="key" value="([^"]+)"/.exec(text)?.[1] ?? '';
    expect((await ask(owner, `${page}?/dismiss`, { key })).location).toBe(`${page}#answer-heading`);
    const aside = await ask(owner, page);
    const dismissal = /name="dismissal" value="([^"]+)"/.exec(aside.text)?.[1] ?? '';
    expect(aside.text).toContain('Set aside by you');
    expect((await ask(other, `${page}?/restore`, { dismissal })).status).toBe(404);
    expect((await ask(owner, `${page}?/restore`, { dismissal })).status).toBe(303);
    expect((await ask(owner, page)).text).not.toContain('Set aside by you');
  });

  it('of nothing says what to do', async () => {
    const { text } = await ask(owner, `/stories/${id}/middle`);
    expect(text).toContain('There is nothing to read in this length yet.');
    expect(text).toContain('Write it');
  });
});

describe('beginning', () => {
  it('without a title: 400, and the rest is still there', async () => {
    const { status, text } = await ask(owner, '/stories/new', { title: ' ', employer: 'Tidewater' });
    expect(status).toBe(400);
    for (const words of ['Give the story a title first', 'Tidewater']) expect(text).toContain(words);
    expect(await kept(owner)).toEqual(['Offline mode']);
  });

  it('from a CV: shows what is in it, keeps nothing before it is chosen, then only that', async () => {
    const { status, text } = await ask(owner, '/stories/import?/read', files({ text: RESUME }));
    expect(status).toBe(200);
    for (const words of [
      '2 lines to choose from',
      'Led the launch',
      'Wrote the page',
      'value="Tidewater"',
      'When was it?',
    ])
      expect(text).toContain(words);
    const chosen = { text: RESUME, seed: '1', 'employer-1': 'Tidewater Ltd', 'happened-1': '2023' };
    const begun = (await ask(owner, '/stories/import?/keep', files(chosen))).location;
    const wrote = (await listStories(owner)).find(({ story }) => story.title === 'Wrote the page')?.story;
    expect(begun).toBe(`/stories/${wrote?.id}`);
    expect(wrote).toMatchObject({ employer: 'Tidewater Ltd', happened: '2023' });
    expect(await kept(owner)).toEqual(['Offline mode', 'Wrote the page']);
  });

  it('from a file, which goes before what is pasted', async () => {
    const file = new File([`\uFEFF${RESUME}`], 'resume.json', { type: 'application/json' });
    const { text } = await ask(
      owner,
      '/stories/import?/read',
      files({ text: '- Something else entirely', file }),
    );
    expect(text).toContain('Led the launch');
    expect(text).not.toContain('Something else');
  });

  it.each<[string, Record<string, string | File>, string, string]>([
    ['bad JSON', { text: '{"work": [{"name": "Tidewater"' }, 'cannot be read as JSON', 'Tidewater'],
    ['JSON without highlights', { text: '{"basics": {"name": "Ada"}}' }, 'no highlights', 'Ada'],
    ['nothing', { text: '' }, 'nothing to read', ''],
    [
      'a picture',
      { text: 'Pasted before', file: new File([new Uint8Array([0x89, 0x50, 0xff, 0])], '<b>cv.png') },
      'is not a text file',
      'Pasted before',
    ],
    ['too much', { text: `Opening ${'x'.repeat(200_000)}` }, '200,000 characters', 'Opening'],
    ['markup', { text: `{${MARKUP}` }, 'cannot be read as JSON', '{&lt;script'],
  ])('%s: 400, says why, keeps what was pasted', async (_what, form, why, still) => {
    const { status, text } = await ask(owner, '/stories/import?/read', files(form));
    expect(status).toBe(400);
    expect(text).toContain(why);
    expect(text).toContain(still);
    expect(text).not.toContain(MARKUP);
    expect(text).not.toContain('<b>cv');
    expect(await kept(owner)).toEqual(['Offline mode']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['nothing chosen', {}, 'Choose at least one'],
    ['a seed that is not there', { seed: '7' }, 'not in the text'],
    ['a date that is too long', { seed: '0', 'happened-0': 'x'.repeat(21) }, 'date may have 20'],
  ])('%s: 400, the seeds are still there, nothing is kept', async (_what, form, why) => {
    const { status, text } = await ask(owner, '/stories/import?/keep', files({ text: RESUME, ...form }));
    expect(status).toBe(400);
    for (const words of [why, '2 lines to choose from']) expect(text).toContain(words);
    expect(await kept(owner)).toEqual(['Offline mode']);
  });

  it('a file over a megabyte: 413, before it is read', () => {
    const request = {
      url: '/stories/import?/read',
      headers: { 'content-length': '1100000' },
    } as IncomingMessage;
    expect(bodyRefusal(request)).toMatchObject({ status: 413 });
  });
});

it('deleting one leaves the others, deleting everything leaves those of others', async () => {
  await createStory(owner, { title: 'Second' });
  await createStory(other, { title: 'Theirs' });
  expect((await ask(owner, `/stories/${id}?/delete`, {})).location).toBe('/stories');
  expect(await kept(owner)).toEqual(['Second']);
  await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
  expect([await kept(owner), await kept(other)]).toEqual([[], ['Theirs']]);
});
