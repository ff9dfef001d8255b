/** Strengths that are shown by something that happened, and strengths that are only named. */
import type { Answer } from '../../answer.ts';
import { isPastVerb } from '../../lexicon/past-verbs.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { matching } from '../../word.ts';

export type Run = { first: number; last: number };
export type Proof = { act: Run; result: Mark };

export type Proofs = {
  /** Something done, and what was different afterwards. */
  proofs: Proof[];
  /** Something done, without what came of it. */
  acts: Run[];
  /** Anything that could have come of it, in figures or in words: then it may not be called absent. */
  mayHaveResult: boolean;
  /** The first of a row of qualities in one sentence. */
  row: Mark | undefined;
  /** Sentences that name a quality with no deed beside it. */
  claims: Mark[];
};

/** Said of oneself, but nothing done. */
const IDLE =
  /^(?:was|were|had|felt|thought|knew|liked|loved|wanted|learned|learnt|grew|got|said|been|used|noticed|heard|met|came|went|told|started|worked|joined|studied|lived|spent|became|lost|caught|did|expected|hoped)$/;

/** Reads the proofs once an answer. */
export const proofsOf = once((answer: Answer): Proofs => {
  const acts = actsOf(answer);
  const proofs: Proof[] = [];
  for (const act of acts) {
    const result = resultAfter(answer, act);
    // Of several deeds before it, the last is the one that it came of.
    if (result && proofs.at(-1)?.result === result && isTold(answer, act)) proofs.pop();
    if (result && proofs.at(-1)?.result !== result) proofs.push({ act, result });
  }
  const told = proofs.filter(({ act }) => isTold(answer, act));
  return {
    proofs: told.length > 0 ? told : proofs,
    acts: acts.filter((act) => isTold(answer, act)),
    mayHaveResult: isChanged(answer),
    ...claimsOf(answer, acts, proofs.at(-1)?.result),
  };
});

function actsOf(answer: Answer): Run[] {
  const acts: Run[] = [];
  const { tokens } = answer;
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'i' || norm === 'we' || norm === "i've" || norm === "i'd") {
      for (let at = i + 1; at < i + 3 && at < tokens.length; at++) {
        const verb = tokens[at]!.norm;
        if (!isPastVerb(verb) || tokens[at - 1]!.norm === 'been') continue;
        if (!IDLE.test(verb) && !featuresAt(answer, i).habitual && !isSlip(answer, i))
          acts.push({ first: i, last: at + 1 });
        break;
      }
    } else if (opensNote(answer, i)) acts.push({ first: i, last: i + 1 });
  }
  return acts;
}

const isFault = matching(/^(?:wrong|mistake|error|forgot|failed|missed|misread|apologi[sz]ed?)$/);

/** "I gave her a wrong figure" shows no strength. */
function isSlip(answer: Answer, at: number): boolean {
  const { first, last } = clauseAt(answer, at);
  return answer.tokens.slice(first, last).some(isFault);
}

/** "Stamina: reran the winter survey": notes leave the "I" out. */
function opensNote(answer: Answer, i: number): boolean {
  const { tokens } = answer;
  const before = tokens[i - 1]?.norm;
  const opens = before === undefined || before === ':' || before === '.' || before === ')';
  return (
    opens &&
    isPastVerb(tokens[i]!.norm) &&
    !IDLE.test(tokens[i]!.norm) &&
    /^(?:the|a|an|it|that|our|nine|two|three|my)$/.test(tokens[i + 1]?.norm ?? '')
  );
}

function resultAfter(answer: Answer, act: Run): Mark | undefined {
  const { index, last } = sentenceAt(answer, act.first);
  const next = answer.sentences[index + 1];
  const to = next && !next.asks ? next.last : last;
  let at = act.last + 1;
  for (;;) {
    const mark = markIn(answer, 'strength-backed:result', at, to);
    if (!mark) return undefined;
    const { habitual, hypothetical } = featuresAt(answer, mark.first);
    // "I dropped the chart" is done by the speaker; nothing has come of it yet.
    const own =
      answer.tokens[mark.first]!.norm === 'dropped' &&
      /^(?:the|a|our|it|them)$/.test(answer.tokens[mark.last]?.norm ?? '');
    if (!habitual && !hypothetical && !own) return mark;
    at = mark.first + 1;
  }
}

const isAside = matching(
  /^(?:when|where|once|year|if|who|whom|which|what|than|because|since|although|while|after|before|until|that)$/,
);

/** A deed that its clause tells, with more than its verb: not "when I took it", nor "for everybody, and I took the". */
function isTold(answer: Answer, { first, last }: Run): boolean {
  const clause = clauseAt(answer, first);
  const before = answer.tokens[first - 1];
  return !(before && isAside(before)) && clause.last - last >= 2 && !featuresAt(answer, first).negated;
}

const OUTCOME = /^(?:still|results?|better|worse|became|flat|happy|higher|lower|fewer|faster)$/;
const CAME = /^(?:percent|points|multiple|share)$/;

/** Is a change told anywhere, in a figure or in the words of a result? */
function isChanged(answer: Answer): boolean {
  return (
    answer.tagged.has('strength-backed:result') ||
    answer.quantities.some(({ unit, baseline }) => CAME.test(unit) || baseline !== undefined) ||
    answer.tokens.some(({ norm }) => OUTCOME.test(norm))
  );
}

const isWeakness = matching(/^(?:weak|weakness|weaknesses|weaker|improve|improving|less|learning)$/);

/** A quality said of oneself: "people say" and a weakness are none. */
function isQuality(answer: Answer, { first }: Mark): boolean {
  const { actor, negated } = featuresAt(answer, first);
  const sentence = sentenceAt(answer, first);
  const from = answer.sentences[Math.max(0, sentence.index - 1)]!.first;
  if (negated || sentence.asks || answer.tokens.slice(from, sentence.last).some(isWeakness)) return false;
  return (actor === 'i' || actor === 'none') && !ATTRIBUTED.test(answer.tokens[first]!.norm);
}

const ATTRIBUTED =
  /^(?:people|everyone|they|colleagues|references|all|been|gut|track|hundred|under|communication)$/;

function claimsOf(
  answer: Answer,
  acts: readonly Run[],
  result: Mark | undefined,
): Pick<Proofs, 'row' | 'claims'> {
  const deeds = new Set(acts.map(({ first }) => sentenceAt(answer, first).index));
  const claims = marksOf(answer, 'strength-backed:claim').filter((mark) => {
    const { index } = sentenceAt(answer, mark.first);
    const begins = !result || mark.first < result.first;
    // What is named before its example is backed by it.
    const backed = deeds.has(index) || (begins && [1, 2].some((next) => deeds.has(index + next)));
    return isQuality(answer, mark) && !backed;
  });
  let row: Mark | undefined;
  for (let i = 0; i + 2 < claims.length && !row; i++) {
    const third = claims[i + 2]!;
    const same = sentenceAt(answer, third.first).index === sentenceAt(answer, claims[i]!.first).index;
    if (same && third.first > claims[i]!.last) row = claims[i];
  }
  return { row, claims };
}
