import type { Ctx } from '#server/ctx.ts';
import { answers } from '#server/database/answers.ts';
import { explainRefusal } from '#server/database/explain-refusal.ts';
import { connect } from '#server/db.ts';
import { clusterOwner } from '#server/embedded-postgres/cluster-folder.ts';
import { startEmbeddedPostgres } from '#server/embedded-postgres/start.ts';
import { StartFailure } from '#server/embedded-postgres/plain-failure.ts';
import { isDatabaseAway } from '#server/errors.ts';
import { readSettings, WrongSetting } from '#server/http/settings.ts';
import { createLog } from '#server/log.ts';
import { localPerson } from '#server/people/local-person.ts';
import { CommandError } from './exit.ts';
import { home } from './serve.ts';

/**
 * Does something with what was practised on this machine, in the database that `npm start` uses, running
 * or not. CommandError when there is none, or it cannot be opened.
 */
export async function withOwnPractice<T>(run: (ctx: Ctx) => Promise<T>): Promise<T> {
  const log = createLog(() => {});
  try {
    // Where it is served has no bearing on what is read here.
    const env = { ...process.env, PUBLIC_URL: undefined, PORT: undefined };
    const { databaseUrl, dataFolder } = readSettings(env, home);
    // Reading makes no database: a data folder without one is most likely another one than meant.
    if (!databaseUrl && clusterOwner(dataFolder) === undefined)
      throw new CommandError(
        `nothing has been practised in ${dataFolder} yet (DEBRIEF_DATA names another folder)`,
      );
    const embedded = databaseUrl ? undefined : await startEmbeddedPostgres(dataFolder, log);
    const pool = connect(databaseUrl ?? embedded!.url(), 2);
    try {
      if (databaseUrl) await answers(pool);
      const actor = { kind: 'person', id: await localPerson(pool.db) } as const;
      return await run({ db: pool.db, actor, now: () => new Date(), log });
    } finally {
      await pool.close();
      // One that ran before belongs to a Debrief that serves.
      if (embedded && !embedded.reused) await embedded.stop();
    }
  } catch (thrown) {
    const error = explainRefusal(thrown);
    if (isDatabaseAway(error)) throw new CommandError('the database does not answer; nothing was changed');
    if (error instanceof StartFailure || error instanceof WrongSetting) throw new CommandError(error.message);
    if ((error as { cause?: { code?: string } }).cause?.code === '42P01')
      throw new CommandError('nothing has been practised on this database yet');
    throw error;
  }
}
