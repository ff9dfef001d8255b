/** Threads that review blocks of lines side by side. */
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { folderWith } from '#content';
import type { InputLine } from './input-lines.ts';
import type { ReviewedLine } from './review-line.ts';

/** In a checkout it stands beside this file; in the package, above the parts of the bundle. */
function workerFile(): string {
  const here = fileURLToPath(import.meta.url);
  const name = here.endsWith('.ts') ? 'batch-worker.ts' : 'batch-worker.js';
  return join(folderWith(name, dirname(here)), name);
}

export class BatchThreads {
  readonly #workers: Worker[];
  readonly #free: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(count: number) {
    this.#workers = Array.from({ length: count }, () => new Worker(workerFile()));
    this.#free = [...this.#workers];
  }

  /** Reviews a block on the first thread that is free; blocks are taken in the order in which they come. */
  async review(lines: readonly InputLine[]): Promise<ReviewedLine[]> {
    const worker = this.#free.pop() ?? (await new Promise<Worker>((take) => this.#waiting.push(take)));
    worker.postMessage(lines);
    const [reviewed] = (await once(worker, 'message')) as [ReviewedLine[]];
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#free.push(worker);
    return reviewed;
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
