/** How the speaker stands to the work and to others, read once an answer. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Stance = {
  limit: Mark | undefined;
  credit: Mark | undefined;
  listened: Mark | undefined;
  sure: Mark | undefined;
  brag: Mark | undefined;
  contempt: Mark | undefined;
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
        !featuresAt(answer, mark.first).hedged,
    );
  return {
    limit: plain('confident-humble:limit'),
    credit: plain('confident-humble:credit', (mark) => !isSelf(answer, mark)),
    listened: plain('confident-humble:listened'),
    sure: plain('confident-humble:sure'),
    brag: marksOf(answer, 'confident-humble:brag').find(
      (mark) => !isDenied(answer, mark) && !isDoing(answer.tokens[mark.last]?.norm ?? ''),
    ),
    contempt: marksOf(answer, 'confident-humble:contempt').find((mark) => !isOwn(answer, mark)),
    fog,
  };
});

function fogOf(answer: Answer): Stance['fog'] {
  const marks: Mark[] = [];
  for (const mark of marksOf(answer, 'confident-humble:fog')) {
    const before = marks.at(-1);
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

/** "nobody else could do without asking": what is done, and no praise such as "outstanding". */
function isDoing(norm: string): boolean {
  return norm.endsWith('ing') && !/^(?:outstanding|amazing|astonishing|stunning|winning|leading)$/.test(norm);
}

/** "not the best in the trade" is no brag. */
function isDenied({ tokens }: Answer, { first }: Mark): boolean {
  return [1, 2].some((back) => /^(?:not|never|isn't|wasn't|hardly)$/.test(tokens[first - back]?.norm ?? ''));
}

/** "I had no idea how banks work" runs nobody else down. */
function isOwn({ tokens }: Answer, { first, last }: Mark): boolean {
  for (let i = Math.max(0, first - 3); i < last; i++) {
    const { norm } = tokens[i]!;
    if (i < first && /^(?:i|i've|me|my|we|us|i'd|nobody|not)$/.test(norm)) return true;
  }
  return false;
}
