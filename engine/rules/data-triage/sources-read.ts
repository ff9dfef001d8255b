/** How two figures that disagree are handled: what differs, how they are lined up, what each is trusted for. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { clauseAt, featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

export type SourcesRead = {
  /** Reasons why the two differ, at most one a clause-sized stretch. */
  differs: Mark[];
  align: Mark | undefined;
  trust: Mark | undefined;
  check: Mark | undefined;
  /** The reason that says by itself how a source counts. */
  telling: Mark | undefined;
  /** Any word, anywhere, of what is counted, or of trust in a source. */
  hinted: boolean;
  picked: Mark | undefined;
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
    check: marksOf(answer, 'data-triage:check').find((mark) => isOfFigures(answer, mark)),
    telling: differs.find((mark) => isTelling(answer, mark)),
    hinted: answer.tokens.some(({ norm }) => HINTS.test(norm)),
    picked: marksOf(answer, 'data-triage:picked').find((mark) => settlesFigure(answer, mark)),
    worked: near ? Boolean(align ?? trust) : Boolean(from && align && trust),
  };
});

/** What is checked is the data, and not buyers, retention or a screen. */
const FIGURES =
  /^(?:data|numbers?|figures?|tracking|reports?|dashboards?|definitions?|sources?|statistics|analytics|crm|values?)$/;
/** Sources and figures that one may settle on. */
const SOURCE =
  /^(?:numbers?|figures?|dashboards?|reports?|averages?|middle|mean|survey|crm|finance|analytics|tool|spreadsheet|sheet|till|system|sensor|database|one|ones|official|data)$/;
const HINTS =
  /^(?:counts?|counted|counting|definitions?|defined|defines|duplicates?|dedupe\w*|reconcile\w*|trust|sampling|sampled|timezone|utc|tracking|logs?|logging)$/;

function isOfFigures(answer: Answer, { first, last }: Mark): boolean {
  const clause = clauseAt(answer, first);
  // "it's a data team thing" asks for nothing.
  if (/^(?:it's|it|that's|that)$/.test(answer.tokens[clause.first]!.norm)) return false;
  const to = Math.min(clause.last, last + 4);
  return answer.tokens.slice(first, to).some(({ norm }) => FIGURES.test(norm));
}

/** One figure is taken; nothing is supposed, and what is "dropped" or not cared for is a figure. */
function settlesFigure(answer: Answer, { first, last }: Mark): boolean {
  const { tokens } = answer;
  if (featuresAt(answer, first).actor === 'they') return false;
  const clause = clauseAt(answer, first);
  const words = tokens.slice(clause.first, clause.last).map(({ norm }) => norm);
  if (words.some((norm) => /^(?:if|whether|know|don't)$/.test(norm))) return false;
  const to = Math.min(clause.last, last + 3);
  const marked = tokens.slice(first, to).map(({ norm }) => norm);
  const about = marked.some((norm) => SOURCE.test(norm));
  const truth = /^(?:is|are|it's)$/.test(marked[0]!) && words.some((norm) => SOURCE.test(norm));
  return about || truth;
}

/** Words that say of a source what is one in it, from when, in whose time. */
const COUNTS =
  /^(?:counts|counted|count|includes?|excludes?|leaves|throws|drops|misses|twice|double|zone|zones|utc|midnight|starts|begins|closes|books|records|credits|defines|gross|net|rolling|duplicates?|dupes|self-reported|sampled|bots|window|windows)$/;

/** "The till counts a refund on the day of sale", and not the plan to go by definition. */
function isTelling(answer: Answer, mark: Mark): boolean {
  const { actor, hypothetical } = featuresAt(answer, mark.first);
  const clause = clauseAt(answer, mark.first);
  const words = answer.tokens.slice(clause.first, clause.last);
  return (
    actor !== 'i' &&
    !hypothetical &&
    !sentenceAt(answer, mark.first).asks &&
    mark.last - mark.first < words.length - 3 &&
    !/^(?:does|do|is|are|did)$/.test(words[0]!.norm) &&
    !/^(?:that|this|it)$/.test(words.findLast(({ kind }) => kind === 'word')?.norm ?? '') &&
    words.some(({ norm }) => COUNTS.test(norm)) &&
    !words.some(({ norm }) => /^(?:whether|if|let's|would|i'd|i'll)$/.test(norm))
  );
}

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
