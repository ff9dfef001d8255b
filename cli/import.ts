import { readFileSync, statSync } from 'node:fs';
import { PlainError } from '#server/errors.ts';
import { importEverything, type ImportReport } from '#server/own-data/import-everything.ts';
import { readArguments } from './arguments.ts';
import { CommandError, EXIT, UsageError } from './exit.ts';
import { withOwnPractice } from './own-practice.ts';

const OPTIONS = { 'dry-run': { type: 'boolean' } } as const;

/** More than a page takes, for years of recordings; what one text can hold in memory ends above it. */
const MOST = 400 * 1024 * 1024;

/** `debrief import FILE`: brings an export back into the database that `npm start` uses, running or not. */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, true);
  const [file, another] = positionals;
  if (file === undefined || another !== undefined)
    throw new UsageError('name one file, an export of Debrief');
  const bytes = read(file);
  const keep = values['dry-run'] !== true;
  const report = await withOwnPractice(async (ctx) => {
    try {
      return await importEverything(ctx, { bytes, keep, most: MOST });
    } catch (error) {
      if (error instanceof PlainError) throw new CommandError(error.message);
      throw error;
    }
  });
  process.stdout.write(`${lines(report, keep).join('\n')}\n`);
  return EXIT.ok;
}

function read(file: string): Buffer {
  try {
    if (statSync(file).size > MOST) throw new UsageError(`${file} has more than ${MOST / 1024 / 1024} MB`);
    return readFileSync(file);
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function lines({ exportedAt, tables }: ImportReport, keep: boolean): string[] {
  const width = Math.max(0, ...tables.map(({ name }) => name.length));
  return [
    `Exported at ${exportedAt}. ${keep ? 'Brought back:' : 'Nothing was changed. It would bring back:'}`,
    ...tables.map(({ name, added, replaced, kept, leftOut }) => {
      const counts = [
        `${added} added`,
        `${replaced} replaced by newer`,
        `${kept} kept as they are`,
        ...(leftOut > 0 ? [`${leftOut} left out: what they belong to is not there`] : []),
      ];
      return `  ${name.replaceAll('_', ' ').padEnd(width)}  ${counts.join(', ')}`;
    }),
    ...(tables.length === 0 ? ['  nothing: it is the export of somebody who had nothing yet'] : []),
  ];
}
