/** Which side is taken, why, and where the other side would be right. */
import type { Answer } from '../../answer.ts';
import type { Sentence } from '../../document.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { decisionsOf } from '../../nearby.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { matching } from '../../word.ts';

export type Run = { first: number; last: number };

export type Stance = {
  side: Run | undefined;
  /** Words may hold a side, so that none may be called absent. */
  some: boolean;
  lean: Mark | undefined;
  /** Where the other side would be right, said soon after a side. */
  grant: Run | undefined;
  reason: Mark | undefined;
  /** Words that keep out of it, at most one a sentence. */
  both: Mark[];
};

/** Sentences after a side in which a grant belongs to it. */
const NEAR = 4;
/** Fewest words of a sentence that gives the reason of a verdict. */
const REASONED = 8;
/** What a short first sentence begins with when it decides nothing. */
const NO_VERDICT =
  /^(?:so|um|okay|ok|yeah|well|hmm|good|great|nice|hard|thanks?|right|big|tough|interesting|honestly|i|i'm|i've|you|your|my|we|as|because|maybe|perhaps|this|that|that's|it|it's|there|what|in|let|both)$/;
const OPENERS = /^(?:if|when|where|should|with|for|in|once|at|only|below|above|unless)$/;

/** Reads the stance once an answer. */
export const stanceOf = once((answer: Answer): Stance => {
  const both = onePerSentence(answer, marksOf(answer, 'point-of-view:both'));
  const fence = new Set(both.map((mark) => sentenceAt(answer, mark.first).index));
  const sides = sidesOf(answer, fence);
  const lean = marksOf(answer, 'point-of-view:lean')[0];
  const own = sides.filter((side) => isOwn(answer, side));
  const some = sides.length > 0;
  for (const side of own) {
    const grant = grantAfter(answer, side, fence);
    const reason = reasonAfter(answer, side);
    if (grant && reason) return { side, some, lean, grant, reason, both };
  }
  const [side] = own;
  return { side, some, lean, grant: undefined, reason: side && reasonAfter(answer, side), both };
});

/** Words that take a side, and a first sentence of a word or two that is one: "Quietly." */
function sidesOf(answer: Answer, fence: ReadonlySet<number>): Run[] {
  const sides: Run[] = [...marksOf(answer, 'point-of-view:side'), ...decisionsOf(answer)].filter(
    (mark) =>
      !fence.has(sentenceAt(answer, mark.first).index) &&
      !featuresAt(answer, mark.first).hedged &&
      !isException(answer, mark),
  );
  for (const mark of marksOf(answer, 'point-of-view:do')) {
    const sentence = sentenceAt(answer, mark.first);
    if (
      opensSentence(answer, mark.first) &&
      (sentence.index < 2 || !/^(?:yes|no|nope|never)$/.test(answer.tokens[mark.first]!.norm)) &&
      !sentence.asks &&
      !fence.has(sentence.index) &&
      !isException(answer, mark)
    )
      sides.push(mark);
  }
  const short = answer.sentences.slice(0, 2).find((sentence) => isVerdict(answer, sentence));
  if (short) sides.push({ first: short.first, last: short.last - 1 });
  return sides.sort((a, b) => a.first - b.first);
}

/** At the head of a sentence, or after a word that only leads to it; "You sell to farms" tells nobody what to do. */
function opensSentence(answer: Answer, at: number): boolean {
  const { first } = sentenceAt(answer, at);
  const lead = answer.tokens[at - 1]?.norm ?? '';
  return (
    at === first || (at === first + 1 && /^(?:so|and|but|just|please|first|then|yes|no|honestly)$/.test(lead))
  );
}

const isFeeling = matching(/^(?:proud|worried|embarrassed|happy)$/);

