/** How two figures that disagree are handled: what differs, how they are lined up, what each is trusted for. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

export type SourcesRead = {
  /** Reasons why the two differ, at most one a clause-sized stretch. */
  differs: Mark[];
  align: Mark | undefined;
  trust: Mark | undefined;
  check: Mark | undefined;
  picked: Mark | undefined;
  /** Two reasons stand together. */
  several: boolean;
  /** Reasons stand together with a way to line the sources up, or with what each is good for. */
  worked: boolean;
};

/** Sentences over which the handling of one conflict may stretch. */
const STRETCH = 3;

/** Reads the handling of the sources once an answer. */
export const sourcesReadOf = once((answer: Answer): SourcesRead => {
  const differs = apart(marksOf(answer, 'data-triage:differs'));
  const sentence = (mark: Mark) => sentenceAt(answer, mark.first).index;
  const near = differs.find((mark, i) => {
    const next = differs[i + 1];
    return next && sentence(next) - sentence(mark) <= 1;
  });
  const from = near ?? differs[0];
  const close = (tag: string) =>
    marksOf(answer, tag).find(
      (mark) =>
        !isLastYear(answer, mark) &&
        (!from || (sentence(mark) >= sentence(from) - 1 && sentence(mark) <= sentence(from) + STRETCH)),
    );
  const align = close('data-triage:align');
  const trust = close('data-triage:trust');
  return {
    differs: near ? differs.slice(differs.indexOf(near)) : differs,
    align,
    trust,
    check: marksOf(answer, 'data-triage:check')[0],
    picked: marksOf(answer, 'data-triage:picked').find(
      ({ first }) => featuresAt(answer, first).actor !== 'they',
    ),
    several: near !== undefined,
    worked: near ? Boolean(align ?? trust) : Boolean(from && align && trust),
  };
});

/** "the same week last year" compares two times, not two sources. */
function isLastYear({ tokens }: Answer, { last }: Mark): boolean {
  return /^(?:last|before|earlier)$/.test(tokens[last]?.norm ?? '');
}

/** Overlapping readings of the same words count once. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const before = kept.at(-1);
    if (!before || mark.first >= before.last + 1) kept.push(mark);
  }
  return kept;
}
