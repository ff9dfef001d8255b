import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { exportEverything } from '#server/own-data/export-everything.ts';
import { exportLevels } from '#server/practice/export-levels.ts';
import { oneOf, readArguments } from './arguments.ts';
import { CommandError, EXIT } from './exit.ts';
import { withOwnPractice } from './own-practice.ts';

const OPTIONS = { format: { type: 'string' }, output: { type: 'string' } } as const;

/** `debrief export`: everything one owns, from the database that `npm start` uses, running or not. */
export async function exportCommand(args: string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format ?? 'json', ['json', 'csv']);
  await withOwnPractice((ctx) =>
    write(format === 'csv' ? exportLevels(ctx) : exportEverything(ctx), values.output),
  );
  return EXIT.ok;
}

async function write(pieces: AsyncGenerator<string>, output: string | undefined): Promise<void> {
  if (output === undefined) return pipeline(pieces, process.stdout, { end: false });
  try {
    await pipeline(pieces, createWriteStream(output, { mode: 0o600 }));
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    throw new CommandError(`cannot write ${output}: ${(error as Error).message}`);
  }
}
