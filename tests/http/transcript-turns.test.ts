import { afterAll, beforeAll, expect, it } from 'vitest';
import { correctTranscript } from '#server/debriefs/correct-transcript.ts';
import { keepTranscript } from '#server/debriefs/keep-transcript.ts';
import { EXAMPLES } from '#server/debriefs/transcripts-for-tests.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

it('turns corrected by hand come back when another window was faster, but not into another transcript', async () => {
  const owner = await ctxForSomebody(database, 'Owner');
  const said = { company: 'Acme', round: 'final', day: '2026-03-01', timeZone: 'UTC' };
  const { id } = await addInterview(owner, said);
  const { text } = EXAMPLES[0]!;
  await keepTranscript(owner, { interviewId: id, text });
  const [led, later] = [text.indexOf('I led'), text.indexOf('I would')];

  const shown = async () => {
    const chosen = { version: '1', [`role-${led}`]: 'asks', [`role-${later}`]: 'answers' };
    const answered = await askAs(server, owner, `/interviews/${id}/debrief/transcript?/turns`, chosen);
    expect(answered.status).toBe(409);
    const select = new RegExp(`<select[^>]*name="role-${led}".*?</select>`, 's').exec(await answered.text());
    return /<option[^>]*value="(\w+)"[^>]* selected/.exec(select?.[0] ?? '')?.[1];
  };
  await correctTranscript(owner, { interviewId: id, version: 1, cut: text.indexOf('Tell me') });
  expect(await shown()).toBe('asks');
  // Here a turn begins at the same place, and the rest is another talk.
  await keepTranscript(owner, { interviewId: id, text: `Ana: ${'x'.repeat(led - 12)}.\nBen: Yes.` });
  expect(await shown()).not.toBe('asks');
});
