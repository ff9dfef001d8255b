import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { saveNote } from '#server/thanks/save-note.ts';
import { showNote } from '#server/thanks/show-note.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** How a thank-you note leaves, and when it does not. Who may see it stands in `debriefs.test.ts`. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let id: string;

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
  const said = { company: 'Acme', round: 'final', day: '2026-03-01', timeZone: 'UTC' };
  ({ id } = await addInterview(owner, said));
  await saveNote(owner, { interviewId: id, version: 0, ...POINTS });
});

async function ask(who: Ctx, path: string, form?: Sent) {
  const answered = await askAs(server, who, path, form);
  const text = (await answered.text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return { status: answered.status, headers: answered.headers, text };
}

describe('the thank-you note', () => {
  it('leaves as a mail file, encoded, with no header of anybody else', async () => {
    const { headers, text } = await ask(owner, `/interviews/${id}/thanks/note.eml`);
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'message/rfc822',
      'attachment; filename="thank-you-acme.eml"',
    ]);
    expect(text).toMatch(
      /^Date: .*\r\nFrom: ben@example\.org\r\nTo: ana@acme\.example\r\nSubject: =\?UTF-8\?B\?/,
    );
    const page = (await ask(owner, `/interviews/${id}/thanks`)).text;
    expect(page).toContain('href="mailto:ana@acme.example?subject=');
  });

  it('that could go to anybody has no way out, and says why', async () => {
    const stock = 'It was great to learn more about the role and the team.';
    await ask(owner, `/interviews/${id}/thanks?/save`, { version: '1', ...POINTS, topic: stock });
    const { text } = await ask(owner, `/interviews/${id}/thanks`);
    expect([
      text.includes('href="mailto:'),
      text.includes('note.eml'),
      text.includes('value="sent"'),
    ]).toEqual([false, false, false]);
    expect(text).toContain('Name what you talked about');
    const file = await ask(owner, `/interviews/${id}/thanks/note.eml`);
    expect([file.status, file.text.includes('Name what you talked about')]).toEqual([400, true]);
  });

  it('is sent or let go, and open again', async () => {
    await ask(owner, `/interviews/${id}/thanks?/settle`, { as: 'sent' });
    expect((await ask(owner, `/interviews/${id}/thanks`)).text).toContain('You sent it');
    await ask(owner, `/interviews/${id}/thanks?/settle`, { as: 'open' });
    expect((await showNote(owner, { interviewId: id })).settled).toBeNull();
  });
});
