import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { connect } from '#server/db.ts';
import { clusterOwner } from '#server/embedded-postgres/cluster-folder.ts';
import { startEmbeddedPostgres } from '#server/embedded-postgres/start.ts';
import { StartFailure } from '#server/embedded-postgres/plain-failure.ts';
import { readSettings, WrongSetting } from '#server/http/settings.ts';
import { createLog } from '#server/log.ts';
import { localPerson } from '#server/people/local-person.ts';
import { exportLevels, exportPractice } from '#server/practice/export-practice.ts';
import { oneOf, readArguments } from './arguments.ts';
import { CommandError, EXIT } from './exit.ts';
import { home } from './serve.ts';

const OPTIONS = { format: { type: 'string' }, output: { type: 'string' } } as const;

/** `debrief export`: everything practised, from the database that `npm start` uses, running or not. */
export async function exportCommand(args: string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format ?? 'json', ['json', 'csv']);
  const log = createLog(() => {});
  try {
    const { databaseUrl, dataFolder } = readSettings(process.env, home);
    // An export makes no database: a data folder without one is most likely another one than meant.
    if (!databaseUrl && clusterOwner(dataFolder) === undefined)
      throw new CommandError(
        `nothing has been practised in ${dataFolder} yet (DEBRIEF_DATA names another folder)`,
      );
    const embedded = databaseUrl ? undefined : await startEmbeddedPostgres(dataFolder, log);
    const pool = connect(databaseUrl ?? embedded!.url(), 2);
    try {
      const mail = { send: () => Promise.reject(new Error('an export sends nothing')) };
      const ctx = {
        db: pool.db,
        actor: { kind: 'person', id: await localPerson(pool.db) } as const,
        now: () => new Date(),
        log,
        mail,
      };
      await write(format === 'csv' ? exportLevels(ctx) : exportPractice(ctx), values.output);
    } finally {
      await pool.close();
      // One that ran before belongs to a Debrief that serves.
      if (embedded && !embedded.reused) await embedded.stop();
    }
  } catch (error) {
    if (error instanceof StartFailure || error instanceof WrongSetting) throw new CommandError(error.message);
    if ((error as { cause?: { code?: string } }).cause?.code === '42P01')
      throw new CommandError('nothing has been practised on this database yet');
    throw error;
  }
  return EXIT.ok;
}

async function write(pieces: AsyncGenerator<string>, output: string | undefined): Promise<void> {
  if (output === undefined) return pipeline(pieces, process.stdout, { end: false });
  try {
    await pipeline(pieces, createWriteStream(output, { mode: 0o600 }));
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    throw new CommandError(`cannot write ${output}: ${(error as Error).message}`);
  }
}
