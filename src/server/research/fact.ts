import { z } from 'zod';
import { POINTS, STATES_OF_FACTS, type FactState, type ResearchPoint } from '#content/research.ts';

/** Characters of what a fact says or of a thought on it, of its source, of its date. */
export const MAX_SAYS = 2_000;
export const MAX_SOURCE = 1_000;
export const MAX_DATED = 20;
/** Facts of one application: six points, thirty of each. */
export const MOST_FACTS = 180;

const tooLong = (what: string, most: number) =>
  `${what} may have ${most.toLocaleString('en-GB')} characters. Shorten it and save again; nothing you typed was thrown away.`;

/** Text as it was typed, line ends as LF; what nobody sees and the database cannot hold is left out. */
export const words = (what: string, most: number, { lines = false } = {}) =>
  z
    .string({ error: `${what} must be text.` })
    .max(most * 2, tooLong(what, most))
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(lines ? /[^\P{Cc}\n\t]/gu : /\p{Cc}+/gu, lines ? '' : ' ')
        .toWellFormed(),
    )
    .pipe(z.string().max(most, tooLong(what, most)));

/** All that a person can say of a fact. What is left out stays as it is. */
export const factFields = z
  .object({
    point: z.enum(POINTS, 'Choose one of the six points.'),
    says: words('What it says', MAX_SAYS, { lines: true }),
    source: words('The source', MAX_SOURCE),
    dated: words('The date', MAX_DATED),
    state: z.enum(STATES_OF_FACTS, 'Choose how well it is known.'),
    thought: words('Your thought', MAX_SAYS, { lines: true }),
  })
  .partial();

/** One fact of a dossier as its owner has it. */
export type ResearchFact = {
  id: string;
  applicationId: string;
  point: ResearchPoint;
  says: string;
  source: string;
  dated: string;
  state: FactState;
  thought: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

/** Nothing has been written of it yet. */
export const isBlank = ({ says, source, thought }: Pick<ResearchFact, 'says' | 'source' | 'thought'>) =>
  `${says}${source}${thought}`.trim() === '';
