import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownApplication } from '#server/applications/access.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { keepFile } from '#server/applications/keep-file.ts';
import { listFiles } from '#server/applications/list-files.ts';
import { listMoves } from '#server/applications/list-moves.ts';
import { countApplications } from '#server/applications/open-board.ts';
import { addContact } from '#server/contacts/add-contact.ts';
import { listContacts } from '#server/contacts/list-contacts.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Applications: who may see, write, move, import and delete what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;
let contact: string;
let file: string;

const MARKUP = '<script>alert(1)</script>';
const NONE = randomUUID();
const ROUND = { company: 'Acme', companyKind: 'other', round: 'case', day: '2098-03-29', timeZone: 'UTC' };

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
  ({ id } = await createApplication(owner, { said: { company: 'Acme', title: 'PMM', notes: 'Kept' } }));
  ({ id: contact } = await addContact(owner, { applicationId: id, said: { name: 'Dana' } }));
  await keepFile(owner, { id, file: { name: 'cv.html', bytes: new TextEncoder().encode(MARKUP) } });
  file = (await listFiles(owner, { id }))[0]!.id;
});

type Who = Ctx | 'nobody';
async function ask(who: Who, path: string, form?: Sent) {
  const answered = await askAs(server, who, path, form);
  const text = (await answered.text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    headers: answered.headers,
    text,
  };
}
const here = (path: string) =>
  path.replaceAll('ID', id).replaceAll('CONTACT', contact).replaceAll('FILE', file);
const stored = () => ownApplication(owner, id);

describe('who may see it', () => {
  it.each<[string, number, number, number]>([
    ['/', 401, 200, 200],
    ['/pipeline', 401, 200, 200],
    ['/pipeline?view=table&stage=x&sort=y&page=-1&q=%00', 401, 200, 200],
    ['/pipeline/new', 401, 200, 200],
    ['/pipeline/import', 401, 200, 200],
    ['/pipeline/ID', 401, 200, 404],
    ['/pipeline/ID/files/FILE', 401, 200, 404],
    [`/pipeline/ID/files/${NONE}`, 401, 404, 404],
    [`/pipeline/${NONE}/files/FILE`, 401, 404, 404],
    ['/pipeline/ID/files/x', 401, 404, 404],
    [`/pipeline/${NONE}`, 401, 404, 404],
    ['/pipeline/%00', 401, 404, 404],
    ['/interviews/new?application=ID', 401, 200, 404],
    ['/export/applications.csv', 401, 200, 200],
  ])('%s: nobody %i, owner %i, other %i', async (path, ...expected) => {
    const statuses = [];
    for (const who of ['nobody', owner, other] as const) statuses.push((await ask(who, here(path))).status);
    expect(statuses).toEqual(expected);
  });

  it('the board, the table, Today and the export have one’s own only', async () => {
    await createApplication(other, { said: { company: 'Theirs', remindOn: '2020-01-01' } });
    for (const path of ['/pipeline', '/pipeline?view=table', '/export/applications.csv', '/']) {
      expect((await ask(owner, path)).text).not.toContain('Theirs');
      expect((await ask(other, path)).text).toContain('Theirs');
    }
  });
});

describe('who may change it', () => {
  const posts: [string, Record<string, string>, number][] = [
    ['/pipeline/ID?/save', { notes: 'Mended', version: '1' }, 303],
    ['/pipeline/ID?/move', { to: 'screen' }, 303],
    ['/pipeline/ID?/remind', { days: '7' }, 303],
    ['/pipeline/ID?/add-contact', { name: 'Tom' }, 303],
    ['/pipeline/ID?/change-contact', { contact: 'CONTACT', version: '1', name: 'Dana O.' }, 303],
    ['/pipeline/ID?/delete-contact', { contact: 'CONTACT' }, 303],
    ['/pipeline/ID?/delete-file', { file: 'FILE' }, 303],
    ['/pipeline/ID?/take-back', { moveId: NONE }, 400],
    ['/pipeline/ID?/delete', {}, 303],
    ['/pipeline?/move', { move: 'ID:screen' }, 303],
    ['/interviews/new?application=ID', ROUND, 303],
  ];
  it.each(posts)('%s %j: nobody 401, other 404, owner %i', async (path, form, own) => {
    const sent = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, here(value)]));
    expect((await ask('nobody', here(path), sent)).status).toBe(401);
    expect((await ask(other, here(path), sent)).status).toBe(404);
    expect(await stored()).toMatchObject({ notes: 'Kept', stage: 'saved', remindOn: null, version: 1 });
    expect((await listContacts(owner, { applicationId: id })).map(({ name }) => name)).toEqual(['Dana']);
    expect(await listFiles(owner, { id })).toHaveLength(1);
    expect((await ask(owner, here(path), sent)).status).toBe(own);
  });

  it('in bulk, those of others are left alone', async () => {
    const sent: [string, string][] = [
      ['do', 'delete'],
      ['id', id],
    ];
    expect((await ask('nobody', '/pipeline?/several', sent)).status).toBe(401);
    expect((await ask(other, '/pipeline?/several', sent)).location).toBe('/pipeline?changed=0');
    expect((await stored()).company).toBe('Acme');
  });

  it('from a page elsewhere nobody', async () => {
    expect((await askAs(server, owner, `/pipeline/${id}?/delete`, {}, 'https://evil.example')).status).toBe(
      403,
    );
    expect((await stored()).company).toBe('Acme');
  });

  it('what belongs to another application of one’s own is not found through this one', async () => {
    const second = await createApplication(owner, { said: { company: 'Second' } });
    const page = `/pipeline/${second.id}`;
    expect((await ask(owner, `${page}?/delete-contact`, { contact })).status).toBe(404);
    expect((await ask(owner, `${page}?/delete-file`, { file })).status).toBe(404);
    expect((await ask(owner, `${page}/files/${file}`)).status).toBe(404);
  });
});

