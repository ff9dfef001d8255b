/** What an answer decides, on what ground, and how it gets round deciding. */
import type { Answer } from '../../answer.ts';
import type { Sentence } from '../../document.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, within, type Place } from '../../nearby.ts';
import { clauseAt, featuresAt, marksOf, once, sentenceAt, wordsOf } from '../../places.ts';

export type Decided = {
  /** A decision with its reason or condition in the same sentence. */
  grounded: { decision: Place; ground: Mark } | undefined;
  /** A decision whose reason is the next sentence. */
  explained: Place | undefined;
  decision: Mark | undefined;
  lean: Mark | undefined;
  options: Mark | undefined;
  /** Decided in so many words, without an "I would": "Sign it.", "No, not this year." */
  plain: boolean;
  /** Something may have been decided, in words too common to be sure of. */
  verb: Mark | undefined;
};

const REACH = 34;
/** "as above", "as usual", "since May": no reason follows. */
const NO_REASON =
  /^(?:above|before|well|far|soon|usual|always|ever|much|many|early|a|an|i|said|january|february|march|april|may|june|july|august|september|october|november|december|last)$/;
const CAUSE = /^(?:because|provided)\b/i;
/** A sentence that gives the reason of the one before it. */
const REASON_OPENS =
  /^(?:because|otherwise|the (?:reason|ground)\b|it(?:'s| is)? because|it costs?\b|that costs?\b)/i;
/** "That's my decision": what is decided was said before. */
const POINTS_BACK = /^(?:that|it|this)(?:'s| is| was| would be)?\b/i;

/** Reads the decision once an answer. */
export const decidedOf = once((answer: Answer): Decided => {
  // "It could be the price, or maybe the weather" leans to neither.
  const lean = marksOf(answer, 'recommendation:lean').findLast(
    (mark) => answer.tokens[mark.first - 1]?.norm !== 'or' && !isDenied(answer, mark, 2),
  );
  const decisions = marksOf(answer, 'recommendation:decision').filter((mark) => isFirm(answer, mark));
  const choices = marksOf(answer, 'recommendation:choice').filter((mark) => isFirm(answer, mark));
  let grounded: Decided['grounded'];
  // The decision is looked for from the end: a case closes with it, and what comes before may be steps.
  for (let i = decisions.length - 1; i >= 0 && !grounded; i--) {
    const ground = groundOf(answer, decisions[i]!);
    const decision = ground && wholeOf(answer, decisions[i]!);
    if (decision) grounded = { decision, ground };
  }
  for (let i = choices.length - 1; i >= 0 && !grounded; i--) {
    const ground = groundOf(answer, choices[i]!);
    if (ground && CAUSE.test(wordsOf(answer, ground))) grounded = { decision: choices[i]!, ground };
  }
  const explained = grounded ? undefined : decisions.findLast((mark) => isExplained(answer, mark));
  const options = decisions.length > 0 ? undefined : marksOf(answer, 'recommendation:options')[0];
  return {
    grounded,
    explained,
    decision: decisions.at(-1),
    lean,
    options,
    plain: [...answer.sentences.slice(0, 2), ...answer.sentences.slice(-2)].some((each) =>
      isPlain(answer, each),
    ),
    verb: marksOf(answer, 'recommendation:verb')[0],
  };
});

const LEADS = /^(?:\W|so|um|uh|okay|ok|yeah|well|honestly|then|and|my|answer|is|today|right|now|i'd|say)$/;
const PLAIN =
  /^(?:no|yes|not|don't|stay|leave|sign|keep|ship|join|launch|cancel|stop|wait|go|close|sell|buy|raise|cut|drop|refuse|accept|take)$/;

/** It begins with a yes, a no or an order. */
function isPlain({ tokens }: Answer, { first, last, asks }: Sentence): boolean {
  let at = first;
  while (at < last - 1 && LEADS.test(tokens[at]!.norm)) at++;
  return !asks && PLAIN.test(tokens[at]!.norm) && !/^(?:one|sure)$/.test(tokens[at + 1]?.norm ?? '');
}

/** A hedge, an open list or a leaning in the sentence takes the decision back; after an "if" it is a gate of a plan. */
function isFirm(answer: Answer, mark: Mark): boolean {
  const { first, last } = sentenceAt(answer, mark.first);
  const taken = [
    'recommendation:lean',
    'recommendation:options',
    'recommendation:forum',
    'assumptions:assumed',
  ];
  return (
    !featuresAt(answer, mark.first).hedged &&
    !/^(?:could|can|might|may|or|either|whether|to)$/.test(answer.tokens[mark.first - 1]?.norm ?? '') &&
    !/^(?:could|can|might|may)$/.test(answer.tokens[mark.first + 1]?.norm ?? '') &&
    !within(answer, 'condition', first, mark.first) &&
    !taken.some((tag) => within(answer, tag, first, last)) &&
    // How widely it goes out is not yet whether it should.
    !within(answer, 'readiness:at-once', mark.first, clauseAt(answer, mark.first).last)
  );
}

function groundOf(answer: Answer, { last }: Mark): Mark | undefined {
  const to = Math.min(last + REACH, sentenceAt(answer, last - 1).last);
  return within(answer, 'recommendation:ground', last, to, (mark) => {
    const { norm } = answer.tokens[mark.first]!;
    const after = answer.tokens[mark.last];
    return !/^(?:as|since)$/.test(norm) || !(after?.kind === 'number' || NO_REASON.test(after?.norm ?? ''));
  });
}

/** The decision with what it decides: of "…, that's my decision" the words before it in the sentence too. */
function wholeOf(answer: Answer, mark: Mark): Place | undefined {
  const clause = clauseAt(answer, mark.first);
  if (!POINTS_BACK.test(wordsOf(answer, clause))) return mark;
  const { first } = sentenceAt(answer, mark.first);
  return first < clause.first ? { first, last: mark.last } : undefined;
}

function isExplained(answer: Answer, mark: Mark): boolean {
  const { index, first, last } = sentenceAt(answer, mark.first);
  const next = answer.sentences[index + 1];
  return (
    next !== undefined &&
    !POINTS_BACK.test(wordsOf(answer, { first, last })) &&
    REASON_OPENS.test(wordsOf(answer, next))
  );
}
