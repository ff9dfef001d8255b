/** `npm run train:check`: how well the models hear passages they were not trained on. */
import { OPTIONS, type Options } from './fit.ts';
import { trainFold } from './folds.ts';
import { HEARD } from './inputs.ts';
import { readGroups } from './passages.ts';
import { judge, type Judged } from './judge.ts';
import { levelOf } from './thresholds.ts';

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
      const result = await trainFold({ fold, folds, options });
      for (const [id, row] of result.scores) scores.set(id, row);
      process.stderr.write(`fold ${fold + 1} of ${folds}: ${result.seconds.toFixed(0)} s\n`);
    }
  };
  await Promise.all([work(), work()]);
  return scores;
}

/** Prints, for each criterion: triples ordered rightly, moved, and others that stayed. */
export function report(judged: Judged): string {
  const { sums, settings } = judged;
  const level = (id: string, c: number) => levelOf(sums.get(id)![c]!, settings[c]!.cuts);
  const height = (id: string, c: number) => sums.get(id)![c]!.some + sums.get(id)![c]!.clear;
  const lines: string[] = [];
  const total = tally();
  HEARD.forEach((criterion, c) => {
    const own = tally();
    for (const { target, examples } of readGroups()) {
      if (target !== criterion || !examples.every(({ id }) => sums.has(id))) continue;
      const [clear, , missing] = examples.map(({ id }) => id) as [string, string, string];
      own.n++;
      if (height(clear, c) > height(missing, c)) own.ordered++;
      if (level(clear, c) > level(missing, c)) own.moved++;
      HEARD.forEach((other, o) => {
        if (other === criterion || examples[0]!.levels[other] === undefined) return;
        own.others++;
        if (level(clear, o) === level(missing, o)) own.stayed++;
      });
    }
    for (const key of ['n', 'ordered', 'moved', 'stayed', 'others'] as const) total[key] += own[key];
    if (own.n > 0) lines.push(row(criterion, own, settings[c]!.kappa));
  });
  const kappas = settings.map(({ kappa }) => kappa);
  lines.push(row('all', total, kappas.reduce((a, b) => a + b, 0) / kappas.length));
  return lines.join('\n');
}

type Tally = { n: number; ordered: number; moved: number; stayed: number; others: number };
const tally = (): Tally => ({ n: 0, ordered: 0, moved: 0, stayed: 0, others: 0 });

function row(name: string, t: Tally, kappa: number): string {
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
  process.stdout.write(`${report(judge(scores))}\n`);
}
