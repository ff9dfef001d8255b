import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { connect } from '#server/db.ts';
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
      throw new CommandError('nothing has been practised on this data folder yet');
    throw error;
  }
  return EXIT.ok;
}

async function write(pieces: AsyncGenerator<string>, output: string | undefined): Promise<void> {
  const out: Writable = output === undefined ? process.stdout : createWriteStream(output, { mode: 0o600 });
  if (output !== undefined) {
    await once(out, 'open').catch((error: Error) => {
      throw new CommandError(`cannot write ${output}: ${error.message}`);
    });
  }
  for await (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  if (output !== undefined) await new Promise<void>((done) => out.end(done));
}
