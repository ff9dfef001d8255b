import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { KINDS } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { interviews, settings } from '#server/schema.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Today, the plan and the interviews: who may see and change what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;

const INTERVIEW = {
  company: 'Acme & Söhne <b>',
  companyKind: 'platform',
  round: 'case',
  day: '2098-03-29',
  startsAt: '14:30',
  timeZone: 'Europe/Berlin',
  notes: 'Panel of three\nBring the one-pager',
  minutes: '45',
  withWhom: 'Dana, and Tom from sales',
  held: 'By video',
};
const NONE = '00000000-0000-4000-8000-000000000000';

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
  ({ id } = await addInterview(owner, INTERVIEW));
});

const stored = async (ctx: Ctx) => {
  const rows = await database.db
    .select()
    .from(interviews)
    .where(eq(interviews.ownerId, idOf(ctx)));
  return rows.map(({ ownerId: _, createdAt: __, applicationId: ___, minutes, ...row }) => ({
    ...row,
    minutes: String(minutes),
  }));
};
const settingsOf = async (ctx: Ctx) => {
  const [row] = await database.db
    .select()
    .from(settings)
    .where(eq(settings.ownerId, idOf(ctx)));
  return row?.data;
};

type Form = Record<string, string>;
async function ask(who: Ctx | 'nobody', path: string, form?: Form) {
  const answered = await askAs(server, who, path, form);
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    headers: answered.headers,
    text: await answered.text(),
  };
}

describe('who may see it', () => {
  it.each<[string, number, number, number]>([
    ['/', 401, 200, 200],
    ['/plan', 401, 200, 200],
    ['/plan/practice.ics', 401, 200, 200],
    ['/interviews/new', 401, 200, 200],
    ['/interviews/ID', 401, 200, 404],
    ['/interviews/ID.ics', 401, 200, 404],
    [`/interviews/${NONE}`, 401, 404, 404],
    [`/interviews/${NONE}.ics`, 401, 404, 404],
    ['/interviews/1', 401, 404, 404],
    ['/interviews/%00', 401, 404, 404],
    [`/interviews/${'x'.repeat(300)}.ics`, 401, 404, 404],
  ])('%s', async (path, ...expected) => {
    const statuses = [];
    for (const who of ['nobody', owner, other] as const)
      statuses.push((await ask(who, path.replace('ID', id))).status);
    expect(statuses).toEqual(expected);
  });

  it.each<[string, Form, number, number, number]>([
    ['/interviews/new', INTERVIEW, 401, 303, 303],
    ['/interviews/ID?/save', { ...INTERVIEW, company: 'Changed' }, 401, 303, 404],
    ['/interviews/ID?/delete', {}, 401, 303, 404],
    [`/interviews/${NONE}?/save`, INTERVIEW, 401, 404, 404],
    [`/interviews/${NONE}?/delete`, {}, 401, 404, 404],
    ['/plan?/days', { minutesADay: '25' }, 401, 303, 303],
  ])('POST %s', async (path, form, nobody, mine, theirs) => {
    const before = await stored(owner);
    expect((await ask('nobody', path.replace('ID', id), form)).status).toBe(nobody);
    expect((await ask(other, path.replace('ID', id), form)).status).toBe(theirs);
    expect(await stored(owner)).toEqual(before);
    expect((await ask(owner, path.replace('ID', id), form)).status).toBe(mine);
  });

  it('nobody else’s interview is on one’s own pages', async () => {
    for (const path of ['/', '/plan']) {
      expect((await ask(owner, path)).text).toContain('Acme &amp; Söhne');
      expect((await ask(other, path)).text).not.toContain('Acme');
    }
  });

  it('a form from a page elsewhere is refused', async () => {
    const { status } = await server.fetch(`/interviews/${id}?/delete`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', accept: 'text/html', 'x-test-person': idOf(owner) },
      body: new URLSearchParams({}),
    });
    expect([status, (await stored(owner)).length]).toEqual([403, 1]);
  });
});

