/**
 * From scores of passages that no net had seen to what the level files need: how much a score and each kind
 * of finding count for a criterion, and where a sum becomes a trace and clear evidence.
 */
import { SILENT } from '../engine/model/model.ts';
import { foundIn, FOUND } from '../engine/levels/found.ts';
import { readAnswer } from '../engine/read-answer.ts';
import { LEVELS } from '../engine/rubric.ts';
import { RULES } from '../engine/rules/index.ts';
import { runRules } from '../engine/run-rules.ts';
import { combine, type Combination, type Observation } from './combine.ts';
import { HEARD } from './inputs.ts';
import { readGroups, type Example } from './passages.ts';
import { bestThresholds, type Thresholds } from './thresholds.ts';

/** Kinds that count for a criterion, against it, or may do neither. */
const SIGNS = { clear: 1, partial: 1, against: -1, absent: -1 } as const;
/** A whole answer stands for what people say; of a triple's versions the frames are the same. */
const WEIGHT = { whole: 4, target: 1, frame: 1 / 3 } as const;

export type Setting = Combination & Thresholds & { kappa: number; n: number };

/** Sums by example id, in the order of `HEARD`, and how they were made. */
export type Judged = { sums: Map<string, number[]>; settings: Setting[] };

/** Fits the combination and the thresholds of every criterion. */
export function judge(scores: ReadonlyMap<string, number[]>): Judged {
  const examples = readGroups().flatMap((group) =>
    group.examples.map((example) => ({ example, whole: group.examples.length === 1 })),
  );
  const scored = examples.filter(({ example }) => scores.has(example.id));
  const found = new Map(scored.map(({ example }) => [example.id, foundByCriterion(example)]));
  const sums = new Map(scored.map(({ example }) => [example.id, HEARD.map(() => 0)]));
  const settings = HEARD.map((criterion, c): Setting => {
    const observations: (Observation & { id: string })[] = scored.flatMap(
      ({ example: { id, levels, target }, whole }) => {
        const level = levels[criterion];
        const weight = whole ? WEIGHT.whole : target === criterion ? WEIGHT.target : WEIGHT.frame;
        if (level === undefined) return [];
        return [
          { id, score: scores.get(id)![c]!, kinds: found.get(id)![c]!, label: LEVELS.indexOf(level), weight },
        ];
      },
    );
    const combination = combine(
      observations,
      FOUND.map((kind) => SIGNS[kind]),
    );
    const sum = (id: string) =>
      combination.scale * scores.get(id)![c]! +
      found.get(id)![c]!.reduce((total, present, i) => total + present * combination.counts[i]!, 0);
    for (const { example } of scored) sums.get(example.id)![c] = sum(example.id);
    const cut = bestThresholds(
      observations.map(({ id, label, weight }) => ({ score: sum(id), label, weight })),
    );
    return { ...combination, ...cut, n: observations.length };
  });
  return { sums, settings };
}

/** 0, 1 or 2: missing, partial, clear. */
export const levelOf = (sum: number, { some, clear }: Thresholds): number =>
  sum > clear ? 2 : sum > some ? 1 : 0;

function foundByCriterion({ text, kind, role, question }: Example): number[][] {
  const findings = runRules(RULES, readAnswer(text, { kind, role, question }, SILENT));
  return HEARD.map((criterion) => foundIn(findings.filter((finding) => finding.criterion === criterion)));
}
