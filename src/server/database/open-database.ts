import { setTimeout as pause } from 'node:timers/promises';
import type { Question } from '#content';
import { connect, type Db, type Pool } from '#server/db.ts';
import { explainFileError } from '#server/embedded-postgres/plain-failure.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#server/embedded-postgres/start.ts';
import { isDatabaseAway } from '#server/errors.ts';
import type { Log } from '#server/log.ts';
import { loadBank } from '#server/questions/load-bank.ts';
import { answers } from './answers.ts';
import { explainRefusal } from './explain-refusal.ts';
import { migrate } from './migrate.ts';

/** `away`: it cannot be reached, and we keep trying. It becomes `ready` by itself. */
export type DatabaseState = 'starting' | 'ready' | 'away';

/** The database of this process: the one that DATABASE_URL names, or the bundled one. */
export type Database = {
  db(): Db;
  state(): DatabaseState;
  /** Asks the database itself, now. Answers within two seconds. */
  check(): Promise<boolean>;
  close(): Promise<void>;
};

export type DatabaseSettings = {
  /** A `postgres://` address; without one, the bundled server runs with its data in `dataFolder`. */
  url: string | undefined;
  dataFolder: string;
  migrationsFolder: string;
  /** The bank as the content has it; an empty one leaves the table as it is. */
  questions: () => Question[];
};

const WATCH_READY = 2_000;
const WATCH_AWAY = 300;

/**
 * Opens the database, migrates it and fills the bank, and watches it from then on. The bundled server
 * must start, or this throws; one behind DATABASE_URL may come later, and the state says so.
 */
export async function openDatabase(settings: DatabaseSettings, log: Log): Promise<Database> {
  const embedded = settings.url ? undefined : await startEmbeddedPostgres(settings.dataFolder, log);
  let pool = connect(settings.url ?? embedded!.url());
  let state: DatabaseState = 'starting';
  let prepared = false;
  const watching = new AbortController();

  async function prepare(): Promise<void> {
    if (prepared) return;
    const ran = await migrate(pool.sql, settings.migrationsFolder);
    if (ran.length > 0) log.info('database migrated', { ran });
    const questions = settings.questions();
    if (questions.length > 0) await loadBank(pool.db, questions);
    prepared = true;
  }

  async function check(): Promise<boolean> {
    const answer = await answers(pool).catch((error: unknown) => error);
    if (answer === true && !prepared) {
      const failure = await prepare().then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure && !isDatabaseAway(failure)) log.error('database not prepared', { error: failure });
    }
    const next: DatabaseState = answer === true && prepared ? 'ready' : 'away';
    if (next !== state) {
      if (next === 'away') log.error('database away', { error: answer === true ? undefined : answer });
      else if (state === 'away') log.info('database back');
      state = next;
    }
    return state === 'ready';
  }

  async function watch(): Promise<void> {
    while (!watching.signal.aborted) {
      await pause(state === 'ready' ? WATCH_READY : WATCH_AWAY, undefined, {
        signal: watching.signal,
        ref: false,
      });
      if (await check()) continue;
      pool = (await revived(embedded, pool, log, watching.signal)) ?? pool;
    }
  }

  try {
    // What takes connections and says nothing, such as a proxy before a database that is down, would keep us.
    if (!embedded) await answers(pool);
    await prepare();
    state = 'ready';
  } catch (error) {
    if (embedded || !isDatabaseAway(error)) {
      await pool.close();
      await embedded?.stop();
      throw embedded ? explainFileError(error, settings.dataFolder) : explainRefusal(error);
    }
    state = 'away';
    log.error('database away', { error });
  }
  const watched = watch().catch((error: unknown) => {
    if (!watching.signal.aborted) log.error('the watch over the database ended', { error });
  });

  return {
    db: () => pool.db,
    state: () => state,
    check,
    async close() {
      watching.abort();
      await watched;
      await pool.close();
      await embedded?.stop();
    },
  };
}

/** Starts the bundled server again if it ended; a new pool when it has a new address. */
async function revived(
  embedded: EmbeddedPostgres | undefined,
  old: Pool,
  log: Log,
  signal: AbortSignal,
): Promise<Pool | undefined> {
  try {
    if (!(await embedded?.revive())) return undefined;
  } catch (error) {
    log.error('database could not be started again', { error });
    // What keeps it from starting, such as a full disk, is not mended in a moment.
    await pause(3_000, undefined, { signal, ref: false });
    return undefined;
  }
  void old.close().catch(() => {});
  return connect(embedded!.url());
}
