import type { Db } from '#server/db.ts';
import type { Log } from '#server/log.ts';
import type { Web } from '#server/web/web.ts';

/** Who asks. On this machine alone it is the local person; otherwise whoever signed in, or nobody. */
export type Actor = { kind: 'nobody' } | { kind: 'person'; id: string };

export const NOBODY: Actor = { kind: 'nobody' };

/** Everything impure a verb may use; tests fake it. */
export type Ctx = {
  db: Db;
  actor: Actor;
  now: () => Date;
  log: Log;
  /** The way to public addresses; where it is absent, nothing is ever asked of the web. */
  web?: Web | undefined;
};
