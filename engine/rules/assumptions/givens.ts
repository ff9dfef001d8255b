/** What an answer says it does not know, what it takes as given, and how it will go about it. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { near } from '../../nearby.ts';
import { marksOf, once } from '../../places.ts';

export type Givens = {
  /** Something unknown with what is assumed of it. */
  assumed: { unknown: Mark; assumed: Mark } | undefined;
  /** Something unknown, or something assumed, without the other. */
  alone: Mark | undefined;
  /** The way that the answer will go. */
  frame: Mark | undefined;
  /** Steps in a row, which are a frame when something is assumed beside them. */
  steps: Mark | undefined;
  means: Mark | undefined;
  wavedAway: Mark | undefined;
};

const REACH = 34;

/** Reads the givens once an answer. */
export const givensOf = once((answer: Answer): Givens => {
  const unknowns = marksOf(answer, 'assumptions:unknown');
  const assumed = marksOf(answer, 'assumptions:assumed');
  return {
    assumed: pairOf(answer, unknowns),
    alone: assumed[0] ?? unknowns[0],
    frame: marksOf(answer, 'assumptions:frame').find((mark) => isList(answer, mark)),
    steps: marksOf(answer, 'assumptions:steps').find((mark) => isList(answer, mark)),
    means: marksOf(answer, 'assumptions:wants-means')[0],
    wavedAway: marksOf(answer, 'assumptions:waved-away')[0],
  };
});

function pairOf(answer: Answer, unknowns: readonly Mark[]): Givens['assumed'] {
  for (const unknown of unknowns) {
    const assumed = near(answer, unknown, 'assumptions:assumed', REACH);
    if (assumed) return { unknown, assumed };
  }
  return undefined;
}

/** A frame names its parts: at least two commas, arrows or "then" soon after it. */
function isList(answer: Answer, { first, last }: Mark): boolean {
  let parts = 0;
  const to = Math.min(answer.tokens.length, last + 18);
  for (let i = first; i < to; i++) {
    const { norm } = answer.tokens[i]!;
    if (norm === ',' || norm === '→' || norm === 'then' || norm === '>' || norm === ';') parts++;
  }
  return parts >= 2;
}
