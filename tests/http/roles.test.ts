import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { addRole } from '#server/roles/add-role.ts';
import { classifyRole } from '#server/roles/classify-role.ts';
import { saveSearch } from '#server/roles/save-search.ts';
import { applications, jobBoards, roles, savedSearches } from '#server/schema.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** The role board: who may see, hide, add and apply to what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;

const MARKUP = '<script>alert(1)</script>';
const TEXT =
  'What you will do\n- Own positioning and messaging for three products.\n- Plan launches with the sales team and write battlecards.\n\nYou bring\n- 4 years of experience in product marketing';

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
  id = await posted(owner, {});
});

type Who = Ctx | 'nobody';

async function ask(who: Who, path: string, form?: Sent) {
  const answered = await askAs(server, who, path, form);
  const text = (await answered.text())
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('<!---->', '');
  return { status: answered.status, location: answered.headers.get('location'), text };
}

/** A role as a board gave it. */
async function posted(ctx: Ctx, fields: Partial<typeof roles.$inferInsert>): Promise<string> {
  const ownerId = idOf(ctx);
  const [board] = await database.db
    .insert(jobBoards)
    .values({ ownerId, company: 'Acme', kind: 'lever', address: `https://example.org/${randomUUID()}` })
    .returning();
  const job = { title: 'Product Marketing Manager', text: TEXT, ...fields };
  const [row] = await database.db
    .insert(roles)
    .values({
      ownerId,
      boardId: board!.id,
      externalId: '1',
      company: 'Acme',
      countries: ['DE'],
      places: [{ text: 'Berlin', country: 'DE' }],
      remote: 'hybrid',
      link: 'https://example.org/jobs/1',
      ...job,
      ...classifyRole(job),
      ...fields,
    })
    .returning();
  return row!.id;
}

const stored = async (which = id) => (await database.db.select().from(roles).where(eq(roles.id, which)))[0]!;
const applied = (ctx: Ctx) =>
  database.db
    .select()
    .from(applications)
    .where(eq(applications.ownerId, idOf(ctx)));

describe('who may see it', () => {
  it.each<[string, number, number, number]>([
    ['/pipeline/roles', 401, 200, 200],
    ['/pipeline/roles?kind=any&country=DE&page=99', 401, 200, 200],
    ['/pipeline/roles/add', 401, 200, 200],
    ['/pipeline/roles/ID', 401, 200, 404],
    [`/pipeline/roles/${randomUUID()}`, 401, 404, 404],
    ['/pipeline/roles/%00', 401, 404, 404],
  ])('%s: nobody %i, owner %i, other %i', async (path, ...expected) => {
    const statuses = [];
    for (const who of ['nobody', owner, other] as const)
      statuses.push((await ask(who, path.replace('ID', id))).status);
    expect(statuses).toEqual(expected);
  });

  it('the board has one’s own only, and says what to do where there is none', async () => {
    expect((await ask(owner, '/pipeline/roles')).text).toContain('Acme · Berlin · Hybrid');
    const theirs = await ask(other, '/pipeline/roles');
    expect(theirs.text).not.toContain('Acme');
    expect(theirs.text).toContain('No role yet');
  });
});

describe('who may change it', () => {
  const posts: [string, string, Record<string, string>, number, number][] = [
    ['hide on the board', '/pipeline/roles?/hide', { id: 'ID' }, 303, 404],
    ['show on the board', '/pipeline/roles?/show', { id: 'ID' }, 303, 404],
    ['hide', '/pipeline/roles/ID?/hide', {}, 303, 404],
    ['show', '/pipeline/roles/ID?/show', {}, 303, 404],
    ['apply', '/pipeline/roles/ID?/apply', { stage: 'saved' }, 303, 404],
    ['give a text', '/pipeline/roles/ID?/text', { text: 'x' }, 400, 404],
    ['forget a search', '/pipeline/roles?/forget', { search: 'SEARCH' }, 303, 404],
  ];
  it.each(posts)('%s', async (_what, path, form, own, foreign) => {
    const search = (await saveSearch(owner, { name: 'Mine', filters: 'led=sales' })).id;
    const sent = Object.fromEntries(
      Object.entries(form).map(([key, value]) => [key, value.replace('ID', id).replace('SEARCH', search)]),
    );
    const at = path.replace('ID', id);
    expect((await ask('nobody', at, sent)).status).toBe(401);
    expect((await ask(other, at, sent)).status).toBe(foreign);
    expect(await stored()).toMatchObject({ hidden: false, appliedAs: null, text: TEXT });
    expect(await database.db.$count(savedSearches, eq(savedSearches.id, search))).toBe(1);
    expect((await ask(owner, at, sent)).status).toBe(own);
  });

  it('from a page elsewhere nobody', async () => {
    const { status } = await askAs(server, owner, `/pipeline/roles/${id}?/hide`, {}, 'https://evil.example');
    expect([status, (await stored()).hidden]).toEqual([403, false]);
  });
});

