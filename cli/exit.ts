/** Exit codes: a contract (see `cli/help.ts`). */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** The command line was wrong, or names a file that cannot be read: exit 2. */
export class UsageError extends Error {}

/** The command was right and could not do its work (a bad line, an answer too long, a database that is away): exit 1. */
export class CommandError extends Error {}
