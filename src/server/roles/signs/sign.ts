import type { Topic } from '#content/names.ts';
import type { CriterionId } from '#engine';

/** Whose work a phrase describes. */
export const WORKS = [
  'product-marketing',
  'product-management',
  'demand-generation',
  'other-marketing',
  'another-craft',
] as const;
export type Work = (typeof WORKS)[number];

/** How a product reaches its buyers. */
export type Led = 'sales' | 'product';

/** Something that the text of a job may say, and what follows from it. */
export type Sign = {
  id: string;
  /** What the reader is told that these words show. */
  says: string;
  work?: Work;
  /** Only this work has it: the middle of the craft, and not what its neighbours do as well. */
  core?: true;
  led?: Led;
  topics?: readonly Topic[];
  criteria?: readonly CriterionId[];
  /** How much it says, where 1 is a plain duty of that work. */
  weight: number;
  words: RegExp;
  /** Texts in which it is found, and others, near to them, in which it is not. */
  good: readonly string[];
  bad: readonly string[];
};

type Given = Omit<Sign, 'words' | 'weight'> & { weight?: number; any: readonly string[] };

/**
 * A sign from its phrases. In a phrase a space is any gap between two words, also a hyphen, and ` ?` such a gap or none; `…` is some words of the
 * same sentence; the rest is a regular expression. Capitals do not matter.
 */
export function sign({ any, weight = 1, ...rest }: Given): Sign {
  const phrases = any.map((phrase) =>
    phrase
      .replaceAll(/ ?… ?/g, '(?:[^.;:!?\\n]{0,45}?[\\s/-])')
      .replaceAll(' ?', '[\\s-]*')
      .replaceAll(' ', '[\\s-]+'),
  );
  return {
    ...rest,
    weight,
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  };
}
