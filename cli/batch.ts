/** `debrief review --batch`: one JSON object a line in, one a line out, in the same order, in flat memory. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { review } from '#server/reviewer.ts';
import { BatchLine, settingsOf } from './batch-line.ts';
import { CommandError, EXIT } from './exit.ts';
import { lineOf } from './line.ts';

const FLUSH_CHARS = 64 * 1024;

/** Reviews every line of the file (`-`: standard input); resolves to the exit code. */
export async function reviewBatch(file: string, out: Writable): Promise<number> {
  let bad = 0;
  let buffer = '';
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    const { text, ok } = reviewLine(line);
    if (!ok) bad++;
    buffer += text;
    if (buffer.length < FLUSH_CHARS) continue;
    // The reader sets the pace: nothing piles up here.
    if (!out.write(buffer)) await once(out, 'drain');
    buffer = '';
  }
  if (buffer !== '') await new Promise<void>((done) => out.write(buffer, () => done()));
  return bad > 0 ? EXIT.failed : EXIT.ok;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const opened = file === '-' ? Promise.resolve() : once(input, 'open');
  await opened.catch((error: Error) => {
    throw new CommandError(`cannot read ${file}: ${error.message}`);
  });
  yield* createInterface({ input, crlfDelay: Infinity });
}

function reviewLine(line: string): { text: string; ok: boolean } {
  let id: unknown;
  try {
    const raw: unknown = JSON.parse(line);
    id = (raw as { id?: unknown } | null)?.id;
    const given = BatchLine.parse(raw);
    return {
      text: `${JSON.stringify(lineOf(given.id ?? null, review(given.answer, settingsOf(given))))}\n`,
      ok: true,
    };
  } catch (error) {
    const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
    return { text: `${JSON.stringify({ ...known, error: reasonOf(error) })}\n`, ok: false };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'this line is not JSON';
  const issues = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  if (!issues) throw error;
  return issues.map((issue) => `${issue.path.map(String).join('.') || 'line'}: ${issue.message}`).join('; ');
}
