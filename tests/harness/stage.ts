import type { Browser } from 'playwright-core';
import type { Ctx } from '#server/ctx.ts';
import { localPerson } from '#server/people/local-person.ts';
import { startBrowser } from './browser.ts';
import { ctxFor, freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { startServer, type StartedServer, type StartOptions } from './start-server.ts';

/** All that a story in a browser is played on. */
export type Stage = {
  database: FreshDatabase;
  server: StartedServer;
  browser: Browser;
  /** For the person whom the server serves, to prepare what the story begins with. */
  ctx: Ctx;
  close(): Promise<void>;
};

/** A server on a database of its own, and a browser. Return `close` from beforeAll. */
export async function openStage(options: Pick<StartOptions, 'strangers'> = {}): Promise<Stage> {
  const database = await freshDatabase();
  const [server, browser] = await Promise.all([
    startServer({ databaseUrl: database.url, ...options }),
    startBrowser(),
  ]);
  const ctx = ctxFor(database, { kind: 'person', id: await localPerson(database.db) });
  const close = async () => {
    await Promise.all([server.stop(), browser.close()]);
    await database.close();
  };
  return { database, server, browser, ctx, close };
}
