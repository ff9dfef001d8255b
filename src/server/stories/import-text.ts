import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { pastedText } from './pasted-text.ts';
import { employerIn, isHeading, isSection, onlyYear } from './read-heading.ts';
import { seedsOf, withMissing, type Seed, type Seeds } from './seed.ts';

const input = z.object({ text: pastedText });

const BULLET = /^\s*(?:[-*•‣◦▪●·–—]|\d{1,2}[.)])\s+(?=\S)/;
/** Fewer words than this tell nothing. */
const FEWEST = 3;

type Block = { lines: string[]; bullet: boolean };

/** Reads pasted text: each bullet and each paragraph is a seed, under its heading. Nothing is kept yet. */
export function importText(ctx: Ctx, given: unknown): Seeds {
  requireOwner(ctx);
  return withMissing(textSeeds(atTheDoor(input, given).text));
}

/** The bullets and paragraphs of a text. BadInput when there are none. */
export function textSeeds(text: string): Seed[] {
  // The headings since the last words: firm and position often stand in a block each.
  let above: string[] = [];
  let open = false;
  const all = blocks(text);
  const seeds = all.flatMap(({ lines, bullet }, at) => {
    if (!bullet && isHeading(lines, all[at + 1]?.bullet === true)) {
      if (!open || isSection(lines)) above = [];
      open = true;
      if (!isSection(lines)) above = [...above.slice(-1), lines.join(', ')];
      return [];
    }
    open = false;
    const words = lines.join(' ');
    const from = above.join(', ');
    const about = { employer: employerIn(from), happened: onlyYear(from), from };
    return words.split(/\s+/).length < FEWEST ? [] : seedsOf(words, about);
  });
  if (seeds.length === 0)
    throw new BadInput(
      'There are no sentences in this to begin a story from. Paste bullets or paragraphs about what you did.',
    );
  return seeds;
}

/** A new block begins at a bullet, after an empty line, and at a line that plainly does not go on from the one before. */
function blocks(text: string): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split('\n')) {
    const words = line.replace(BULLET, '').trim();
    const bullet = words !== '' && BULLET.test(line);
    const goesOn =
      open !== undefined && !bullet && (!open.bullet || /^\s/.test(line) || /^\p{Ll}/u.test(line));
    if (words === '') open = undefined;
    else if (!bullet && isSection([words])) {
      found.push({ lines: [words], bullet });
      open = undefined;
    } else if (open && goesOn) open.lines.push(words);
    else found.push((open = { lines: [words], bullet }));
  }
  return found;
}