/** What the speaker would do or holds, and no word about somebody else's worth that may be a premise. */
function isOwn({ tokens }: Answer, { first, last }: Run): boolean {
  const next = tokens[last]?.norm ?? '';
  const before = tokens[first - 1]?.norm ?? '';
  if (/^(?:what|which|how|where|if|whether)$/.test(before)) return false;
  const verb = tokens[last - 1]!.norm;
  // "I'd say to a friend", "dinners, I'd say." and "I'd say there is always room" decide nothing.
  if (verb === 'say') {
    const said = tokens[next === 'that' ? last + 1 : last]?.norm ?? '.';
    return said === ','
      ? /^(?:[.,]|so|and|but)?$/.test(before)
      : !/^(?:even|when|if|it|to|there|there's|honestly|[.])$/.test(said);
  }
  // "I wouldn't have a preference", "someone should be embarrassed".
  if ((next === 'have' && verb === "wouldn't") || tokens.slice(last, last + 2).some(isFeeling)) return false;
  // "you must be doing something right" supposes.
  if (verb === 'must') return !/^(?:be|have)$/.test(next);
  // "I'd rather tell you about contracts" holds nothing yet.
  if (verb === 'rather') return !/^(?:tell|talk|speak|answer|ask|begin|not|be)$/.test(next);
  return !/^(?:is|isn't|beats?|matters|wins|nearly|almost|not|worth|without)$/.test(tokens[first]!.norm);
}

/** "I'd make an exception" is the other side's due, not a side. */
function isException(answer: Answer, { first, last }: Run): boolean {
  // "I would make a plan" is not a side either.
  const planned = /^plans?$/.test(answer.tokens[last + 1]?.norm ?? '') && answer.tokens[last]?.norm === 'a';
  // Nor is "but if you have many reps, I'd leave it there".
  const { first: start } = clauseAt(answer, first);
  const but = /^(?:but|except)$/.test(answer.tokens[start]!.norm);
  const granted = but ? markIn(answer, 'point-of-view:grant', start, first) : undefined;
  return (
    planned || granted !== undefined || markIn(answer, 'point-of-view:grant', first, last + 3) !== undefined
  );
}

function isVerdict(answer: Answer, { first, last, asks }: Sentence): boolean {
  if (asks || answer.kind !== 'opinion') return false;
  // "Competitive positioning, for nearly everyone." names one of what was asked about.
  const asked =
    /^(?:yes|no|neither|both)$/.test(answer.tokens[first]!.norm) ||
    answer.question?.tokens.some(({ norm }) => norm === answer.tokens[first]!.norm);
  if (last - first > (asked ? 9 : 6)) return false;
  const { tokens } = answer;
  if (tokens[last - 1]!.norm !== '.' || tokens[first]!.kind !== 'word') return false;
  return !NO_VERDICT.test(tokens[first]!.norm);
}

function reasonAfter(answer: Answer, side: Run): Mark | undefined {
  const next = answer.sentences[sentenceAt(answer, side.first).index + 1];
  const end = next?.last ?? answer.tokens.length;
  const said = markIn(answer, 'point-of-view:reason', side.last, end);
  if (said || !next || next.asks || next.last - next.first < REASONED) return said;
  // After a verdict of a few words, the sentence that follows is its reason.
  return isVerdict(answer, sentenceAt(answer, side.first)) &&
    !markIn(answer, 'point-of-view:both', next.first, end)
    ? { tag: 'point-of-view:reason', first: next.first, last: next.last }
    : undefined;
}

function grantAfter(answer: Answer, side: Run, fence: ReadonlySet<number>): Run | undefined {
  const from = sentenceAt(answer, side.first).index;
  for (let i = from; i <= from + NEAR && i < answer.sentences.length; i++) {
    if (fence.has(i)) continue;
    const sentence = answer.sentences[i]!;
    const start = Math.max(sentence.first, side.last + 6);
    const said = markIn(answer, 'point-of-view:grant', start, sentence.last);
    if (said) return said;
    const turned = i > from ? turnIn(answer, sentence) : undefined;
    if (turned) return turned;
  }
  return undefined;
}

/** "In a firm of five people, fine", "Selling something they need daily, no": a condition, then the turn. */
function turnIn(answer: Answer, { first, last }: Sentence): Run | undefined {
  const { tokens } = answer;
  let at = first;
  while (at < first + 3 && /^(?:but|and|though|even|so|yes)$/.test(tokens[at]?.norm ?? '')) at++;
  if (!OPENERS.test(tokens[at]?.norm ?? '')) return undefined;
  if (tokens[at + 1]?.norm === 'i' || featuresAt(answer, at).past) return undefined;
  const turn = markIn(answer, 'point-of-view:turn', at + 3, last);
  return turn ? { first: at, last: turn.last } : undefined;
}

function onePerSentence(answer: Answer, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const before = kept.at(-1);
    if (!before || sentenceAt(answer, before.first).index !== sentenceAt(answer, mark.first).index)
      kept.push(mark);
  }
  return kept;
}
