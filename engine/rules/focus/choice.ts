/** Whom an answer chooses, whom it leaves out, and why. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, near, within, type Place } from '../../nearby.ts';
import { clauseAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Choice = {
  /** Somebody is left out, with a reason. */
  reasoned: { leftOut: Mark; reason: Place } | undefined;
  leftOut: Mark | undefined;
  picked: Mark | undefined;
  everyone: Mark | undefined;
};

/** A ground told without a "because": those left out are the subject of what follows. */
const THEIRS = /^(?:they|they're|they've|they'd|it's|there|he|she|that's|it|their|one|everybody|each|every)$/;
const REACH = 30;

/** Reads the choice once an answer. */
export const choiceOf = once((answer: Answer): Choice => {
  const out = [
    ...marksOf(answer, 'focus:left-out').filter((mark) => isAboutBuyers(answer, mark)),
    ...marksOf(answer, 'focus:not').filter((mark) => refusesBuyers(answer, mark)),
  ].sort((a, b) => a.first - b.first);
  let reasoned: Choice['reasoned'];
  for (const leftOut of out) {
    const reason = reasonAfter(answer, leftOut);
    if (reason) {
      reasoned = { leftOut, reason };
      break;
    }
  }
  return {
    reasoned,
    leftOut: out[0],
    picked: marksOf(answer, 'focus:picked').find(
      (mark) =>
        !isDenied(answer, mark, 3) &&
        within(answer, 'focus:buyers', mark.last - 1, mark.last + 8) !== undefined,
    ),
    everyone: marksOf(answer, 'focus:everyone').find((mark) => isForAll(answer, mark)),
  };
});

/** What is left out is somebody who might buy. */
function isAboutBuyers(answer: Answer, mark: Mark): boolean {
  return near(answer, mark, 'focus:buyers', 14) !== undefined;
}

/** "; not students", "Students, no, they …": whoever might buy stands directly at the refusal. */
function refusesBuyers(answer: Answer, { first, last }: Mark): boolean {
  const ends = /^[,.;:]$|^(?:because|since|they|as|for)$/.test(answer.tokens[last - 1]!.norm);
  return ends
    ? within(answer, 'focus:buyers', first - 4, first) !== undefined
    : within(answer, 'focus:buyers', last, last + 3) !== undefined;
}

function reasonAfter(answer: Answer, { last }: Mark): Place | undefined {
  const sentence = sentenceAt(answer, last - 1);
  const next = answer.sentences[sentence.index + 1];
  const to = Math.min(last + REACH, next ? next.last : sentence.last);
  const said = within(answer, 'reason', last, to) ?? within(answer, 'focus:reason', last, to);
  if (said) return said;
  for (let i = last; i < Math.min(to, answer.tokens.length - 2); i++) {
    const { norm } = answer.tokens[i]!;
    const opens = norm === ',' || norm === ':' || norm === ';' || norm === '(' || norm === '.';
    if (opens && THEIRS.test(answer.tokens[i + 1]!.norm))
      return { first: i + 1, last: clauseAt(answer, i + 1).last };
  }
  return undefined;
}

/** "everybody" is the market only where something is sold or meant for them. */
function isForAll(answer: Answer, mark: Mark): boolean {
  if (isDenied(answer, mark, 3)) return false;
  if (mark.tag === 'focus:waved-away') return true;
  const from = Math.max(clauseAt(answer, mark.first).first, mark.first - 6);
  return within(answer, 'focus:market', from, mark.first) !== undefined;
}
