/** Exit codes: a contract (see `cli/help.ts`). */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** The command line was wrong: exit 2. */
export class UsageError extends Error {}

/** The command was right and could not do its work (a file that is not there, a server that is away): exit 1. */
export class CommandError extends Error {}
