/** How the speaker stands to the work and to others, read once an answer. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { chargeOf, isLimit, type Charge } from './charges.ts';
import { othersOf } from '../../others.ts';
import { featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Stance = {
  limit: Mark | undefined;
  credit: Mark | undefined;
  brag: Mark | undefined;
  /** Contempt, blame, an absolute, being proved right, an excuse. */
  charge: Charge | undefined;
  /** Hedges standing so close together that little is left. */
  fog: { marks: Mark[] } | undefined;
};

/** Hedges within two sentences that make a fog. */
const DENSE = 3;

/** Reads the stance once. */
export const stanceOf = once((answer: Answer): Stance => {
  const fog = fogOf(answer);
  const inFog = new Set(fog?.marks.map((mark) => sentenceAt(answer, mark.first).index));
  const plain = (tag: string, holds: (mark: Mark) => boolean = () => true) =>
    marksOf(answer, tag).find(
      (mark) =>
        holds(mark) &&
        !inFog.has(sentenceAt(answer, mark.first).index) &&
        (!featuresAt(answer, mark.first).hedged || isBounded(answer, mark)),
    );
  return {
    limit: plain('confident-humble:limit', (mark) => isLimit(answer, mark)),
    credit: plain('confident-humble:credit', (mark) => !isSelf(answer, mark) && isSomebody(answer, mark)),
    brag: marksOf(answer, 'confident-humble:brag').find((mark) => isBrag(answer, mark)),
    charge: chargeOf(answer),
    fog,
  };
});

/** "I might be wrong because maybe you can't": one doubt that has its reason. */
const isBounded = ({ tokens }: Answer, { last }: Mark): boolean => tokens[last - 1]!.norm === 'because';

function fogOf(answer: Answer): Stance['fog'] {
  const marks: Mark[] = [];
  const bounded = marksOf(answer, 'confident-humble:limit').find((mark) => isBounded(answer, mark));
  const meant = bounded && sentenceAt(answer, bounded.first).index;
  for (const mark of marksOf(answer, 'confident-humble:fog')) {
    const before = marks.at(-1);
    if (sentenceAt(answer, mark.first).index === meant) continue;
    if (!before || mark.first >= before.last) marks.push(mark);
  }
  for (let i = 0; i + DENSE <= marks.length; i++) {
    const [first, last] = [marks[i]!, marks[i + DENSE - 1]!];
    if (sentenceAt(answer, last.first).index - sentenceAt(answer, first.first).index <= 1)
      return { marks: marks.slice(i, i + DENSE) };
  }
  return undefined;
}

/** "everybody said I'd saved it" credits the speaker. */
function isSelf({ tokens }: Answer, { first }: Mark): boolean {
  return /^(?:i|i'd|i've|i'll|myself)$/.test(tokens[first - 1]?.norm ?? '');
}

/** "my analyst was right", "she found the fault" credit somebody; "the strategy was right" credits the plan. */
function isSomebody(answer: Answer, mark: Mark): boolean {
  const { tokens } = answer;
  const { norm } = tokens[mark.first]!;
  if (
    !/^(?:found|spotted)$/.test(norm) &&
    (!/^(?:was|were)$/.test(norm) || tokens[mark.first + 1]?.norm !== 'right')
  )
    return true;
  const before = mark.first - 1;
  return (
    /^(?:he|she|who|it|they|everyone|everybody|sides)$/.test(tokens[before]?.norm ?? '') ||
    othersOf(answer).some(({ first, last }) => first <= before && before <= last)
  );
}

/** Not "not the best", not a question, not what somebody in general is: "the only one who" said of a role. */
function isBrag(answer: Answer, mark: Mark): boolean {
  const { tokens } = answer;
  const denied = [1, 2, 3].some((back) =>
    /^(?:not|never|isn't|wasn't|hardly|don't|if)$/.test(tokens[mark.first - back]?.norm ?? ''),
  );
  // "It was all me" owns a failure and claims a success.
  const owns = answer.kind === 'failure' && /^(?:it|basically)$/.test(tokens[mark.first]!.norm);
  return !denied && !owns && !sentenceAt(answer, mark.first).asks && isOwn(answer, mark);
}

/** "than anyone in the company" and "the best launch they had" are brags where the clause is the speaker's. */
function isOwn(answer: Answer, mark: Mark): boolean {
  if (!/^(?:than|the|best)$/.test(answer.tokens[mark.first]!.norm)) return true;
  const { actor } = featuresAt(answer, mark.first);
  return actor === 'i' || actor === 'we' || (actor === 'none' && answer.tokens[mark.first]!.norm !== 'than');
}
