import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { openDebrief } from '#server/debriefs/open-debrief.ts';
import { openTranscript } from '#server/debriefs/open-transcript.ts';
import { saveDebrief } from '#server/debriefs/save-debrief.ts';
import { EXAMPLES } from '#server/debriefs/transcripts-for-tests.ts';
import { keepTranscript } from '#server/debriefs/keep-transcript.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { saveNote } from '#server/thanks/save-note.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Debriefs, transcripts and thank-you notes: who may see, write and take away what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;
const row = randomUUID();

const MARKUP = '<script>alert(1)</script>';
const TRANSCRIPT = EXAMPLES[0]!.text;
const AT = TRANSCRIPT.indexOf('Tell me');
const LED = 'launch-gtm-led-end-to-end';
const POINTS = {
  topic: 'I keep coming back to how you price the reseller edition.',
  said: 'You wondered whether inspectors would pay for offline mode.',
  addition: 'I looked again: nine of the eleven deals closed before June.',
  opening: 'Hello Ana,',
  closing: 'Kind regards,\nBen',
  subject: 'Tuesday, über alles',
  recipient: 'ana@acme.example',
  sender: 'ben@example.org',
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
  ({ id } = await addInterview(owner, {
    company: 'Acme',
    round: 'final',
    day: '2026-03-01',
    timeZone: 'UTC',
  }));
  await saveDebrief(owner, {
    interviewId: id,
    version: 0,
    questions: [{ id: row, asked: 'Why did it flop?' }],
  });
  await keepTranscript(owner, { interviewId: id, text: TRANSCRIPT });
  await saveNote(owner, { interviewId: id, version: 0, ...POINTS });
});

type Who = Ctx | 'nobody';
const at = (path: string) => path.replace('ID', id);

async function ask(who: Who, path: string, form?: Sent, origin?: string) {
  const answered = await askAs(server, who, at(path), form, origin);
  const text = (await answered.text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return { status: answered.status, headers: answered.headers, text };
}
async function send(
  who: Who,
  method: string,
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
) {
  const answered = await server.fetch(at(path), {
    method,
    headers: {
      origin: server.address,
      accept: 'application/json',
      'content-type': type,
      ...(who === 'nobody' ? {} : { 'x-test-person': idOf(who) }),
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answered.status, headers: answered.headers, text: await answered.text() };
}
const stored = async () => (await openDebrief(owner, { interviewId: id })).debrief;
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe('who may see it', () => {
  it.each<[string, number, number, number]>([
    ['/interviews/ID/debrief', 401, 200, 404],
    ['/interviews/ID/debrief/transcript', 401, 200, 404],
    [`/interviews/ID/debrief/transcript/${AT}`, 401, 200, 404],
    ['/interviews/ID/debrief/transcript/99999', 401, 404, 404],
    ['/interviews/ID/thanks', 401, 200, 404],
    ['/interviews/ID/thanks/note.eml', 401, 200, 404],
    [`/interviews/${randomUUID()}/debrief`, 401, 404, 404],
    ['/interviews/%00/debrief', 401, 404, 404],
    ['/interviews/%00/thanks', 401, 404, 404],
    ['/api/debriefs/ID/recording', 401, 404, 404],
    ['/api/debriefs/matches?asked=launch', 401, 200, 200],
  ])('%s: nobody %i, owner %i, other %i', async (path, ...expected) => {
    const statuses = [];
    for (const who of ['nobody', owner, other] as const) statuses.push((await ask(who, path)).status);
    expect(statuses).toEqual(expected);
  });
});

describe('who may change it', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['/interviews/ID/debrief?/save', { version: '1', oneThing: 'x' }, 303, 404],
    ['/interviews/ID/debrief/transcript?/paste', { text: 'Ana: Why so?' }, 303, 404],
    ['/interviews/ID/debrief/transcript?/who', { version: '1', interviewer: 'Ben' }, 303, 404],
    ['/interviews/ID/debrief/transcript?/turns', { version: '1', cut: String(AT + 3) }, 303, 404],
    ['/interviews/ID/debrief/transcript?/take', { x: '1' }, 303, 404],
    ['/interviews/ID/debrief/transcript?/delete', { x: '1' }, 303, 404],
    [`/interviews/ID/debrief/transcript/${AT}`, { [`same-${AT}`]: LED }, 303, 404],
    ['/interviews/ID/thanks?/save', { version: '1', ...POINTS }, 303, 404],
    ['/interviews/ID/thanks?/settle', { as: 'sent' }, 303, 404],
  ])('%s', async (path, fields, own, foreign) => {
    const before = JSON.stringify([await stored(), await openTranscript(owner, { interviewId: id })]);
    expect((await ask('nobody', path, form(fields))).status).toBe(401);
    expect((await ask(other, path, form(fields))).status).toBe(foreign);
    expect((await ask(owner, path, form(fields), 'https://evil.example')).status).toBe(403);
    expect(JSON.stringify([await stored(), await openTranscript(owner, { interviewId: id })])).toBe(before);
    expect((await ask(owner, path, form(fields))).status).toBe(own);
  });

  it.each<[string, string, string, number, number]>([
    ['PUT', '/api/debriefs/ID', '{"version":1,"oneThing":"x"}', 200, 404],
    ['PUT', '/api/thanks/ID', '{"version":1,"topic":"x"}', 200, 404],
    ['DELETE', '/api/debriefs/ID/recording', '', 204, 404],
  ])('%s %s', async (method, path, body, own, foreign) => {
    expect((await send('nobody', method, path, body)).status).toBe(401);
    expect((await send(other, method, path, body)).status).toBe(foreign);
    expect((await send(owner, method, path, body)).status).toBe(own);
  });
});

