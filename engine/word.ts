/**
 * What can be told of a word by itself. Every rule and state looks words up in tables of its own; here each table
 * is asked once for each word ever met, and not again for each place where it stands.
 */

/** A word as it is met, in its plain form. Two of one form are the same object while they are remembered. */
export type Word = {
  norm: string;
  /** Answers to the questions of `ofWord`, by their number; `undefined` where nobody has asked yet. */
  told: unknown[];
};

/** Most words that are remembered, far more than the vocabulary of a person. */
const MOST = 20_000;
const met = new Map<string, Word>();
let questions = 0;

/** The word of this form. */
export function wordOf(norm: string): Word {
  const there = met.get(norm);
  if (there) return there;
  if (met.size >= MOST) met.clear();
  const made = { norm, told: [] };
  met.set(norm, made);
  return made;
}

/** A question about a word by itself, answered once for each word. `tell` must not give `undefined`. */
export function ofWord<T>(tell: (norm: string) => T): (of: { word: Word }) => T {
  const number = questions++;
  return ({ word }) => {
    const { told } = word;
    while (told.length <= number) told.push(undefined);
    return (told[number] ??= tell(word.norm)) as T;
  };
}

/** Does a word look like this? */
export const matching = (form: RegExp): ((of: { word: Word }) => boolean) =>
  ofWord((norm) => form.test(norm));

/** Is a word one of these? */
export const oneOf = (words: ReadonlySet<string>): ((of: { word: Word }) => boolean) =>
  ofWord((norm) => words.has(norm));
