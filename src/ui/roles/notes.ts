/** Why a role was read as it was, numbered in the order of its text. Pure: runs anywhere. */
import type { Reason } from '#server/roles/classify-role.ts';

/** A reason on words of the text, with the number that stands at them. */
export type RoleNote = Pick<Reason, 'for' | 'says' | 'quote'> & {
  number: number;
  start: number;
  end: number;
};

/** The reasons that stand in the text. */
export const notesOf = (reasons: readonly Reason[]): RoleNote[] =>
  reasons
    .filter((reason) => reason.in === 'text')
    .sort((a, b) => a.start - b.start)
    .map(({ in: _in, ...reason }, at) => ({
      ...reason,
      number: at + 1,
      end: reason.start + reason.quote.length,
    }));
