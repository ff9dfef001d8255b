import { z } from 'zod';
import { BOARD_KIND_NAMES, type BoardKind } from '#server/feeds/posting.ts';
import type { jobBoards } from '#server/schema.ts';
import { typedWords } from '#server/typed-words.ts';

/** Boards a person may follow, and roles that are kept of all of them together. */
export const MOST_BOARDS = 200;
export const MOST_ROLES = 10_000;
/** A board is read again by itself when this has passed since it was read last. */
export const STALE_HOURS = 12;
/** A run that has not ended by then never will: its server was stopped. */
export const RUN_MINUTES = 10;

/** How a run ended, or that it goes on. */
export const OUTCOMES = ['running', 'read', 'unchanged', 'wait', 'failed', 'interrupted'] as const;
export type RunOutcome = (typeof OUTCOMES)[number];

export type Board = Omit<typeof jobBoards.$inferSelect, 'ownerId'>;

/** The kind of a board; undefined for one that a newer Debrief knew, or a file made up. */
export const kindOf = (kind: string): BoardKind | undefined =>
  Object.hasOwn(BOARD_KIND_NAMES, kind) ? (kind as BoardKind) : undefined;

/** How an outcome is read; one that is no longer known is a failure. */
export function asOutcome(outcome: string, startedAt: Date, now: Date): RunOutcome {
  if (outcome === 'running' && now.getTime() - startedAt.getTime() > RUN_MINUTES * 60_000)
    return 'interrupted';
  return OUTCOMES.find((each) => each === outcome) ?? 'failed';
}

const TOO_LONG = 'An address has up to 500 characters.';

/** What a person gives to follow a board. */
export const addShape = z.object({
  address: z
    .string()
    .trim()
    .min(1, 'Paste the address of a company’s list of open roles.')
    .max(500, TOO_LONG),
  company: typedWords(200, 'A company’s name has up to 200 characters.').default(''),
});
