import type { FactState, ResearchPoint } from '#content/research.ts';
import type { SavedFact } from '#server/research/save-fact.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';
import { sendWords } from '#ui/answer/send-words.ts';

/** All that is written of a fact, as the editor has it. */
export type FactText = {
  point: ResearchPoint;
  says: string;
  source: string;
  dated: string;
  state: FactState;
  thought: string;
};
const FIELDS = ['point', 'says', 'source', 'dated', 'state', 'thought'] as const;

export const FIELD_NAMES: Record<(typeof FIELDS)[number], string> = {
  point: 'Point',
  says: 'What it says',
  source: 'Source',
  dated: 'Date',
  state: 'How well it is known',
  thought: 'My thought on it',
};

/** What of a fact is written. */
export const writtenOf = (fact: FactText): FactText =>
  Object.fromEntries(FIELDS.map((field) => [field, fact[field]])) as FactText;

/** As one string, the same for the same words, as a draft is kept and compared. */
export const asText = (fact: FactText): string => JSON.stringify(writtenOf(fact));

/** The words of such a string; undefined when it is none. */
export function fromText(text: string): FactText | undefined {
  try {
    const read = JSON.parse(text) as Record<string, unknown>;
    return FIELDS.every((field) => typeof read[field] === 'string') ? writtenOf(read as FactText) : undefined;
  } catch {
    return undefined;
  }
}

/** In what two savings of a fact differ, each by its name, with the words of the second. */
export const differences = (mine: FactText, other: FactText): { name: string; words: string }[] =>
  FIELDS.filter((field) => mine[field] !== other[field]).map((field) => ({
    name: FIELD_NAMES[field],
    words: other[field],
  }));

/** Sends a fact’s words, for the keeper of drafts. `refused` hears why they were not taken. */
export const keepFact = (
  id: string,
  text: string,
  version: number,
  refused: (why: string | undefined) => void,
): Promise<KeptDraft | undefined> =>
  sendWords<SavedFact>(
    `/api/research/${id}`,
    { ...(JSON.parse(text) as object), version },
    ({ fact }) => ({ text: asText(fact), version: fact.version, updatedAt: String(fact.updatedAt) }),
    { refused },
  );
