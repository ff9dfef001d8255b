/** The parts of a failure that was learned from: what it cost, whose it was, what is different now. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied } from '../../nearby.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { matching } from '../../word.ts';

export type Failure = {
  stakes: Mark | undefined;
  fault: Mark | undefined;
  /** An act of the speaker that led to it; enough beside stakes and a change. */
  share: Mark | undefined;
  /** A change that is told after the fault, in words that set it apart from what was before. */
  changed: Mark | undefined;
  /** Anything that could be a change, however it is told: then none may be called absent. */
  mayHaveChanged: boolean;
  thin: Mark | undefined;
  disguised: Mark | undefined;
  blame: Mark | undefined;
};

/** Reads it once an answer. */
export const failureOf = once((answer: Answer): Failure => {
  const first = (what: string, accept: (mark: Mark) => boolean = () => true) =>
    marksOf(answer, `lesson-learned:${what}`).find((mark) => !isFancy(answer, mark) && accept(mark));
  const stakes = first('stakes') ?? moneyIn(answer);
  const fault = first('fault', (mark) => isOwn(answer, mark) && !isWaved(answer, mark));
  const share = fault ?? first('share');
  const happened = share && stakes ? Math.min(share.first, stakes.first) : 0;
  return {
    stakes,
    fault,
    share,
    changed: marksOf(answer, 'lesson-learned:changed').find(
      (mark) => mark.first > happened && isKept(answer, mark) && isApart(answer, mark),
    ),
    mayHaveChanged: answer.tagged.has('lesson-learned:changed') || answer.tokens.some(isLater),
    thin: marksOf(answer, 'lesson-learned:thin')[0],
    disguised: marksOf(answer, 'lesson-learned:disguised')[0],
    blame: first('blame', (mark) => !isDenied(answer, mark)),
  };
});

/** "we gave back about 80,000 euros": money told of as gone, in a clause that happened. */
function moneyIn(answer: Answer): Mark | undefined {
  const sum = answer.quantities.find(({ unit, first }) => {
    const { past, hypothetical } = featuresAt(answer, first);
    return unit === 'money' && past && !hypothetical && LOST.test(before(answer, first));
  });
  return sum && { tag: 'lesson-learned:stakes', first: sum.first, last: sum.last };
}

const LOST = /\b(?:gave|paid|spent|wrote|written|lost|cost|wasted|burned|burnt|refunded|credited)\b/;

/** The words of a clause up to a token. */
function before(answer: Answer, token: number): string {
  const { first } = clauseAt(answer, token);
  return answer.tokens
    .slice(Math.max(first, token - 8), token)
    .map(({ norm }) => norm)
    .join(' ');
}

function isFancy(answer: Answer, { first }: Mark): boolean {
  return featuresAt(answer, first).hypothetical && !/^(?:should|i'd|would)/.test(answer.tokens[first]!.norm);
}

const isSpeaker = matching(/^(?:i|i'd|i'm|i've|me|my|mine|we|we'd)$/);

/** "it is not really to be called my mistake". */
const isWaved = (answer: Answer, mark: Mark): boolean =>
  answer.tokens[mark.first]!.norm === 'my' && isDenied(answer, mark, DENIAL);
const DENIAL = 6;

/** "the CEO announced it without telling": whose it is must be said in the words or by their clause. */
function isOwn(answer: Answer, { first, last }: Mark): boolean {
  if (answer.tokens.slice(first, last).some(isSpeaker)) return true;
  const { actor } = featuresAt(answer, first);
  return actor === 'i' || actor === 'we';
}

/** A change that is done, not hoped for, and more than a platitude. */
function isKept(answer: Answer, mark: Mark): boolean {
  const { hedged } = featuresAt(answer, mark.first);
  const { first, last } = sentenceAt(answer, mark.first);
  return (
    !hedged &&
    !markIn(answer, 'lesson-learned:thin', first, last) &&
    !markIn(answer, 'lesson-learned:word', first, last)
  );
}

/** Words that set what is done now apart from what was done then. */
const isLater = matching(/^(?:since|now|nowadays|today|anymore|longer|afterwards|ever)$/);
const isRule = matching(
  /^(?:every|each|nothing|never|anything|rule|always|no|any|nobody|next|differently|before)$/,
);
/** To know better is not yet to do something else. */
const isInsight = matching(/^(?:learned|learnt|know|knew|understand|understood|realised|realized|realise)$/);
/** Tokens before a clause that may hold its "since then". */
const SEAM = 4;

/** "I was lazy, I say it honestly" is a present too: a change is told as later, or as a rule. */
function isApart(answer: Answer, mark: Mark): boolean {
  const { first, last } = clauseAt(answer, mark.first);
  if (markIn(answer, 'lesson-learned:fault', first, last)) return false;
  const from = Math.max(sentenceAt(answer, mark.first).first, first - SEAM);
  const words = answer.tokens.slice(from, last);
  if (answer.tokens.slice(mark.first, last).some(isInsight)) return false;
  return words.some(isLater) || (words.some(isRule) && !featuresAt(answer, mark.first).past);
}