describe('the board', () => {
  it.each([
    ['kind=product-marketing', true],
    ['kind=product-management', false],
    ['kind=any', true],
    ['seniority=mid', true],
    ['seniority=lead', false],
    ['country=DE', true],
    ['country=EMEA', true],
    ['country=FR', false],
    ['remote=hybrid', true],
    ['remote=remote', false],
    ['led=sales', true],
    ['led=product', false],
    ['company=ACME', true],
    ['company=Ac', false],
    ['q=battlecards', true],
    ['q=%22own+positioning%22', true],
    ['q=dentist', false],
    ['fresh=1', false],
    ['hidden=1', false],
    ['current=1', true],
    ['kind=%3Cscript%3E&remote=moon&country=de', true],
  ])('%s: %s', async (filters, isThere) => {
    const { status, text } = await ask(owner, `/pipeline/roles?${filters}`);
    expect([status, text.includes('/pipeline/roles/' + id)]).toEqual([200, isThere]);
  });

  it.each(['%00', '%E2%80%8B', '%27%3B+drop+table+roles%3B--', '%28%28%21%26%7C', 'x'.repeat(200)])(
    'searches for %s',
    async (words) => {
      expect((await ask(owner, `/pipeline/roles?q=${words}`)).status).toBe(200);
    },
  );

  it('refuses a search that is too long, with a reason', async () => {
    const { status, text } = await ask(owner, `/pipeline/roles?q=${'x'.repeat(201)}`);
    expect(status).toBe(400);
    expect(text).toContain('up to 200 characters');
  });

  it('hides, says so, undoes it, and comes back to the same filters', async () => {
    const hid = await ask(owner, '/pipeline/roles?/hide&led=sales&page=1', { id });
    expect(hid.location).toBe(`/pipeline/roles?led=sales&page=1&hid=${id}`);
    const { text } = await ask(owner, hid.location!);
    expect(text).toContain('The role is hidden.');
    expect(text).not.toContain(`href="/pipeline/roles/${id}"`);
    expect((await ask(owner, '/pipeline/roles?hidden=1')).text).toContain('Show again');
    expect((await ask(owner, `/pipeline/roles?/show&hid=${id}`, { id })).location).toBe('/pipeline/roles');
    expect((await stored()).hidden).toBe(false);
  });

  it('keeps a search, and refuses one without a name or filters', async () => {
    const kept = await ask(owner, '/pipeline/roles?/save&led=sales', {
      name: MARKUP,
      filters: 'led=sales&evil=1',
    });
    expect(kept.location).toMatch(/^\/pipeline\/roles\?led=sales&saved=[0-9a-f-]{36}$/);
    const { text } = await ask(owner, '/pipeline/roles');
    expect(text).toContain('&lt;script');
    expect(text).not.toContain(MARKUP);
    expect(text).toContain('?led=sales&saved=');
    for (const [form, why] of [
      [{ name: ' ', filters: 'led=sales' }, 'Give the search a name'],
      [{ name: 'All', filters: 'evil=1' }, 'Choose a filter'],
      [{ name: 'x'.repeat(81), filters: 'led=sales' }, 'up to 80 characters'],
    ] as const) {
      const refused = await ask(owner, '/pipeline/roles?/save&led=sales', form);
      expect([refused.status, refused.text.includes(why)]).toEqual([400, true]);
    }
  });
});

