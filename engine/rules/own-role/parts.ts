/** Who did what: the speaker's own acts, and those of the others nearby. */
import type { Answer } from '../../answer.ts';
import { isPastVerb } from '../../lexicon/past-verbs.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { othersOf, type Other } from '../../others.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { ofWord } from '../../word.ts';

/** "I was", "I felt", "I joined": said of oneself, but not a part of the work. */
const IDLE = new Set(
  'kept was were had thought knew felt heard saw came went wanted needed learned liked tried believed understood studied got got noticed remember remembered supposed used lived hoped stayed moved joined started worked said told meant found met loved enjoyed realised realized spent'.split(
    ' ',
  ),
);
const BETWEEN = new Set([
  'also',
  'then',
  'just',
  'only',
  'actually',
  'myself',
  'personally',
  'simply',
  'first',
  'even',
  'have',
  'finally',
]);

const isAct = ofWord((norm) => isPastVerb(norm) && !IDLE.has(norm));

export type Act = { first: number; last: number };

export type Parts = {
  /** What the speaker did, or says was theirs. */
  own: Act[];
  /** Acts told as "we". */
  shared: Act[];
  others: Other[];
  /** An own act and the act or credit of another, told close together. */
  division: { own: Act; other: Act } | undefined;
};

/** Reads the parts once an answer. */
export const partsOf = once((answer: Answer): Parts => {
  const own: Act[] = [];
  const shared: Act[] = [];
  for (let i = 0; i < answer.tokens.length; i++) {
    const token = answer.tokens[i]!;
    const { norm } = token;
    if (isAct(token) && isNote(answer, i)) {
      own.push({ first: i, last: i + 1 });
      continue;
    }
    const mine = norm === 'i' || norm === "i've";
    if (!mine && norm !== 'we' && norm !== "we've") continue;
    const verb = verbAfter(answer, i);
    if (verb === 0 || isSupposed(answer, i) || isCompliment(answer, i)) continue;
    (mine ? own : shared).push({ first: i, last: verb });
  }
  for (const mark of marksOf(answer, 'own-role:mine'))
    if (isReal(answer, mark) && !isCompliment(answer, mark.first)) own.push(mark);
  own.sort((a, b) => a.first - b.first);
  const others = othersOf(answer);
  return { own, shared, others, division: divisionOf(answer, own, others) };
});

/** "I wrote what she would say" was written; "if I had written" was not. */
function isSupposed(answer: Answer, i: number): boolean {
  return (
    featuresAt(answer, i).hypothetical &&
    markIn(answer, 'hypothetical', clauseAt(answer, i).first, i + 1) !== undefined
  );
}

/** "I set the bar high" in one breath with "I care too much" is no piece of work. */
function isCompliment(answer: Answer, i: number): boolean {
  const { first } = clauseAt(answer, i);
  const { last } = sentenceAt(answer, i);
  const from = sentenceAt(answer, i).first;
  return markIn(answer, 'lesson-learned:disguised', from, Math.min(last, first + 20)) !== undefined;
}

/** A sentence of notes without its subject: "Cut the map, built sharing." */
function isNote(answer: Answer, i: number): boolean {
  const sentence = sentenceAt(answer, i);
  const next = answer.tokens[i + 1];
  return (
    sentence.first === i &&
    next !== undefined &&
    /^(?:the|a|an|it|one|two|three|their|this|that|every|all|#)$/.test(next.norm)
  );
}

function verbAfter(answer: Answer, i: number): number {
  let at = i + 1;
  while (at < i + 3 && BETWEEN.has(answer.tokens[at]?.norm ?? '')) at++;
  const verb = answer.tokens[at];
  return verb && isAct(verb) ? at + 1 : 0;
}

function isReal(answer: Answer, mark: Mark): boolean {
  const after = answer.tokens[mark.last]?.norm ?? '';
  // "What I do now" is what has changed, not a part of that work.
  return (
    !isSupposed(answer, mark.last - 1) &&
    answer.tokens[mark.first - 1]?.norm !== 'not' &&
    !/^(?:now|today|differently)$/.test(after)
  );
}

/** "The CEO called it the best", "sales didn't love it": an opinion is no part of the work. */
function isOpinion({ tokens }: Answer, { last, until }: Other): boolean {
  for (let i = last; i < until; i++)
    if (/^(?:called|praised|loved|liked|love|like|thought|felt|complained|cheered)$/.test(tokens[i]!.norm))
      return true;
  return false;
}

/** How many sentences may lie between an own act and another's for the two to be one sharing-out. */
const NEAR = 1;

function divisionOf(answer: Answer, own: readonly Act[], others: readonly Other[]): Parts['division'] {
  const credits: Act[] = [
    ...others
      .filter((other) => other.acts && !isOpinion(answer, other))
      .map(({ first, until }) => ({ first, last: until })),
    ...marksOf(answer, 'own-role:not-mine'),
  ];
  credits.sort((a, b) => a.first - b.first);
  let at = 0;
  for (const act of own) {
    const sentence = sentenceAt(answer, act.first).index;
    while (at < credits.length && sentenceAt(answer, credits[at]!.first).index < sentence - NEAR) at++;
    const credit = credits[at];
    if (!credit || sentenceAt(answer, credit.first).index > sentence + NEAR) continue;
    let beside = at;
    while (beside < credits.length && sentenceAt(answer, credits[beside]!.first).index < sentence) beside++;
    const here = credits[beside];
    const near = here && sentenceAt(answer, here.first).index === sentence ? here : credit;
    return { own: act, other: near };
  }
  return undefined;
}