describe('what is refused, with a reason, and keeps what was typed', () => {
  it.each<[string, string, Record<string, string>, number, string, string]>([
    ['nothing at all', '/interviews/ID/debrief?/save', { version: '1' }, 400, 'is enough', ''],
    [
      'too long a line',
      '/interviews/ID/debrief?/save',
      { version: '1', oneThing: 'x'.repeat(1_001), observations: 'Kept words' },
      400,
      '1,000 characters',
      'Kept words',
    ],
    [
      'an older version',
      '/interviews/ID/debrief?/save',
      { version: '9', oneThing: 'Kept words' },
      409,
      'another window',
      'Kept words',
    ],
    [
      'too long a transcript',
      '/interviews/ID/debrief/transcript?/paste',
      { text: `Kept words ${'x'.repeat(100_000)}` },
      400,
      '100,000 characters',
      'Kept words',
    ],
    [
      'nobody who asks',
      '/interviews/ID/debrief/transcript?/who',
      { version: '1' },
      400,
      'Choose who asked',
      'Ana',
    ],
    [
      'turns of an older version',
      '/interviews/ID/debrief/transcript?/turns',
      { version: '8', 'role-0': 'asks' },
      409,
      'another window',
      'Split it like this',
    ],
    [
      'a role nobody has',
      '/interviews/ID/debrief/transcript?/turns',
      { version: '1', 'role-0': 'judges' },
      400,
      'what the turn is',
      'Split it like this',
    ],
    [
      `no question`,
      `/interviews/ID/debrief/transcript/${AT}`,
      { x: '1' },
      400,
      'which question it is',
      'offline',
    ],
    [
      'a subject on two lines',
      '/interviews/ID/thanks?/save',
      { version: '1', ...POINTS, subject: 'Hello\r\nBcc: all@acme.example' },
      400,
      'goes on one line',
      'reseller edition',
    ],
    [
      'too long a point',
      '/interviews/ID/thanks?/save',
      { version: '1', ...POINTS, said: `Kept ${'x'.repeat(1_500)}` },
      400,
      '1,500 characters',
      'Kept xxx',
    ],
    [
      'a note settled as something else',
      '/interviews/ID/thanks?/settle',
      { as: 'lost' },
      400,
      'sent it or let it go',
      '',
    ],
  ])('%s', async (_what, path, fields, status, why, still) => {
    const answered = await ask(owner, path, form(fields));
    expect(answered.status).toBe(status);
    expect(answered.text).toContain(why);
    expect(answered.text).toContain(still);
  });

  it.each<[string, string, number]>([
    ['/api/debriefs/ID', '{"version":', 400],
    ['/api/debriefs/ID', '{"version":0,"oneThing":"x"}', 409],
    ['/api/debriefs/ID', '{"version":1,"questions":"x"}', 400],
    ['/api/thanks/ID', '{"version":9}', 409],
    ['/api/thanks/ID', '{"version":1,"recipient":"a@b.example\\nBcc: x@y.example"}', 400],
  ])('PUT %s %s: %i', async (path, body, status) => {
    expect((await send(owner, 'PUT', path, body)).status).toBe(status);
  });

  it('a file that is no text', async () => {
    const data = new FormData();
    data.append('file', new File([new Uint8Array([0x89, 0xff, 0])], '<b>talk.mp3'));
    const { status, text } = await ask(owner, '/interviews/ID/debrief/transcript?/paste', data);
    expect([status, text.includes('is not a text file'), text.includes('<b>talk')]).toEqual([
      400,
      true,
      false,
    ]);
  });
});

