import { z } from 'zod';
import { POINTS, STATES_OF_FACTS, type FactState, type ResearchPoint } from '#content/research.ts';
import { draftWords } from '#server/typed-words.ts';

/** Characters of what a fact says or of a thought on it, of its source, of its date. */
export const MAX_SAYS = 2_000;
export const MAX_SOURCE = 1_000;
export const MAX_DATED = 20;
/** Facts of one application: six points, thirty of each. */
export const MOST_FACTS = 180;

/** All that a person can say of a fact. What is left out stays as it is. */
export const factFields = z
  .object({
    point: z.enum(POINTS, 'Choose one of the six points.'),
    says: draftWords('What it says', MAX_SAYS),
    source: draftWords('The source', MAX_SOURCE, { lines: false }),
    dated: draftWords('The date', MAX_DATED, { lines: false }),
    state: z.enum(STATES_OF_FACTS, 'Choose how well it is known.'),
    thought: draftWords('Your thought', MAX_SAYS),
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