describe('a role', () => {
  it('shows why it was read so, in its words', async () => {
    const { text } = await ask(owner, `/pipeline/roles/${id}`);
    for (const words of [
      'Positioning is part of the work.',
      '/practise?topic=positioning',
      '/readiness/',
      'id="words-1"',
    ])
      expect(text).toContain(words);
  });

  it('shows markup as words, and leaves out reasons that do not hold', async () => {
    const reasons = [{ for: 'kind', in: 'text', says: MARKUP, quote: 'not there', start: 0 }];
    const hostile = await posted(owner, {
      title: MARKUP,
      company: MARKUP,
      text: `${MARKUP} positioning`,
      places: [{ text: MARKUP, country: null }],
      reading: { reasons, criteria: ['nonsense'], topics: [MARKUP] },
      link: 'javascript:alert(1)',
      salary: { low: 50_000, high: 60_000, currency: 'EUR', per: 'year' },
    });
    for (const path of ['/pipeline/roles?kind=any', `/pipeline/roles/${hostile}`]) {
      const { status, text } = await ask(owner, path);
      expect([path, status, text.includes(MARKUP), text.includes('&lt;script')]).toEqual([
        path,
        200,
        false,
        true,
      ]);
      expect(text).not.toContain('href="javascript:');
      expect(text).toContain('EUR 50,000–60,000 a year');
    }
  });

  it('becomes an application once, with all that is known', async () => {
    const first = await ask(owner, `/pipeline/roles/${id}?/apply`, { stage: 'applied' });
    const again = await ask(owner, `/pipeline/roles/${id}?/apply`, { stage: 'saved' });
    const [made, ...more] = await applied(owner);
    expect([first.location, again.location, more]).toEqual([
      `/pipeline/${made!.id}`,
      `/pipeline/${made!.id}`,
      [],
    ]);
    expect(made).toMatchObject({
      company: 'Acme',
      title: 'Product Marketing Manager',
      roleKind: 'product-marketing',
      stage: 'applied',
      source: 'company-site',
      place: 'Berlin',
      link: 'https://example.org/jobs/1',
      jobText: TEXT,
    });
    expect(made!.appliedOn).not.toBeNull();
    const { text } = await ask(owner, `/pipeline/roles/${id}`);
    expect(text).toContain('Open your application');
  });

  it('is not applied to at a stage that there is not', async () => {
    const { status, text } = await ask(owner, `/pipeline/roles/${id}?/apply`, { stage: 'offer' });
    expect([status, text.includes('Choose whether you have applied'), await applied(owner)]).toEqual([
      400,
      true,
      [],
    ]);
  });
});

describe('adding one', () => {
  const add = (form: Record<string, string>) => ask(owner, '/pipeline/roles/add?/add', form);

  it('reads its text; the same once more is the same role', async () => {
    const form = { company: 'Tidewater', title: 'PMM', text: TEXT.replaceAll('\n', '\r\n') };
    const { location, status } = await add(form);
    expect(status).toBe(303);
    expect((await add(form)).location).toBe(location);
    expect(await stored(location!.split('/').at(-1))).toMatchObject({
      kind: 'product-marketing',
      text: TEXT,
      boardId: null,
    });
    expect((await ask(owner, '/pipeline/roles')).text).toContain('Added by you');
    expect((await ask(other, location!)).status).toBe(404);
  });

  it('keeps a link alone, and takes the text later', async () => {
    const { location } = await add({ company: 'Tidewater', title: 'PMM', link: 'https://example.org/job' });
    expect((await ask(owner, location!)).text).toContain('Only the link is kept so far');
    expect((await ask(owner, `${location}?/text`, { text: ' ' })).text).toContain(
      'Paste the text of the job first',
    );
    expect((await ask(owner, `${location}?/text`, { text: TEXT })).location).toBe(location);
    expect((await ask(owner, location!)).text).toContain('Positioning is part of the work.');
  });

  it.each<[string, Record<string, string>, string]>([
    ['nothing', { company: 'A', title: 'B' }, 'Paste the text of the job, or give its link'],
    ['no company', { title: 'Kept title', text: TEXT }, 'Say which company'],
    ['no title', { company: 'Kept title', text: TEXT }, 'Give the title'],
    [
      'no web link',
      { company: 'Kept title', title: 'B', link: 'javascript:alert(1)' },
      'begins with https://',
    ],
    [
      'too long',
      { company: 'Kept title', title: 'B', text: `Kept ${'x'.repeat(30_001)}` },
      'up to 30,000 characters',
    ],
  ])('%s: 400 with a reason, and what was typed is still there', async (_what, form, why) => {
    const { status, text } = await add(form);
    expect([status, text.includes(why)]).toEqual([400, true]);
    if ('text' in form || 'link' in form) expect(text).toContain('Kept title');
    expect(await database.db.$count(roles, eq(roles.ownerId, idOf(owner)))).toBe(1);
  });

  it.each([
    'http://127.0.0.1:22/',
    'https://localhost/x',
    'https://10.0.0.1/',
    'https://user:pw@example.org/',
    '',
  ])('does not read %s, says why, and keeps what was typed', async (link) => {
    const { status, text } = await ask(owner, '/pipeline/roles/add?/read', { link, title: 'Kept title' });
    expect(status).toBe(400);
    expect(text).toContain('Kept title');
    expect(text).toContain('role="alert"');
    expect((await ask('nobody', '/pipeline/roles/add?/read', { link })).status).toBe(401);
  });

  it('has an end', async () => {
    const { id: own } = await addRole(owner, { company: 'A', title: 'B', text: TEXT });
    expect((await ask(owner, `/pipeline/roles/${own}?/hide`, {})).location).toBe(
      `/pipeline/roles?hid=${own}`,
    );
    await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
    expect(await database.db.$count(roles, eq(roles.ownerId, idOf(owner)))).toBe(0);
  });
});
