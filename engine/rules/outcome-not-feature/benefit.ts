/** What somebody could do or gained, and lists of what a thing has. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { CUSTOMER_WORDS } from '../../lexicon/customer-words.ts';
import { isDenied, trim, type Place } from '../../nearby.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, quantityIn, sentenceAt } from '../../places.ts';

export type Benefit = {
  /** A clause in which somebody other than the speaker can or need not do something. */
  able: Place | undefined;
  /** A result of the business, in figures. */
  gain: Place | undefined;
  /** Words that fit any product, and the clause in which they are said of it. */
  hollow: { words: Mark; clause: Place } | undefined;
  /** Anybody at all but the speaker and colleagues. */
  people: boolean;
  /** Loosely, any sign that somebody could do or be spared something. */
  sign: boolean;
  /** Three or more parts of the product, one after another. */
  list: Place | undefined;
};

/** Reads it once an answer. */
export const benefitOf = once((answer: Answer): Benefit => {
  const able = marksOf(answer, 'outcome-not-feature:able').find((mark) => isTheirs(answer, mark));
  const gain = marksOf(answer, 'outcome-not-feature:gain').find((mark) => isCounted(answer, mark));
  const hollow = marksOf(answer, 'outcome-not-feature:hollow').find((mark) => isOfProduct(answer, mark));
  return {
    able: able && clauseOf(answer, able),
    gain: gain && clauseOf(answer, gain),
    hollow: hollow && { words: hollow, clause: clauseOf(answer, hollow) },
    people: answer.tokens.some(({ norm }) => CUSTOMER_WORDS.test(norm)),
    sign: able !== undefined || hasSign(answer),
    list: listOf(answer),
  };
});

const clauseOf = (answer: Answer, { first }: Place): Place => trim(answer, clauseAt(answer, first));

/** Somebody other than the speaker is the one who can: named before it in the same clause. */
function isTheirs(answer: Answer, { first, last }: Mark): boolean {
  const clause = clauseAt(answer, first);
  const vague = ['outcome-not-feature:hollow', 'outcome-not-feature:imagined', 'partnership:party'];
  if (vague.some((tag) => markIn(answer, tag, clause.first, clause.last))) return false;
  if (answer.tokens.slice(clause.first, first).some(({ norm }) => SAID.test(norm))) return false;
  // "you reach the one who can open the door": which one, not what is gained.
  if (/^(?:who|whoever)$/.test(answer.tokens[first - 1]?.norm ?? '')) return false;
  let theirs = false;
  for (let i = Math.max(clause.first, first - 9); i < last; i++) {
    const { norm } = answer.tokens[i]!;
    if (i < first && /^(?:i|we|our|my|i'd|we'd|i've|we've)$/.test(norm)) return false;
    if (CUSTOMER_WORDS.test(norm)) theirs = true;
  }
  return theirs;
}

/** "she said you don't need birth dates" is somebody's view. */
const SAID = /^(?:said|says|say|told|asked|ask|think|thinks|thought|believe|believed|whether|if)$/;

/** What is put in, or is one's own: no gain. */
const OWN_COUNT =
  /^(?:team|teams|headcount|staff|employees|colleagues|budget|salary|i|my|items|slides|pages|words|steps|packages|features|fields|screens|tickets|releases|sprints|languages)$/;

/** A gain counts when a figure with a baseline stands in its clause, and counts what people do. */
function isCounted(answer: Answer, { first }: Mark): boolean {
  const clause = clauseAt(answer, first);
  const figure = quantityIn(answer, clause.first, clause.last, ({ baseline }) => baseline !== undefined);
  if (!figure || featuresAt(answer, first).hypothetical) return false;
  if (markIn(answer, 'quantified-outcome:aim', clause.first, clause.last)) return false;
  const counted = answer.tokens.slice(Math.max(clause.first, figure.first - 8), figure.first);
  return (
    !counted.some(({ norm }) => OWN_COUNT.test(norm)) &&
    !OWN_COUNT.test(answer.tokens[figure.last]?.norm ?? '')
  );
}

/** Said of what a product gives people: not denied, and not of how the speaker or a team works. */
function isOfProduct(answer: Answer, mark: Mark): boolean {
  const { actor } = featuresAt(answer, mark.first);
  const clause = clauseAt(answer, mark.first);
  const words = answer.tokens.slice(clause.first, clause.last);
  return (
    actor !== 'i' &&
    actor !== 'we' &&
    !isDenied(answer, mark) &&
    !sentenceAt(answer, mark.first).asks &&
    words.some(({ norm }) => GIVES.test(norm)) &&
    !words.some(({ norm }) => INSIDE.test(norm))
  );
}

