/** `debrief review --batch`: one JSON object a line in, one a line out, in the same order, in flat memory. */
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { BatchThreads } from './batch-threads.ts';
import { CommandError, EXIT } from './exit.ts';
import { reviewLines, type Reviewed } from './review-line.ts';

/** Lines reviewed in one go. */
const BLOCK = 32;
/** So many blocks are done before a second thread would have started and read its words. */
const ALONE = 8;
/** Each thread holds the word table; more of them than this help little. */
const MOST_THREADS = 4;
/** Blocks on their way for each thread: one in work and the next ones at hand. */
const AHEAD = 3;

/** Reviews every line of the file (`-`: standard input); resolves to the exit code. */
export async function reviewBatch(file: string, out: Writable): Promise<number> {
  let bad = 0;
  const write = async (reviewed: Reviewed): Promise<void> => {
    bad += reviewed.bad;
    // The reader sets the pace: nothing piles up here.
    if (!out.write(reviewed.text)) await once(out, 'drain');
  };
  const count = Math.min(availableParallelism(), MOST_THREADS);
  let threads: BatchThreads | undefined;
  const underWay: Promise<Reviewed>[] = [];
  try {
    let blocks = 0;
    for await (const block of blocksOf(file)) {
      if (blocks++ < ALONE || count < 2) {
        await write(reviewLines(block));
        continue;
      }
      threads ??= new BatchThreads(count);
      underWay.push(threads.review(block));
      if (underWay.length >= count * AHEAD) await write(await underWay.shift()!);
    }
    for (const reviewed of underWay) await write(await reviewed);
  } finally {
    await threads?.end();
  }
  return bad > 0 ? EXIT.failed : EXIT.ok;
}

async function* blocksOf(file: string): AsyncGenerator<string[]> {
  let block: string[] = [];
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    block.push(line);
    if (block.length < BLOCK) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const opened = file === '-' ? Promise.resolve() : once(input, 'open');
  await opened.catch((error: Error) => {
    throw new CommandError(`cannot read ${file}: ${error.message}`);
  });
  yield* createInterface({ input, crlfDelay: Infinity });
}
