import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readQuestions } from '#content';
import { startServer, until, type StartedServer } from '../harness/start-server.ts';

const KILLS = 20;
const [DRAFTED, ANSWERED] = readQuestions().map(({ id }) => id);

/** Writes drafts and attempts one after the other until the server is gone; notes what was acknowledged. */
async function write(
  server: StartedServer,
  known: { draft: string; version: number; answers: string[] },
  round: number,
) {
  const origin = { origin: server.address, accept: 'text/html' };
  for (let n = 1; ; n++) {
    const words = `Round ${round}, save ${n}: in May we called nine customers and rewrote the page.`;
    try {
      const draft = await server.fetch(`/api/drafts/${DRAFTED}`, {
        method: 'PUT',
        headers: { ...origin, 'content-type': 'application/json' },
        body: JSON.stringify({ text: words, version: known.version }),
      });
      const { saved, draft: there } = (await draft.json()) as {
        saved: boolean;
        draft: { text: string; version: number };
      };
      // A save whose acknowledgement was cut off is there all the same: the next one is told, and goes on.
      known.version = there.version;
      known.draft = saved ? words : there.text;
      if (n % 2 !== 0) continue;
      const body = new URLSearchParams({ text: words });
      const answer = await server.fetch(`/practise/${ANSWERED}?/review`, {
        method: 'POST',
        headers: origin,
        body,
      });
      if (answer.status === 303) known.answers.push(words);
    } catch {
      return;
    }
  }
}

it(
  `keeps every acknowledged draft and attempt through ${KILLS} kills under writes`,
  { timeout: 300_000 },
  async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'debrief-kill-'));
    const known = { draft: '', version: 0, answers: [] as string[] };
    try {
      for (let round = 1; round <= KILLS; round++) {
        const server = await startServer({ dataFolder });
        const writing = write(server, known, round);
        // In the middle of the work, however fast this machine is: so many kept, and a moment more.
        const enough = known.answers.length + 2;
        await until(() => known.answers.length >= enough, 60_000);
        await pause((round * 7) % 40);
        await server.kill();
        await writing;
      }
      const server = await startServer({ dataFolder });
      const all = (await (await server.fetch('/export/practice.json')).json()) as {
        tables: { drafts: { text: string; version: number }[]; attempts: { text: string }[] };
      };
      await server.stop();
      expect(known.answers.length).toBeGreaterThanOrEqual(2 * KILLS);
      const kept = new Set(all.tables.attempts.map(({ text }) => text));
      expect(known.answers.filter((words) => !kept.has(words))).toEqual([]);
      const [draft] = all.tables.drafts;
      expect(draft?.version).toBeGreaterThanOrEqual(known.version);
      if (draft?.version === known.version) expect(draft.text).toBe(known.draft);
    } finally {
      await rm(dataFolder, { recursive: true, force: true });
    }
  },
);