describe('an interview', () => {
  it('is kept as it was given, changed, and deleted', async () => {
    expect(await stored(owner)).toEqual([{ id, ...INTERVIEW }]);
    const changed = { ...INTERVIEW, round: 'final', day: '2098-04-01', notes: '' };
    const { location } = await ask(owner, `/interviews/${id}?/save`, { ...changed, startsAt: '' });
    expect(location).toBe('/plan');
    expect(await stored(owner)).toEqual([{ id, ...changed, startsAt: null }]);
    await ask(owner, `/interviews/${id}?/delete`, {});
    expect(await stored(owner)).toEqual([]);
    expect((await ask(owner, '/plan')).text).toContain('No interview is set.');
  });

  it('is written without its markup doing anything', async () => {
    for (const path of ['/', '/plan', `/interviews/${id}`]) {
      const { text } = await ask(owner, path);
      expect(text).toContain('Acme &amp; Söhne &lt;b>');
      expect(text).not.toContain('Söhne <b>');
    }
  });

  it.each<[string, Form, string]>([
    ['no company', { company: '' }, 'Say which company it is with'],
    ['only spaces', { company: '  \t ' }, 'Say which company it is with'],
    ['a company of 201 characters', { company: 'x'.repeat(201) }, 'up to 200 characters'],
    ['no day', { day: '' }, 'Give the day'],
    ['a day that is none', { day: '2026-02-30' }, 'no such day'],
    ['a day far off', { day: '9999-01-01' }, 'Give the day'],
    ['a time that is none', { startsAt: '25:00' }, 'Give the time'],
    ['a round nobody knows', { round: 'tarot' }, 'Choose the round'],
    ['a kind nobody knows', { companyKind: 'cult' }, 'Choose the kind of company'],
    ['a zone nobody knows', { timeZone: 'Europe/Atlantis' }, 'no such time zone'],
    ['no zone', { timeZone: '' }, 'Choose the time zone'],
    ['notes of 2,001 characters', { notes: 'x'.repeat(2001) }, 'up to 2,000 characters'],
    ['markup', { round: '<script>alert(1)</script>' }, 'Choose the round'],
  ])('with %s: 400, says why, keeps what was typed, stores nothing', async (_what, wrong, said) => {
    for (const [path, who] of [
      ['/interviews/new', other],
      [`/interviews/${id}?/save`, owner],
    ] as const) {
      const before = await stored(who);
      const { status, text } = await ask(who, path, { ...INTERVIEW, notes: 'Kept by us', ...wrong });
      expect([path, status, text.includes(said)]).toEqual([path, 400, true]);
      if (!('notes' in wrong)) expect(text).toContain('Kept by us');
      expect(text).not.toContain('<script>alert(1)');
      expect(await stored(who)).toEqual(before);
    }
  });

  it('takes the longest texts and drops what only steers a terminal', async () => {
    const notes = `${'é'.repeat(1990)}\r\n\u0007\u0000x`;
    await ask(other, '/interviews/new', {
      ...INTERVIEW,
      company: `A\u0000\u001b\nB${'🙂'.repeat(98)}`,
      notes,
    });
    const [row] = await stored(other);
    expect(row?.company).toBe(`A B${'🙂'.repeat(98)}`);
    expect(row?.notes).toBe(`${'é'.repeat(1990)}\n  x`);
  });

  it('many are many, and no more', async () => {
    const row = { ownerId: idOf(other), ...INTERVIEW, minutes: 45 };
    await database.db.insert(interviews).values(Array.from({ length: 500 }, () => row));
    const { status, text } = await ask(other, '/interviews/new', INTERVIEW);
    expect([status, text.includes('500 interviews already')]).toEqual([400, true]);
    expect((await ask(other, '/plan')).status).toBe(200);
  });

  it('that is over leads to nothing, and stays readable', async () => {
    await addInterview(other, { ...INTERVIEW, company: 'Bygone', day: '2020-01-02' });
    const { text } = await ask(other, '/plan');
    expect(text).toContain('Interviews that are over (1)');
    expect(text).toContain('for the next seven days');
    expect((await ask(other, '/')).text).not.toContain('Bygone');
  });
});

