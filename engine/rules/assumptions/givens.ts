/** What an answer says it does not know, what it takes as given, and how it will go about it. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, near } from '../../nearby.ts';
import { featuresAt, marksOf, once } from '../../places.ts';

export type Givens = {
  /** Something unknown with what is assumed of it. */
  assumed: { unknown: Mark; assumed: Mark } | undefined;
  /** Any word, anywhere, of what is unknown, asked back or taken as given. */
  hinted: boolean;
  /** The way that the answer will go. */
  frame: Mark | undefined;
  /** Steps in a row, which are a frame when something is assumed beside them. */
  steps: Mark | undefined;
  means: Mark | undefined;
  wavedAway: Mark | undefined;
};

const REACH = 34;
/** Words that take something as given; "if it is" and "correct me" only stand beside them. */
const TAKES =
  /^(?:assum\w*|suppos\w*|presum\w*|reckon\w*|treat\w*|take|takes|taken|taking|took|guess|guessing|say|call|calling|premise)$/;
const HINTS =
  /^(?:assum\w*|presum\w*|suppos\w*|unknowns?|unclear|undefined|unsaid|ambiguous|depends|whether|ask|asking)$/;
/** Means that somebody has to grant. */
const GRANTED =
  /^(?:budget|agency|team|analysts?|people|headcount|resources|money|funds|funding|scientists?|researchers?|staff)$/;
const WANTS = /^(?:need|needs|want|wanted|require|requires|give|get|without|precondition|like|asking)$/;

/** Reads the givens once an answer. */
export const givensOf = once((answer: Answer): Givens => {
  const unknowns = marksOf(answer, 'assumptions:unknown');
  const frames = marksOf(answer, 'assumptions:frame');
  return {
    assumed: pairOf(answer, unknowns),
    hinted:
      unknowns.length > 0 ||
      marksOf(answer, 'assumptions:assumed').length > 0 ||
      answer.sentences.some(({ asks }) => asks) ||
      answer.tokens.some(({ norm }) => HINTS.test(norm)),
    frame: frames.find((mark) => isList(answer, mark)),
    steps: marksOf(answer, 'assumptions:steps').find((mark) => isList(answer, mark)),
    means: marksOf(answer, 'assumptions:wants-means').find((mark) => asksForMeans(answer, mark)),
    wavedAway: marksOf(answer, 'assumptions:waved-away')[0],
  };
});

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

function pairOf(answer: Answer, unknowns: readonly Mark[]): Givens['assumed'] {
  const takes = ({ first, last }: Mark) =>
    answer.tokens.slice(first, last).some(({ norm }) => TAKES.test(norm));
  return firstOf(unknowns, (unknown) => {
    const assumed = near(answer, unknown, 'assumptions:assumed', REACH, takes);
    return assumed && { unknown, assumed };
  });
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

/** "I'd need a budget", and not "theirs has more time" or "I'd want more second tickets". */
function asksForMeans(answer: Answer, mark: Mark): boolean {
  const words = answer.tokens.slice(mark.first, mark.last + 4).map(({ norm }) => norm);
  const told = /^(?:give|get)$/.test(words[0]!);
  const { actor } = featuresAt(answer, mark.first);
  return (
    (told || actor === 'i' || actor === 'we') &&
    !isDenied(answer, mark) &&
    words.some((norm) => WANTS.test(norm)) &&
    words.some((norm) => GRANTED.test(norm))
  );
}
