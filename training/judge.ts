/**
 * From scores of passages that no net had seen to what the level files need: how much a score and each kind
 * of finding count for a criterion, and where a sum becomes a trace and clear evidence.
 */
import { EARS } from '../engine/model/weights.ts';
import { SILENT } from '../engine/model/model.ts';
import { foundIn, FOUND } from '../engine/levels/found.ts';
import { readAnswer } from '../engine/read-answer.ts';
import { LEVELS, type CriterionId } from '../engine/rubric.ts';
import { RULES } from '../engine/rules/index.ts';
import { runRules } from '../engine/run-rules.ts';
import { combine, type Combination, type Observation } from './combine.ts';
import { HEARD } from './inputs.ts';
import { isSetApart, readGroups, type Example, type Group } from './passages.ts';
import { bestThresholds, type Thresholds } from './thresholds.ts';

/** Kinds that count for a criterion, against it, or may do neither. */
const SIGNS = { clear: 1, partial: 1, against: -1, absent: -1 } as const;
/** An answer in one flow stands for what people say; of a triple's versions the frames are the same. */
const WEIGHT = { apart: 7, whole: 2.3, target: 2, frame: 1 / 3 } as const;

export type Setting = {
  ears: Record<'some' | 'clear', Combination>;
  cuts: Thresholds;
  kappa: number;
  n: number;
};

/** Sums by example id, in the order of `HEARD`, and how they were made. */
export type Judged = { sums: Map<string, Thresholds[]>; settings: Setting[] };

/** Fits the combination and the thresholds of every criterion. */
export function judge(scores: ReadonlyMap<string, number[]>): Judged {
  const groups = readGroups();
  const examples = groups.flatMap((group) =>
    group.examples.map((example) => ({ example, weightOf: weighing(group) })),
  );
  const scored = examples.filter(({ example }) => scores.has(example.id));
  const found = new Map(scored.map(({ example }) => [example.id, foundByCriterion(example)]));
  const sums = new Map(scored.map(({ example }): [string, Thresholds[]] => [example.id, []]));
  const triples = groups.filter(({ target, examples }) => target && examples.every(({ id }) => sums.has(id)));
  const settings = HEARD.map((criterion, c): Setting => {
    const labelled = scored.flatMap(({ example: { id, levels }, weightOf }) => {
      const level = levels[criterion];
      return level === undefined
        ? []
        : [{ id, kinds: found.get(id)![c]!, label: LEVELS.indexOf(level), weight: weightOf(criterion) }];
    });
    const scoreOf = (id: string, ear: number) => scores.get(id)![c * EARS.length + ear]!;
    const [some, clear] = EARS.map((_, ear) =>
      combine(
        labelled.map(({ id, kinds, label, weight }): Observation => {
          return { score: scoreOf(id, ear), kinds, label: label > ear ? 1 : 0, weight };
        }),
        FOUND.map((kind) => SIGNS[kind]),
      ),
    ) as [Combination, Combination];
    const sum = (id: string, { scale, counts }: Combination, ear: number) => {
      const kinds = found.get(id)![c]!;
      return kinds.reduce((total, present, i) => total + present * counts[i]!, scale * scoreOf(id, ear));
    };
    for (const { example } of scored)
      sums.get(example.id)![c] = { some: sum(example.id, some, 0), clear: sum(example.id, clear, 1) };
    const pairsOf = (counts: (group: Group) => boolean) =>
      triples.filter(counts).map(({ examples: [clear, , missing] }) => ({
        clear: sums.get(clear!.id)![c]!,
        missing: sums.get(missing!.id)![c]!,
      }));
    const { kappa, ...cuts } = bestThresholds(
      labelled.map(({ id, label, weight }) => ({ ...sums.get(id)![c]!, label, weight })),
      pairsOf((group) => group.target === criterion),
      pairsOf(({ target, examples }) => target !== criterion && examples[0]!.levels[criterion] !== undefined),
    );
    return { ears: { some, clear }, cuts, kappa, n: labelled.length };
  });
  return { sums, settings };
}

/** How much an example of this group counts for a criterion. */
function weighing(group: Group): (criterion: CriterionId) => number {
  if (!group.target) return () => (isSetApart(group) ? WEIGHT.apart : WEIGHT.whole);
  return (criterion) => (criterion === group.target ? WEIGHT.target : WEIGHT.frame);
}

function foundByCriterion({ text, kind, role, question }: Example): number[][] {
  const findings = runRules(RULES, readAnswer(text, { kind, role, question }, SILENT));
  return HEARD.map((criterion) => foundIn(findings.filter((finding) => finding.criterion === criterion)));
}