describe('the debrief’s form', () => {
  const fields = {
    version: '1',
    row,
    [`asked-${row}`]: 'What would the harbour master of Bristol say?',
    [`went-${row}`]: 'badly',
    [`same-${row}`]: 'own',
    [`kind-${row}`]: 'craft',
    [`topic-${row}`]: 'messaging',
    overall: 'mixed',
  };

  it('keeps it, adds what is to be added, and says what follows', async () => {
    const { status, headers } = await ask(owner, '/interviews/ID/debrief?/save', fields);
    expect([status, headers.get('location')]).toEqual([303, at('/interviews/ID/debrief?kept')]);
    const { text } = await ask(owner, '/interviews/ID/debrief?kept');
    for (const words of ['Kept.', 'noted as asked at Acme', 'went badly comes first', 'It is this question'])
      expect(text).toContain(words);
    expect((await stored()).questions[0]?.questionId).toMatch(/^own-/);
  });

  it('shows markup as words, everywhere', async () => {
    const own = {
      ...fields,
      [`asked-${row}`]: MARKUP,
      observations: `</textarea>${MARKUP}`,
      oneThing: MARKUP,
    };
    expect((await ask(owner, '/interviews/ID/debrief?/save', own)).status).toBe(303);
    await ask(owner, '/interviews/ID/thanks?/save', {
      version: '1',
      ...POINTS,
      topic: MARKUP,
      subject: MARKUP,
    });
    await ask(
      owner,
      '/interviews/ID/debrief/transcript?/paste',
      form({ text: `${MARKUP}: Why?\nBen: ${MARKUP}` }),
    );
    for (const path of ['debrief', 'thanks', 'debrief/transcript']) {
      const { status, text } = await ask(owner, `/interviews/ID/${path}`);
      expect([path, status, text.includes(MARKUP), text.includes('&lt;script')]).toEqual([
        path,
        200,
        false,
        true,
      ]);
    }
  });
});

describe('a voice note', () => {
  const sound = Uint8Array.from({ length: 2_000 }, (_, nth) => nth % 256);

  it('is kept for its owner, and never served as a page', async () => {
    const path = '/api/debriefs/ID/recording?seconds=7';
    expect((await send(other, 'PUT', path, sound, 'audio/webm')).status).toBe(404);
    expect((await send(owner, 'PUT', path, sound, 'text/html')).status).toBe(400);
    expect((await send(owner, 'PUT', path, new Uint8Array(5 * 1024 * 1024 + 1), 'audio/webm')).status).toBe(
      413,
    );
    expect((await send(owner, 'PUT', path, sound, 'audio/webm')).status).toBe(204);
    const { status, headers } = await ask(owner, '/api/debriefs/ID/recording');
    expect([status, headers.get('content-type'), headers.get('content-length')]).toEqual([
      200,
      'audio/webm',
      '2000',
    ]);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect((await ask(other, '/api/debriefs/ID/recording')).status).toBe(404);
  });
});
