/** Examples as the net reads them: what `engine/model/hear.ts` makes of a text, with the labels. */
import { readFileSync } from 'node:fs';
import { encode, type Spelling } from '../engine/model/encode.ts';
import { BY_WORST } from '../engine/model/hear.ts';
import { EARS } from '../engine/model/weights.ts';
import { idOf, spellingOf } from '../engine/model/model.ts';
import { readWords, type Words } from '../engine/model/words.ts';
import { readText } from '../engine/read-text.ts';
import { CRITERIA, LEVELS, type CriterionId } from '../engine/rubric.ts';
import { composer } from './compose.ts';
import { disturbed, readDailyLife, type Disturbances } from './disturb.ts';
import type { Batchable } from './fit.ts';
import type { Input } from './net.ts';
import type { Example, Group } from './passages.ts';
import type { Random } from './random.ts';

/** The criteria that sentence models hear. Length and time decide `concise`, the question `on-question`. */
export const HEARD: readonly CriterionId[] = CRITERIA.filter(
  (id) => id !== 'concise' && id !== 'on-question',
);

/** Outputs of the net: for each of `HEARD` one an ear. */
export const OUTPUTS = HEARD.length * EARS.length;

/** Outputs of those that one bad stretch decides. */
export const BY_WORST_HEARD = HEARD.flatMap((id, c) =>
  BY_WORST.has(id) ? EARS.map((_, ear) => c * EARS.length + ear) : [],
);

const spellings = new WeakMap<Words, Spelling>();

function spellingFor(words: Words): Spelling {
  const there = spellings.get(words) ?? spellingOf(words);
  spellings.set(words, there);
  return there;
}

/** The table of words that training starts from. */
export const startingWords = (): Words => readWords(readFileSync(new URL('words.bin', import.meta.url)));

/** A text as the net reads it, and the offset in the text at which each piece's token starts. */
export function inputOf(text: string, words: Words): Input & { starts: readonly number[] } {
  const { doc, features, quantities } = readText(text);
  const { pieces, flags, tokens } = encode(doc, features, quantities, spellingFor(words));
  return {
    words: Int32Array.from(pieces, (piece) => idOf(words, piece) ?? -1),
    flags: Uint16Array.from(flags),
    starts: tokens.map((token) => doc.tokens[token]!.start),
  };
}

/** Which pieces stand in the words that carry a level, by index in `HEARD`. */
function evidenceOf({ text, quotes }: Example, starts: readonly number[]): Map<number, Uint8Array> {
  const evidence = new Map<number, Uint8Array>();
  for (const [id, list] of Object.entries(quotes)) {
    const spans = list
      .map((quote) => ({ from: text.indexOf(quote), length: quote.length }))
      .filter(({ from }) => from >= 0);
    const among = Uint8Array.from(starts, (start) =>
      spans.some(({ from, length }) => start >= from && start < from + length) ? 1 : 0,
    );
    if (among.includes(1)) evidence.set(HEARD.indexOf(id as CriterionId), among);
  }
  return evidence;
}

/** All vectors of the table as numbers, [word][dim]. */
export function vectorsOf(words: Words): Float32Array {
  return Float32Array.from(words.vectors, (value, i) => value * words.scale[i % words.dims]!);
}

/** What each ear of each of `HEARD` should hear: 1, 0, or −1 where there is no label. */
export function labelsOf({ levels }: Example): Int8Array {
  return Int8Array.from(
    HEARD.flatMap((id) =>
      EARS.map((_, ear) => (levels[id] === undefined ? -1 : LEVELS.indexOf(levels[id]) > ear ? 1 : 0)),
    ),
  );
}

export function batchable(group: Group, words: Words): Batchable {
  const target = group.target ? HEARD.indexOf(group.target) : -1;
  return group.examples.map((example) => {
    const input = inputOf(example.text, words);
    return { input, labels: labelsOf(example), target, evidence: evidenceOf(example, input.starts) };
  });
}

export type Varied = Disturbances & {
  /** Chance that a triple stands in another's frame in an epoch. */
  composed: number;
  /** How often an epoch shows each whole answer. */
  wholes: number;
};

/** What an epoch trains on: every group, some of them in another's frame, padded, or without marks. */
export function epochs(
  groups: readonly Group[],
  words: Words,
  varied: Varied,
): (random: Random) => Batchable[] {
  const compose = composer(groups);
  const paragraphs = readDailyLife();
  const shown = groups.flatMap((group) =>
    Array.from({ length: group.target ? 1 : varied.wholes }, () => group),
  );
  const plain = new Map(groups.map((group) => [group, batchable(group, words)]));
  return (random) =>
    shown.map((group) => {
      const framed = random.next() < varied.composed ? compose(group, random) : undefined;
      const made = disturbed(framed ?? group, paragraphs, varied, random) ?? framed;
      return made ? batchable(made, words) : plain.get(group)!;
    });
}