describe('the board and the table', () => {
  it('move a card, say so, come back to the same filters, and take it back', async () => {
    const { location } = await ask(owner, '/pipeline?/move&source=other', { move: `${id}:screen` });
    expect(location).toBe(`/pipeline?source=other&moved=${id}`);
    const { text } = await ask(owner, location!);
    expect(text).toContain('is now in Screen.');
    const moveId = /name="moveId" value="([^"]+)"/.exec(text)?.[1] ?? '';
    expect((await ask(owner, '/pipeline?/take-back&view=table', { id, moveId })).location).toBe(
      '/pipeline?view=table',
    );
    expect((await stored()).stage).toBe('saved');
    expect((await ask(owner, `/pipeline?moved=${NONE}`)).status).toBe(200);
  });

  it('close one only with how it ended', async () => {
    const refused = await ask(owner, '/pipeline?/move', { move: `${id}:closed` });
    expect([refused.status, refused.text.includes('Say how it ended.')]).toEqual([400, true]);
    expect((await ask(owner, '/pipeline?/move', { move: `${id}:closed:no-reply` })).status).toBe(303);
    expect(await stored()).toMatchObject({ stage: 'closed', outcome: 'no-reply' });
  });

  it('ask before several are deleted, and delete them then', async () => {
    const asked = await ask(owner, '/pipeline?/several&view=table', { do: 'ask-delete', id });
    expect(asked.text).toContain('Delete this application?');
    expect(await countApplications(owner)).toBe(1);
    const done = await ask(owner, '/pipeline?/several&view=table', { do: 'delete', id });
    expect(done.location).toBe('/pipeline?view=table&changed=1');
    expect(await countApplications(owner)).toBe(0);
  });

  it('refuse a bulk change with what was chosen still chosen', async () => {
    const { status, text } = await ask(owner, '/pipeline?/several&view=table', {
      do: 'move',
      to: 'closed',
      id,
    });
    expect([status, text.includes('Say how it ended.')]).toEqual([400, true]);
    expect(text).toMatch(/<input[^>]*checked[^>]*>/);
    expect((await ask(owner, '/pipeline?/several&view=table', { do: 'move', to: 'offer' })).status).toBe(400);
  });

  it('say what to do when there is nothing', async () => {
    expect((await ask(other, '/pipeline')).text).toContain('Nothing in it yet');
    expect((await ask(owner, '/pipeline?view=table&q=zzz')).text).toContain(
      'None of your 1 applications fits',
    );
  });
});

