import { readFile } from 'node:fs/promises';
import { CRITERIA, KINDS, type CriterionId, type Kind, type Review, type Role, type Settings } from '#engine';
import { review } from '#server/reviewer.ts';
import { oneOf, readArguments } from './arguments.ts';
import { reviewBatch } from './batch.ts';
import { CommandError, EXIT, UsageError } from './exit.ts';
import { lineOf } from './line.ts';
import { pretty } from './pretty.ts';
import { printTiming } from './timing.ts';

const OPTIONS = {
  kind: { type: 'string' },
  question: { type: 'string' },
  role: { type: 'string' },
  seconds: { type: 'string' },
  expects: { type: 'string' },
  format: { type: 'string' },
  batch: { type: 'string' },
  'fail-on': { type: 'string' },
  timing: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

/** `debrief review`: one answer, or a batch. */
export async function reviewCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, true);
  if (values.batch !== undefined) {
    if (positionals.length > 0)
      throw new UsageError('--batch takes the file itself; leave the other one out');
    if (values.format !== undefined && values.format !== 'jsonl')
      throw new UsageError('--batch prints jsonl');
    return reviewBatch(values.batch, process.stdout);
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('name one file with the answer, or - for standard input');
  const format = oneOf('--format', values.format ?? 'pretty', ['pretty', 'json'] as const);
  const failOn =
    values['fail-on'] === undefined ? undefined : oneOf('--fail-on', values['fail-on'], ['missing'] as const);
  const settings = settingsFrom(values);
  const answer = await readText(file);
  if (values.timing) printTiming(answer, settings, process.stderr);
  const result = review(answer, settings);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(lineOf(null, result))}\n`
      : pretty(answer, result, useColour(values['no-color'])),
  );
  return failOn && failed(result) ? EXIT.failed : EXIT.ok;
}

function settingsFrom(values: {
  kind?: string;
  question?: string;
  role?: string;
  seconds?: string;
  expects?: string;
}): Settings {
  if (values.kind === undefined) throw new UsageError(`--kind is needed: one of ${KINDS.join(', ')}`);
  const kind: Kind = oneOf('--kind', values.kind, KINDS);
  const role: Role = oneOf('--role', values.role ?? 'pmm', ['pmm', 'pm'] as const);
  const settings: Settings = { kind, role };
  if (values.question !== undefined) settings.question = values.question;
  if (values.seconds !== undefined) {
    const seconds = Number(values.seconds);
    if (!(seconds > 0)) throw new UsageError('--seconds takes a number above 0');
    settings.timing = { seconds };
  }
  if (values.expects !== undefined) {
    settings.expects = values.expects
      .split(',')
      .map((id): CriterionId => oneOf('--expects', id.trim(), CRITERIA));
  }
  return settings;
}

/** The text of a file, or of standard input for `-`. */
export async function readText(file: string): Promise<string> {
  try {
    if (file !== '-') return await readFile(file, 'utf8');
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function failed(result: Review): boolean {
  return result.state !== 'reviewed' || result.criteria.some((entry) => entry.level === 'missing');
}

function useColour(refused: boolean | undefined): boolean {
  return !refused && !process.env.NO_COLOR && process.stdout.isTTY === true;
}
