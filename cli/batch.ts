/** `debrief review --batch`: one JSON object a line in, one a line out, in the same order, in flat memory. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { BatchThreads } from './batch-threads.ts';
import { EXIT } from './exit.ts';
import { inputLines, type InputLine } from './input-lines.ts';
import { unreadable } from './read-text.ts';
import { reviewLine, type ReviewedLine } from './review-line.ts';

/** Lines reviewed in one go. */
const BLOCK = 32;
/** So many lines are reviewed alone before another thread would have started and read its words. */
const ALONE = 500;
/** Each thread holds the word table; more of them than this help little. */
const MOST_THREADS = 4;
/** Blocks on their way for each thread: one in work and the next ones at hand. */
const AHEAD = 3;

/**
 * Reviews every line of the file (`-`: standard input); resolves to the exit code: 1 when a line was bad
 * or, with `failOnMissing`, a criterion was missing. Blank lines are left out.
 */
export async function reviewBatch(file: string, out: Writable, failOnMissing = false): Promise<number> {
  const printer = new Printer(out, failOnMissing);
  const input = file === '-' ? process.stdin : createReadStream(file);
  const cores = Math.min(availableParallelism(), MOST_THREADS);
  let threads: BatchThreads | undefined;
  let block: InputLine[] = [];
  let lines = 0;
  const send = async (): Promise<void> => {
    if (block.length === 0) return;
    if (lines > ALONE && cores > 1) threads ??= new BatchThreads(cores);
    const reviewed = threads ? threads.review(block) : Promise.resolve(block.map(reviewLine));
    block = [];
    await printer.print(reviewed, threads ? cores * AHEAD : 1);
  };
  try {
    for await (const line of inputLines(input)) {
      if (line.text.trim() !== '') {
        lines++;
        block.push(line);
      }
      // What was said is not held back from a program that writes line by line and waits.
      if (block.length >= BLOCK || !line.more) await send();
    }
    await send();
    await printer.end();
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    await threads?.end();
  }
  return printer.failed ? EXIT.failed : EXIT.ok;
}

/** Prints blocks in the order in which they were sent, each as soon as it and those before it are reviewed. */
class Printer {
  failed = false;
  #underWay: Promise<void>[] = [];
  readonly #out: Writable;
  readonly #failOnMissing: boolean;

  constructor(out: Writable, failOnMissing: boolean) {
    this.#out = out;
    this.#failOnMissing = failOnMissing;
  }

  /** Resolves when fewer than `most` blocks are under way: nothing piles up, the reader sets the pace. */
  async print(reviewed: Promise<ReviewedLine[]>, most: number): Promise<void> {
    const before = this.#underWay.at(-1);
    const printed = Promise.all([reviewed, before]).then(([lines]) => this.#write(lines));
    // Whoever waits for it hears of a failure; until then nobody does.
    printed.catch(() => {});
    this.#underWay.push(printed);
    while (this.#underWay.length >= most) {
      await this.#underWay[0];
      this.#underWay.shift();
    }
  }

  async end(): Promise<void> {
    await this.#underWay.at(-1);
  }

  async #write(lines: readonly ReviewedLine[]): Promise<void> {
    this.failed ||= lines.some(({ bad, missing }) => bad || (this.#failOnMissing && missing));
    if (!this.#out.write(lines.map(({ text }) => `${text}\n`).join(''))) await once(this.#out, 'drain');
  }
}
