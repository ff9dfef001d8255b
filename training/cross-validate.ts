/** `npm run train:check`: how well the models hear passages they were not trained on. */
import { Worker } from 'node:worker_threads';
import { LEVELS } from '../engine/rubric.ts';
import { OPTIONS, type Options } from './fit.ts';
import type { FoldResult, FoldTask } from './folds.ts';
import { HEARD } from './inputs.ts';
import { readGroups } from './passages.ts';
import { bestThresholds, type Scored, type Thresholds } from './thresholds.ts';

export type CrossValidated = { scores: Map<string, number[]>; thresholds: Thresholds[] };

/** Scores every example by a net that was trained without its group, two folds at a time. */
export async function crossValidate(
  folds: number,
  options: Options = OPTIONS,
  only = folds,
): Promise<Map<string, number[]>> {
  const scores = new Map<string, number[]>();
  const waiting = Array.from({ length: only }, (_, fold) => fold);
  const work = async () => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) {
      const task: FoldTask = { fold, folds, options };
      const result = await new Promise<FoldResult>((resolve, reject) => {
        const worker = new Worker(new URL('./folds.ts', import.meta.url), { workerData: task });
        worker.once('message', resolve);
        worker.once('error', reject);
      });
      for (const [id, row] of result.scores) scores.set(id, row);
      process.stderr.write(`fold ${fold + 1} of ${folds}: ${result.seconds.toFixed(0)} s\n`);
    }
  };
  await Promise.all([work(), work()]);
  return scores;
}

/** The thresholds of each criterion, from scores of passages that the net had not seen. */
export function thresholdsFrom(
  scores: ReadonlyMap<string, number[]>,
): (Thresholds & { kappa: number; n: number })[] {
  const groups = readGroups();
  return HEARD.map((criterion, c) => {
    const scored: Scored[] = [];
    for (const { target, examples } of groups) {
      for (const { id, levels } of examples) {
        const row = scores.get(id);
        const level = levels[criterion];
        // The three versions repeat the other criteria's words: together they count once.
        if (row && level)
          scored.push({
            score: row[c]!,
            label: LEVELS.indexOf(level),
            weight: target === criterion || examples.length === 1 ? 1 : 1 / 3,
          });
      }
    }
    return { ...bestThresholds(scored), n: scored.length };
  });
}

/** Prints, for each criterion: triples ordered rightly, moved, and others that stayed. */
export function report(scores: ReadonlyMap<string, number[]>): string {
  const thresholds = thresholdsFrom(scores);
  const level = (score: number, c: number) =>
    score > thresholds[c]!.clear ? 2 : score > thresholds[c]!.some ? 1 : 0;
  const lines: string[] = [];
  const total = { n: 0, ordered: 0, moved: 0, stayed: 0, others: 0 };
  HEARD.forEach((criterion, c) => {
    const own = { n: 0, ordered: 0, moved: 0, stayed: 0, others: 0 };
    for (const { target, examples } of readGroups()) {
      const [clear, , missing] = examples.map(({ id }) => scores.get(id));
      if (target !== criterion || !clear || !missing) continue;
      own.n++;
      if (clear[c]! > missing[c]!) own.ordered++;
      if (level(clear[c]!, c) > level(missing[c]!, c)) own.moved++;
      HEARD.forEach((other, o) => {
        if (other === criterion || examples[0]!.levels[other] === undefined) return;
        own.others++;
        if (level(clear[o]!, o) === level(missing[o]!, o)) own.stayed++;
      });
    }
    for (const key of ['n', 'ordered', 'moved', 'stayed', 'others'] as const) total[key] += own[key];
    if (own.n > 0) lines.push(row(criterion, own, thresholds[c]!.kappa));
  });
  const kappas = thresholds.filter(({ n }) => n > 20).map(({ kappa }) => kappa);
  lines.push(row('all', total, kappas.reduce((a, b) => a + b, 0) / kappas.length));
  return lines.join('\n');
}

function row(
  name: string,
  t: { n: number; ordered: number; moved: number; stayed: number; others: number },
  kappa: number,
): string {
  const percent = (a: number, b: number) => `${((100 * a) / b).toFixed(0)}%`.padStart(5);
  return `${name.padEnd(22)} ${String(t.n).padStart(4)} triples · ordered ${percent(t.ordered, t.n)} · moved ${percent(t.moved, t.n)} · others stayed ${percent(t.stayed, t.others)} · kappa ${kappa.toFixed(2)}`;
}

if (import.meta.main) {
  const overrides = JSON.parse(process.argv[2] ?? '{}') as Partial<Options> & {
    folds?: number;
    only?: number;
  };
  const { folds = 4, only = folds, ...options } = overrides;
  const scores = await crossValidate(folds, { ...OPTIONS, ...options }, only);
  process.stdout.write(`${report(scores)}\n`);
}
