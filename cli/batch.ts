/** `debrief review --batch`: one JSON object a line in, one a line out, in the same order, in flat memory. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { EXIT } from './exit.ts';
import { inputLines } from './input-lines.ts';
import { unreadable } from './read-text.ts';
import { reviewLine } from './review-line.ts';

const FLUSH_CHARS = 64 * 1024;

/**
 * Reviews every line of the file (`-`: standard input); resolves to the exit code: 1 when a line was bad
 * or, with `failOnMissing`, a criterion was missing. Blank lines are left out.
 */
export async function reviewBatch(file: string, out: Writable, failOnMissing = false): Promise<number> {
  let failed = false;
  let buffer = '';
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    for await (const line of inputLines(input)) {
      if (line.text.trim() === '') continue;
      const { text, bad, missing } = reviewLine(line);
      failed ||= bad || (failOnMissing && missing);
      buffer += `${text}\n`;
      if (buffer.length < FLUSH_CHARS && line.more) continue;
      // Nothing piles up here: the reader sets the pace, and what was said is not held back from a program
      // that writes line by line and waits.
      if (!out.write(buffer)) await once(out, 'drain');
      buffer = '';
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  if (buffer !== '') await new Promise<void>((done) => out.write(buffer, () => done()));
  return failed ? EXIT.failed : EXIT.ok;
}