describe('the calendar files', () => {
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('have the interview at its moment in UTC, with reminders, under the same id each time', async () => {
    const first = await ask(owner, `/interviews/${id}.ics`);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('content-disposition')).toContain('interview.ics');
    const all = lines(first.text);
    expect(all).toEqual(
      expect.arrayContaining([
        `UID:interview-${id}@debrief`,
        'DTSTART:20980329T133000Z',
        'DTEND:20980329T141500Z',
        'SUMMARY:Interview: Acme & Söhne <b>',
        'DESCRIPTION:Case round.\\n14:30 in Europe/Berlin.\\nWith: Dana\\, and Tom from sales\\nHow: By video\\n\\nPanel of three\\nBring the one-pager',
        'TRIGGER:-P1D',
        'TRIGGER:-PT1H',
        `URL;VALUE=URI:${server.address}/interviews/${id}`,
      ]),
    );
    expect(Number(/^SEQUENCE:(\d+)/m.exec(first.text)?.[1])).toBeGreaterThan(29_000_000);
    const uid = (text: string) => /^UID:.*$/m.exec(text)?.[0];
    expect(uid((await ask(owner, `/interviews/${id}.ics`)).text)).toBe(uid(first.text));
  });

  it('have an interview without a time as a whole day', async () => {
    const { id: whole } = await addInterview(owner, { ...INTERVIEW, startsAt: null });
    const { text } = await ask(owner, `/interviews/${whole}.ics`);
    expect(lines(text)).toContain('DTSTART;VALUE=DATE:20980329');
    expect(text).not.toContain('DTEND');
  });

  it('cannot be broken out of', async () => {
    const evil = { ...INTERVIEW, company: 'A\r\nATTENDEE:x', notes: 'b\r\nEND:VEVENT\r\nBEGIN:VEVENT; , \\' };
    const { id: its } = await addInterview(owner, evil);
    const all = lines((await ask(owner, `/interviews/${its}.ics`)).text);
    expect(all.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(all.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
    expect(all.find((line) => line.startsWith('DESCRIPTION:Case'))).toContain('BEGIN:VEVENT\\; \\, \\\\');
  });

  it('have the practice at the person’s own time, a day an event', async () => {
    await saveSettings(other, { timeZone: 'Asia/Kolkata', practiseAt: '07:30', minutesADay: 10 });
    const { text } = await ask(other, '/plan/practice.ics');
    const all = lines(text);
    const uids = all.filter((line) => line.startsWith('UID:'));
    expect(uids.length).toBeGreaterThan(3);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids[0]).toMatch(new RegExp(`^UID:practice-\\d{4}-\\d\\d-\\d\\d-${idOf(other)}@debrief$`));
    expect(all.filter((line) => line.startsWith('DTSTART:'))).toSatisfy((starts: string[]) =>
      starts.every((line) => line.endsWith('T020000Z')),
    );
    expect(all.filter((line) => line === 'TRIGGER:-PT10M')).toHaveLength(uids.length);
    expect(text).toContain('/practise/');
  });
});

describe('Today', () => {
  it('says so when no question fits, and when the interview is today', async () => {
    const limits = Object.fromEntries(KINDS.map((kind) => [kind, 900]));
    await saveSettings(owner, { limits, minutesADay: 10 });
    expect((await ask(owner, '/')).text).toContain('No question that is due fits into 10 minutes.');
    const day = new Date().toISOString().slice(0, 10);
    await addInterview(owner, { ...INTERVIEW, day, startsAt: null, timeZone: 'UTC' });
    expect((await ask(owner, '/')).text).toContain('Your interview is today');
  });
});

describe('the person’s time', () => {
  it('is kept, and the rest of the settings with it', async () => {
    await saveSettings(owner, { mode: 'rehearsal' });
    const form = { minutesADay: '40', practiseAt: '07:15', timeZone: 'America/New_York' };
    expect((await ask(owner, '/plan?/days', form)).location).toBe('/plan');
    expect(await settingsOf(owner)).toMatchObject({ ...form, minutesADay: 40, mode: 'rehearsal' });
    expect((await ask(owner, '/plan')).text).toContain('40 minutes a day');
    const back = { timeZone: 'Europe/Berlin', back: 'today' };
    expect((await ask(owner, '/plan?/days', back)).location).toBe('/');
    expect(await settingsOf(owner)).toMatchObject({ minutesADay: 40, timeZone: 'Europe/Berlin' });
    expect(await settingsOf(other)).toBeUndefined();
  });

  it.each<[string, Form, string]>([
    ['too few minutes', { minutesADay: '4' }, 'at least 5 minutes'],
    ['too many', { minutesADay: '181' }, 'at most 180 minutes'],
    ['half a minute', { minutesADay: '7.5' }, 'whole number'],
    ['no number', { minutesADay: 'many' }, 'minutes a day are a number'],
    ['a time that is none', { practiseAt: 'noon' }, 'Give the time'],
    ['a zone nobody knows', { timeZone: '"><script>' }, 'no such time zone'],
  ])('%s: 400 and nothing is kept', async (_what, wrong, said) => {
    const { status, text } = await ask(owner, '/plan?/days', { minutesADay: '35', ...wrong });
    expect([status, text.includes(said)]).toEqual([400, true]);
    expect(text).not.toContain('"><script>');
    expect(await settingsOf(owner)).toBeUndefined();
  });
});

it('deleting everything deletes one’s own interviews', async () => {
  await addInterview(other, INTERVIEW);
  await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
  expect([(await stored(owner)).length, (await stored(other)).length]).toEqual([0, 1]);
});
