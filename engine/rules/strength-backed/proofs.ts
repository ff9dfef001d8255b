/** Strengths that are shown by something that happened, and strengths that are only named. */
import type { Answer } from '../../answer.ts';
import { isPastVerb } from '../../lexicon/past-verbs.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';

export type Run = { first: number; last: number };
export type Proof = { act: Run; result: Mark };

export type Proofs = {
  /** Something done, and what was different afterwards. */
  proofs: Proof[];
  /** Something done, without what came of it. */
  acts: Run[];
  /** The first of a row of qualities in one sentence. */
  row: Mark | undefined;
  /** Sentences that name a quality with no deed beside it. */
  claims: Mark[];
};

/** Said of oneself, but nothing done. */
const IDLE =
  /^(?:was|were|had|felt|thought|knew|liked|loved|wanted|learned|learnt|grew|got|said|been|used|noticed|heard|met|came|went|told|started|worked|joined|studied|lived|spent|became)$/;

/** Reads the proofs once an answer. */
export const proofsOf = once((answer: Answer): Proofs => {
  const acts = actsOf(answer);
  const proofs: Proof[] = [];
  for (const act of acts) {
    const result = resultAfter(answer, act);
    const known = proofs.at(-1);
    if (result && known?.result !== result) proofs.push({ act, result });
  }
  return { proofs, acts, ...claimsOf(answer, acts) };
});

function actsOf(answer: Answer): Run[] {
  const acts: Run[] = [];
  const { tokens } = answer;
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'i' || norm === 'we' || norm === "i've" || norm === "i'd") {
      for (let at = i + 1; at < i + 3 && at < tokens.length; at++) {
        const verb = tokens[at]!.norm;
        if (!isPastVerb(verb)) continue;
        if (!IDLE.test(verb) && !featuresAt(answer, i).habitual) acts.push({ first: i, last: at + 1 });
        break;
      }
    } else if (opensNote(answer, i)) acts.push({ first: i, last: i + 1 });
  }
  return acts;
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

function claimsOf(answer: Answer, acts: readonly Run[]): Pick<Proofs, 'row' | 'claims'> {
  const deeds = new Set(acts.map(({ first }) => clauseAt(answer, first).index));
  const claims = marksOf(answer, 'strength-backed:claim').filter(
    ({ first }) => !deeds.has(clauseAt(answer, first).index) && !featuresAt(answer, first).negated,
  );
  let row: Mark | undefined;
  for (let i = 0; i + 2 < claims.length && !row; i++) {
    const third = claims[i + 2]!;
    const same = sentenceAt(answer, third.first).index === sentenceAt(answer, claims[i]!.first).index;
    if (same && third.first > claims[i]!.last) row = claims[i];
  }
  return { row, claims };
}