describe('its page', () => {
  it('leads to what belongs to it', async () => {
    const round = await addInterview(owner, ROUND, { applicationId: id });
    const { text } = await ask(owner, `/pipeline/${id}`);
    for (const href of ['research', 'questions', 'outcome'])
      expect(text).toContain(`/pipeline/${id}/${href}"`);
    expect(text).toContain(`/pipeline/offers?application=${id}"`);
    expect(text).toContain(`/interviews/${round.id}/pack"`);
    expect(text).toContain('Nothing moves by itself.');
    expect(text).toContain(`/interviews/new?application=${id}&round=recruiter&minutes=30"`);
    const interview = await ask(owner, `/interviews/${round.id}`);
    for (const part of ['pack', 'debrief', 'thanks'])
      expect(interview.text).toContain(`/interviews/${round.id}/${part}"`);
    expect(interview.text).toContain(`href="/pipeline/${id}"`);
  });

  it('of an older version: 409, both words in sight, nothing overwritten', async () => {
    await ask(owner, `/pipeline/${id}?/save`, { notes: 'The other words', version: '1' });
    const { status, text } = await ask(owner, `/pipeline/${id}?/save`, {
      notes: 'My own words',
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
    expect((await stored()).notes).toBe('The other words');
  });

  it.each<[string, Record<string, string>, string]>([
    ['no company', { company: ' ' }, 'Say which company'],
    ['a link that runs', { link: 'javascript:alert(1)' }, 'https:// or http://'],
    ['a day that is none', { remindOn: '2026-02-30' }, 'no such day'],
    ['a kind nobody knows', { roleKind: 'wizard' }, 'Choose the kind of role'],
    ['notes of 20,001 characters', { notes: 'x'.repeat(20_001) }, '20,000 characters'],
    ['no version', { version: '' }, 'which version'],
  ])('with %s: 400, says why, keeps what was typed, stores nothing', async (_what, wrong, why) => {
    const typed = { company: 'Acme', cv: 'Typed by me', version: '1', ...wrong };
    const { status, text } = await ask(owner, `/pipeline/${id}?/save`, typed);
    expect([status, text.includes(why), text.includes('Typed by me')]).toEqual([400, true, true]);
    expect(await stored()).toMatchObject({ cv: '', version: 1 });
  });

  it('shows markup as words, everywhere', async () => {
    const said = {
      company: `A${MARKUP}`,
      title: MARKUP,
      place: MARKUP,
      notes: `</textarea>${MARKUP}`,
      nextAction: MARKUP,
      remindOn: '2020-01-01',
      jobText: MARKUP,
      cv: MARKUP,
    };
    expect((await ask(owner, `/pipeline/${id}?/save`, { ...said, version: '1' })).status).toBe(303);
    await ask(owner, `/pipeline/${id}?/add-contact`, {
      name: MARKUP,
      part: MARKUP,
      email: 'a@b.c',
      notes: MARKUP,
    });
    for (const path of [
      '/pipeline',
      '/pipeline?view=table',
      `/pipeline/${id}`,
      '/',
      `/interviews/new?application=${id}`,
    ]) {
      const { status, text } = await ask(owner, path);
      expect([path, status, text.includes(MARKUP), text.includes('&lt;script')]).toEqual([
        path,
        200,
        false,
        true,
      ]);
    }
  });

  it('begins with a company alone, and keeps what was typed when refused', async () => {
    const typed = { company: '', title: 'Typed by me' };
    for (const to of ['applied', 'closed:rejected']) {
      const refused = await ask(owner, '/pipeline/new', { ...typed, to });
      expect([refused.status, refused.text.includes('Typed by me')]).toEqual([400, true]);
      const place = /<select name="to">.*?<\/select>/s.exec(refused.text)?.[0] ?? '';
      expect(place.match(/<option[^>]* selected[^>]*>/g)).toEqual([expect.stringContaining(`"${to}"`)]);
    }
    const { location } = await ask(owner, '/pipeline/new', { company: 'New', to: 'closed:withdrawn' });
    const made = location?.split('/').at(-1) ?? '';
    expect(await ownApplication(owner, made)).toMatchObject({ stage: 'closed', outcome: 'withdrawn' });
    expect(await listMoves(owner, { id: made })).toHaveLength(1);
  });
});

it('an interview that stands alone becomes a round, of one’s own application only', async () => {
  const round = await addInterview(owner, ROUND);
  const page = `/interviews/${round.id}`;
  expect((await ask(owner, page)).text).toContain('Make it a round of an application');
  const theirs = await createApplication(other, { said: { company: 'Theirs' } });
  expect((await ask('nobody', `${page}?/assign`, { application: id })).status).toBe(401);
  expect((await ask(other, `${page}?/assign`, { application: theirs.id })).status).toBe(404);
  expect((await ask(owner, `${page}?/assign`, { application: theirs.id })).status).toBe(404);
  expect((await ask(owner, `${page}?/assign`, { application: id })).location).toBe(`/pipeline/${id}#rounds`);
  expect((await ask(owner, `/pipeline/${id}`)).text).toContain(`${page}"`);
});

it('Today shows what is due and lets it be done', async () => {
  await ask(owner, `/pipeline/${id}?/save`, {
    nextAction: 'Call Dana',
    remindOn: '2020-01-01',
    version: '1',
  });
  expect((await ask(owner, '/')).text).toContain('Call Dana');
  expect((await ask(owner, `/pipeline/${id}?/remind`, { back: 'today' })).location).toBe('/');
  expect((await ask(owner, '/')).text).not.toContain('Call Dana');
});

it('deleting one takes its rounds with it; deleting everything leaves those of others', async () => {
  const round = await addInterview(owner, ROUND, { applicationId: id });
  await createApplication(other, { said: { company: 'Theirs' } });
  expect((await ask(owner, `/pipeline/${id}?/delete`, {})).location).toBe('/pipeline');
  expect((await ask(owner, `/interviews/${round.id}`)).status).toBe(404);
  await createApplication(owner, { said: { company: 'Mine' } });
  await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
  expect([await countApplications(owner), await countApplications(other)]).toEqual([0, 1]);
});