const GIVES =
  /^(?:it|it's|they|them|customers?|users?|people|clients?|gets?|gives?|gave|makes?|made|helps?|helped|product|platform|app|saves?|saved|feels?|more|their|everybody|everyone)$/;
const INSIDE =
  /^(?:organisation|organization|company|team|teams|us|process|processes|meetings?|i'm|sales|marketing|internal)$/;

/** A person or firm that gets, does or is spared something, however it is put. */
const GETS =
  /^(?:no|without|instead|saves?|saved|gets?|got|helps?|helped|knows?|knew|means|meant|easier|faster|quicker|finish|sooner|has|have|don't|doesn't|didn't|stopped|send|sending|sends)$/;
const ABLE = /^(?:can|could|able|needn't|finally|anymore|longer|nobody)$/;

const hasSign = (answer: Answer): boolean =>
  answer.clauses.some(({ first, last, index }) => {
    const { actor } = answer.features[index]!;
    const words = answer.tokens.slice(first, last);
    return (
      actor !== 'i' &&
      actor !== 'we' &&
      (words.some(({ norm }) => ABLE.test(norm)) ||
        (words.some(({ norm }) => CUSTOMER_WORDS.test(norm) || norm === 'it') &&
          words.some(({ norm }) => GETS.test(norm))))
    );
  });

/** Parts of a product that make a list when they stand this close. */
const LISTED = 3;
const CLOSE = 9;
/** Words before a list that still lead up to it: "What the module has". */
const LEAD = 9;
/** Longest list that is quoted, in tokens. */
const QUOTED = 40;

function listOf(answer: Answer): Place | undefined {
  const marks = marksOf(answer, 'outcome-not-feature:feature');
  let from = 0;
  for (let i = 0; i < marks.length; i++) {
    if (i > 0 && !isNext(answer, marks[i - 1]!, marks[i]!)) from = i;
    if (i - from + 1 < LISTED) continue;
    let to = i;
    while (to + 1 < marks.length && isNext(answer, marks[to]!, marks[to + 1]!)) to++;
    const run = marks.slice(from, to + 1);
    const kinds = new Set(run.map(({ first }) => answer.tokens[first]!.norm));
    if (kinds.size >= LISTED && pausesIn(answer, run) >= LISTED - 1) return listed(answer, run);
  }
  return undefined;
}

const isPause = (norm: string): boolean => norm === ',' || norm === 'and' || norm === 'plus' || norm === ';';

/** The next item of the same list: near, in the same sentence, and nobody doing something in between. */
function isNext({ tokens }: Answer, a: Mark, b: Mark): boolean {
  if (b.first - a.last > CLOSE) return false;
  const between = tokens.slice(a.last, b.first);
  return !between.some(({ norm }) =>
    /^(?:[.:?!]|i|she|he|they|gave|told|because|so|but|where|when)$/.test(norm),
  );
}

function pausesIn({ tokens }: Answer, run: readonly Mark[]): number {
  return tokens.slice(run[0]!.first, run.at(-1)!.last).filter(({ norm }) => isPause(norm)).length;
}

/** The whole sentence of a list; where it is long or says more, its items, from pause to pause. */
function listed(answer: Answer, run: readonly Mark[]): Place {
  const { tokens } = answer;
  const sentence = sentenceAt(answer, run[0]!.first);
  const end = run.at(-1)!.last;
  const early = run[0]!.first - sentence.first <= LEAD;
  if (early && sentence.last - sentence.first <= QUOTED)
    return trim(answer, unbracketed(answer, sentence, end));
  let first = run[0]!.first;
  while (first > sentence.first && !isPause(tokens[first - 1]!.norm)) first--;
  let last = end;
  while (last < sentence.last && !isPause(tokens[last]!.norm) && tokens[last]!.norm !== '.') last++;
  return trim(answer, { first, last });
}

/** Not beyond a bracket that opens after the last item: its end may be cut off with the mark that ends the sentence. */
function unbracketed({ tokens }: Answer, { first, last }: Place, end: number): Place {
  for (let i = end; i < last; i++) if (tokens[i]!.norm === '(') return { first, last: i };
  return { first, last };
}
