import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownApplication } from '#server/applications/access.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { findRequest } from '#server/rejections/access.ts';
import { addCause } from '#server/rejections/add-cause.ts';
import { addRemark } from '#server/rejections/add-remark.ts';
import { heardLevels } from '#server/rejections/heard-levels.ts';
import { readCauses } from '#server/rejections/read-causes.ts';
import { saveRequest } from '#server/rejections/save-request.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { answered } from '../harness/answered.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** After an application: who may see and say what of how it ended, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;
let cause: string;
let remark: string;

const MARKUP = '<script>alert(1)</script>';
const WORDS = 'Your case had no threshold.';

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
  await begin();
});
afterAll(async () => {
  await server.stop();
  await database.close();
});
/** Two people of whom one has been rejected; what only looks at them shares them. */
async function begin() {
  owner = { ...(await ctxForSomebody(database, 'Owner')), now: () => new Date() };
  other = { ...(await ctxForSomebody(database, 'Other')), now: () => new Date() };
  ({ id } = await createApplication(owner, { said: { company: 'Tidewater', title: 'Senior PMM' } }));
  await moveApplication(owner, { id, to: { stage: 'closed', outcome: 'rejected' } });
  ({ id: cause } = await addCause(owner, {
    applicationId: id,
    said: { kind: 'said', words: WORDS, criteria: [{ criterion: 'hypothesis', level: 'missing' }] },
  }));
  ({ id: remark } = await addRemark(owner, {
    applicationId: id,
    said: {
      ...{ words: 'Sharp on the story.', who: 'Ana', heardOn: '2026-02-27' },
      criterion: 'focus',
      level: 'clear',
    },
  }));
  await saveRequest(owner, {
    applicationId: id,
    said: { wants: 'Where did it go wrong?', future: 'Next time.' },
  });
}

