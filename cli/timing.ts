import { createReviewer, type Settings } from '#engine';
import { model } from '#server/reviewer.ts';
import type { Writable } from 'node:stream';

const ROUNDS = 200;

/** Reviews the answer many times and prints the median time of each rule, slowest first. */
export function printTiming(answer: string, settings: Settings, out: Writable): void {
  const times = new Map<string, number[]>();
  const whole: number[] = [];
  const reviewer = createReviewer(model(), (rule, run) => {
    const began = performance.now();
    run();
    const list = times.get(rule) ?? [];
    list.push(performance.now() - began);
    times.set(rule, list);
  });
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now();
    reviewer(answer, settings);
    whole.push(performance.now() - began);
  }
  const rows = [...times].map(([rule, list]) => [rule, median(list)] as const).sort((a, b) => b[1] - a[1]);
  for (const [rule, ms] of rows) out.write(`${(ms * 1000).toFixed(1).padStart(8)} µs  ${rule}\n`);
  out.write(`${(median(whole) * 1000).toFixed(1).padStart(8)} µs  whole review, median of ${ROUNDS}\n`);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
