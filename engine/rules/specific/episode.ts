/** The one episode of an answer: the place where a time, a person or a place and something that happened meet. */
import type { Answer } from '../../answer.ts';
import type { Sentence } from '../../document.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { othersOf } from '../../others.ts';
import { clauseAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';

export type Episode = { first: number; last: number };

/** How many sentences one scene may take. */
const SCENE = 2;
/** Enough to picture it: when, and who or where. */
const ENOUGH = 2;

export type Telling = {
  /** A scene that happened, with its details. */
  scene: Episode | undefined;
  /** Neither a time nor a name anywhere. */
  bare: boolean;
  /** Words of an episode with nothing to picture it by. */
  vague: Mark | undefined;
};

/** Finds the scene once an answer. */
export const tellingOf = once((answer: Answer): Telling => {
  const details = detailsOf(answer);
  let scene: Episode | undefined;
  for (const sentence of answer.sentences) {
    const found = sceneAt(answer, sentence, details);
    if (found) {
      scene = found;
      break;
    }
  }
  const vague = marksOf(answer, 'specific:once').find((mark) =>
    happened(answer, sentenceAt(answer, mark.first)),
  );
  const bare = details.when.every((when) => !when) && !details.where.some((named) => named);
  return { scene, bare, vague };
});

type Details = { when: (Mark | undefined)[]; where: boolean[]; who: boolean[]; counted: boolean[] };

function detailsOf(answer: Answer): Details {
  const size = answer.sentences.length;
  const details: Details = {
    when: new Array<Mark | undefined>(size).fill(undefined),
    where: new Array<boolean>(size).fill(false),
    who: new Array<boolean>(size).fill(false),
    counted: new Array<boolean>(size).fill(false),
  };
  const at = (token: number) => sentenceAt(answer, token).index;
  for (const mark of marksOf(answer, 'specific:when')) details.when[at(mark.first)] ??= mark;
  for (const { first, last, unit } of answer.quantities) {
    if (unit === 'date') details.when[at(first)] ??= { tag: 'specific:when', first, last };
    else details.counted[at(first)] = true;
  }
  for (const other of othersOf(answer)) if (other.named) details.who[at(other.first)] = true;
  for (const clause of answer.clauses)
    if (answer.features[clause.index]!.names > 0) details.where[clause.sentence] = true;
  return details;
}

function sceneAt(answer: Answer, { index }: Sentence, details: Details): Episode | undefined {
  const when = details.when[index];
  if (!when) return undefined;
  let happens = false;
  const sorts = new Set<string>();
  for (let i = index; i < Math.min(index + SCENE, answer.sentences.length); i++) {
    const sentence = answer.sentences[i]!;
    if (isGeneral(answer, sentence)) continue;
    happens ||= happened(answer, sentence);
    for (const sort of ['where', 'who', 'counted'] as const) if (details[sort][i]) sorts.add(sort);
  }
  const named = sorts.has('where') || sorts.has('who');
  if (!happens || isGeneral(answer, answer.sentences[index]!) || !named) return undefined;
  // A year alone dates a job as well as an episode; it needs more beside it than a day does.
  const needed = isYear(answer, when) ? ENOUGH + 1 : ENOUGH;
  return 1 + sorts.size < needed ? undefined : { first: when.first, last: when.last };
}

function isYear(answer: Answer, { first, last }: Mark): boolean {
  return last - first === 1 && answer.tokens[first]!.kind === 'number';
}

/** Something is told as done, in a clause that is neither habit nor fancy. */
function happened(answer: Answer, sentence: Sentence): boolean {
  return clausesOf(answer, sentence).some(
    ({ past, hypothetical, habitual }) => past && !hypothetical && !habitual,
  );
}

/** Told of how things go, or would go. */
function isGeneral(answer: Answer, { first, last }: Sentence): boolean {
  return (
    markIn(answer, 'specific:habit', first, last) !== undefined ||
    markIn(answer, 'specific:would', first, last) !== undefined
  );
}

function clausesOf(answer: Answer, { first, last }: Sentence) {
  const from = clauseAt(answer, first).index;
  return answer.features.slice(from, clauseAt(answer, last - 1).index + 1);
}
