/** Examples as the net reads them: what `engine/model/hear.ts` makes of a text, with the labels. */
import { parse } from '../engine/document.ts';
import { clauseFeatures } from '../engine/features.ts';
import { lexicon } from '../engine/lexicon/index.ts';
import { findPhrases } from '../engine/lexicon/phrases.ts';
import { encode } from '../engine/model/encode.ts';
import { idOf } from '../engine/model/model.ts';
import type { Words } from '../engine/model/words.ts';
import { findQuantities } from '../engine/quantities/index.ts';
import { CRITERIA, LEVELS, type CriterionId } from '../engine/rubric.ts';
import { composer } from './compose.ts';
import type { Batchable } from './fit.ts';
import type { Input } from './net.ts';
import type { Example, Group } from './passages.ts';
import type { Random } from './random.ts';

/** The criteria that sentence models hear. Length and time decide `concise`, the question `on-question`. */
export const HEARD: readonly CriterionId[] = CRITERIA.filter(
  (id) => id !== 'concise' && id !== 'on-question',
);

/** A text as the net reads it. */
export function inputOf(text: string, words: Words): Input {
  const doc = parse(text);
  const features = clauseFeatures(doc, findPhrases(lexicon(), doc.tokens));
  const { pieces, flags } = encode(doc, features, findQuantities(doc), (word) => words.ids.has(word));
  return { words: Int32Array.from(pieces, (piece) => idOf(words, piece) ?? -1), flags };
}

/** All vectors of the table as numbers, [word][dim]. */
export function vectorsOf(words: Words): Float32Array {
  return Float32Array.from(words.vectors, (value, i) => value * words.scale[i % words.dims]!);
}

/** Labels in the order of `HEARD`; −1 where there is none. */
export function labelsOf({ levels }: Example): Int8Array {
  return Int8Array.from(HEARD, (id) => (levels[id] === undefined ? -1 : LEVELS.indexOf(levels[id])));
}

export function batchable(group: Group, words: Words): Batchable {
  const target = group.target ? HEARD.indexOf(group.target) : -1;
  return group.examples.map((example) => ({
    input: inputOf(example.text, words),
    labels: labelsOf(example),
    target,
  }));
}

/** What an epoch trains on: every group, some of them in another's frame. */
export function epochs(
  groups: readonly Group[],
  words: Words,
  composed: number,
): (random: Random) => Batchable[] {
  const compose = composer(groups);
  const plain = groups.map((group) => batchable(group, words));
  return (random) =>
    groups.map((group, i) => {
      const made = random.next() < composed ? compose(group, random) : undefined;
      return made ? batchable(made, words) : plain[i]!;
    });
}
