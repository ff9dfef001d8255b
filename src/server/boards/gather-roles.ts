import { setImmediate as breath } from 'node:timers/promises';
import { mayConcern } from '#server/feeds/may-concern.ts';
import { plainText } from '#server/feeds/plain-text.ts';
import type { Posting } from '#server/feeds/posting.ts';
import type { BoardRead } from '#server/feeds/read-board.ts';

/** Roles whose text is a document of its own: so many are asked for in one run, the rest in the next ones. */
const MOST_OPENED = 60;

/** A role of a board as it is kept: its text plain. */
export type Gathered = Omit<Posting, 'markup'> & { text: string };

/**
 * Of what a board lists, the roles that may be product marketing or product management, with their text. `known`
 * gives the text of roles that need not be opened again.
 */
export async function gatherRoles(
  { postings, open }: Pick<BoardRead, 'postings' | 'open'>,
  known: ReadonlyMap<string, string>,
): Promise<{ roles: Gathered[]; seen: string[]; later: number }> {
  const concerning = [
    ...new Map(
      postings.filter(({ title }) => mayConcern(title)).map((each) => [each.externalId, each]),
    ).values(),
  ];
  const roles: Gathered[] = [];
  let opened = 0;
  let later = 0;
  for (const posting of concerning) {
    const { markup: _, ...head } = posting;
    const before = known.get(posting.externalId);
    if (open === undefined) roles.push({ ...head, text: plainText(posting.markup) });
    else if (before) roles.push({ ...head, text: before });
    else if (opened >= MOST_OPENED) later++;
    else {
      opened++;
      const { markup, ...whole } = await open(posting);
      roles.push({ ...whole, text: plainText(markup) });
    }
    // Making text plain is work; others want to be answered meanwhile.
    await breath();
  }
  return { roles, seen: concerning.map(({ externalId }) => externalId), later };
}