async function ask(who: Ctx | 'nobody', path: string, form?: Sent) {
  const answer = await askAs(server, who, path.replace('ID', id).replace('CAUSE', cause), form);
  const text = (await answer.text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return { status: answer.status, location: answer.headers.get('location'), headers: answer.headers, text };
}

describe('who may see it', () => {
  it.each<[string, number, number, number]>([
    ['/pipeline/ID/outcome', 401, 200, 404],
    ['/pipeline/ID/outcome/request', 401, 200, 404],
    ['/pipeline/ID/outcome/request.eml', 401, 200, 404],
    ['/pipeline/ID/feedback', 401, 200, 404],
    ['/pipeline/rejections', 401, 200, 200],
    ['/pipeline/rejections/CAUSE', 401, 200, 404],
    [`/pipeline/rejections/${randomUUID()}`, 401, 404, 404],
    ['/pipeline/rejections/%00', 401, 404, 404],
    [`/pipeline/${randomUUID()}/outcome`, 401, 404, 404],
    ['/readiness/outcomes', 401, 200, 200],
  ])('%s: nobody %i, owner %i, other %i', async (path, ...expected) => {
    const statuses = [];
    for (const who of ['nobody', owner, other] as const) statuses.push((await ask(who, path)).status);
    expect(statuses).toEqual(expected);
  });

  it('the ledger and the readiness have one’s own only', async () => {
    for (const [path, words] of [
      ['/pipeline/rejections', WORDS],
      ['/readiness/focus', 'Sharp on the story.'],
      ['/readiness', 'one remark: too little to say'],
    ] as const) {
      expect((await ask(owner, path)).text).toContain(words);
      expect((await ask(other, path)).text).not.toContain(words);
    }
    expect((await ask(other, '/pipeline/rejections')).text).toContain('No application of yours has ended');
  });
});

describe('who may change it', () => {
  beforeEach(begin);
  const said = { kind: 'observed', words: 'I rushed.', 'criterion-0': 'concise' };
  const posts: [string, string, Record<string, string>, number][] = [
    ['say how it ended', '/pipeline/ID/outcome?/end', { outcome: 'no-reply' }, 303],
    ['note a cause', '/pipeline/ID/outcome?/cause', said, 303],
    ['be in touch', '/pipeline/ID/outcome?/touch', { on: '2026-06-01' }, 303],
    [
      'fill in a request',
      '/pipeline/ID/outcome/request?/fill',
      { version: 'direct', wants: 'Why?', future: 'Later.' },
      303,
    ],
    ['write it themselves', '/pipeline/ID/outcome/request?/text', { text: 'Mine.' }, 303],
    ['make it anew', '/pipeline/ID/outcome/request?/anew', {}, 303],
    ['mark it sent', '/pipeline/ID/outcome/request?/sent', { sent: 'yes' }, 303],
    ['change a cause', '/pipeline/rejections/CAUSE?/save', said, 303],
    ['delete a cause', '/pipeline/rejections/CAUSE?/delete', {}, 303],
  ];
  it.each(posts)('%s (%s)', async (_what, path, form, own) => {
    expect((await ask('nobody', path, form)).status).toBe(401);
    expect((await ask(other, path, form)).status).toBe(404);
    expect(await ownApplication(owner, id)).toMatchObject({ outcome: 'rejected', remindOn: null });
    expect((await readCauses(owner)).map(({ words }) => words)).toEqual([WORDS]);
    expect(await findRequest(owner, id)).toMatchObject({
      wants: 'Where did it go wrong?',
      body: '',
      sentOn: null,
    });
    expect((await ask(owner, path, form)).status).toBe(own);
  });

  it('delete a remark: the owner alone', async () => {
    for (const who of ['nobody', other] as const)
      expect((await ask(who, '/pipeline/ID/feedback?/delete', { remark })).status).not.toBe(303);
    expect(await heardLevels(owner)).toHaveLength(2);
    expect((await ask(owner, '/pipeline/ID/feedback?/delete', { remark })).status).toBe(303);
    expect((await heardLevels(owner)).map(({ from }) => from)).toEqual(['cause']);
  });

  it('from a page elsewhere nobody', async () => {
    const form = { outcome: 'accepted' };
    const { status } = await askAs(
      server,
      owner,
      `/pipeline/${id}/outcome?/end`,
      form,
      'https://evil.example',
    );
    expect(status).toBe(403);
  });
});

describe('what is refused keeps what was typed', () => {
  const long = 'x'.repeat(1001);
  it.each<[string, string, Record<string, string>, string, string]>([
    [
      'an end that there is not',
      '/pipeline/ID/outcome?/end',
      { outcome: 'promoted' },
      'Say how it ended',
      '',
    ],
    [
      'a cause without words',
      '/pipeline/ID/outcome?/cause',
      { kind: 'said', who: 'Ana Ruiz' },
      'Write down the cause',
      'Ana Ruiz',
    ],
    [
      'a cause too long',
      '/pipeline/ID/outcome?/cause',
      { kind: 'said', words: long },
      '1,000 characters',
      long,
    ],
    [
      'a level of a guess',
      '/pipeline/ID/outcome?/cause',
      { kind: 'guessed', words: 'Nerves', 'criterion-0': 'focus', 'level-0': 'clear' },
      'what an interviewer told you',
      'Nerves',
    ],
    [
      'a round that there is not',
      '/pipeline/ID/outcome?/cause',
      { kind: 'said', words: 'So', round: 'lunch' },
      'Choose the round',
      'So',
    ],
    [
      'markup',
      '/pipeline/ID/outcome?/cause',
      { kind: 'felt', words: MARKUP },
      'how you know it',
      '&lt;script',
    ],
    [
      'a day that there is not',
      '/pipeline/ID/outcome?/touch',
      { on: '2026-02-30', note: 'Launch' },
      'no such day',
      'Launch',
    ],
    [
      'a request without a question',
      '/pipeline/ID/outcome/request?/fill',
      { version: 'direct', future: 'In spring' },
      'what makes the request yours',
      'In spring',
    ],
    [
      'two addresses',
      '/pipeline/ID/outcome/request?/fill',
      { version: 'direct', wants: 'Why?', future: 'x', address: 'a@b.example,c@d.example' },
      'one e-mail address',
      'a@b.example',
    ],
    ['an empty letter', '/pipeline/ID/outcome/request?/text', { text: ' ' }, 'The text is empty', ''],
    [
      'a remark of nobody',
      '/pipeline/ID/feedback?/keep',
      { words: 'Sharp', heardOn: '2026-02-27', criterion: 'focus', level: 'clear' },
      'Say who said it',
      'Sharp',
    ],
    [
      'a change without words',
      '/pipeline/rejections/CAUSE?/save',
      { kind: 'said', who: 'Ana Ruiz' },
      'Write down the cause',
      'Ana Ruiz',
    ],
  ])('%s: 400', async (_what, path, form, why, still) => {
    const { status, text } = await ask(owner, path, form);
    expect(status).toBe(400);
    expect(text).toContain(why);
    expect(text).toContain(still);
    expect(text).not.toContain(MARKUP);
    expect((await readCauses(owner)).map(({ words }) => words)).toEqual([WORDS]);
  });
});

describe('the request', () => {
  beforeEach(begin);
  it('is made from what was filled in, is checked, and leaves as a draft; nothing is sent', async () => {
    const fields = {
      ...{ wants: 'Where did the case lose you?', future: 'I will apply again.' },
      address: 'ana@example.org',
    };
    await ask(owner, '/pipeline/ID/outcome/request?/fill', {
      ...fields,
      version: 'no-feedback',
      round: 'case',
    });
    const page = await ask(owner, '/pipeline/ID/outcome/request');
    for (const words of [
      'Where did the case lose you?',
      'nothing in it blames',
      'mailto:ana@example.org?subject=',
      'One source claims',
      'Talent Board 2022',
    ])
      expect(page.text).toContain(words);
    const file = await ask(owner, '/pipeline/ID/outcome/request.eml');
    expect(file.headers.get('content-type')).toBe('message/rfc822');
    expect(file.text).toContain('To: ana@example.org');
    const body = Buffer.from(file.text.split('\r\n\r\n')[1] ?? '', 'base64').toString();
    expect(body).toContain('Where did the case lose you?');
    expect(page.text).toContain('I have sent it');
  });

  it('says what in one’s own text burns a bridge, and escapes it', async () => {
    await ask(owner, '/pipeline/ID/outcome/request?/text', { text: `The process was unfair. ${MARKUP}` });
    const { text } = await ask(owner, '/pipeline/ID/outcome/request');
    expect(text).toContain('Before you send it');
    expect(text).toMatch(/<q[^>]*>unfair<\/q>/);
    expect(text).not.toContain(MARKUP);
  });

  it('before there is one, there is no file', async () => {
    const { id: fresh } = await createApplication(owner, { said: { company: 'Fresh' } });
    expect((await ask(owner, `/pipeline/${fresh}/outcome/request.eml`)).status).toBe(400);
  });
});

describe('Today', () => {
  beforeEach(begin);
  it('says nothing of the ledger until it is asked to', async () => {
    await answered(owner, 1, { concise: 'clear' });
    expect((await ask(owner, '/')).text).not.toContain('After a rejection');
    expect((await ask(owner, '/pipeline/rejections?/today', { show: 'yes' })).status).toBe(303);
    expect((await getSettings(owner)).rejectionsOnToday).toBe(true);
    expect((await ask(owner, '/')).text).toContain('Ask Tidewater for the unfiltered version');
    await ask(owner, '/pipeline/rejections?/today', { show: 'no' });
    expect((await ask(owner, '/')).text).not.toContain('After a rejection');
  });

  it('what was named is due, and says so', async () => {
    await answered(owner, 1, { concise: 'clear' });
    expect((await ask(owner, '/')).text).toContain('Named in a rejection.');
    expect((await ask(other, '/')).text).not.toContain('Named in a rejection.');
  });
});

it('deleting everything takes causes, remarks and requests along, one’s own only', async () => {
  const { id: theirs } = await createApplication(other, { said: { company: 'Theirs' } });
  await moveApplication(other, { id: theirs, to: { stage: 'closed', outcome: 'rejected' } });
  await addCause(other, { applicationId: theirs, said: { kind: 'guessed', words: 'Pay.' } });
  await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
  expect([await readCauses(owner), await heardLevels(owner)]).toEqual([[], []]);
  expect(await readCauses(other)).toHaveLength(1);
});
