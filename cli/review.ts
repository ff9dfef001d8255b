import { CRITERIA, KINDS, type CriterionId, type Kind, type Review, type Role, type Settings } from '#engine';
import { review } from '#server/reviewer.ts';
import { oneOf, readArguments } from './arguments.ts';
import { MAX_ANSWER, tooLong } from './batch-line.ts';
import { reviewBatch } from './batch.ts';
import { useColour } from './colour.ts';
import { CommandError, EXIT, UsageError } from './exit.ts';
import { lineOf } from './line.ts';
import { pretty } from './pretty.ts';
import { readText } from './read-text.ts';
import { printTiming } from './timing.ts';
import { isMissingSomething } from './verdict.ts';

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

/** Said in every line of a batch, and so not beside it. */
const IN_THE_LINE = ['kind', 'question', 'role', 'seconds', 'expects', 'timing'] as const;

/** `debrief review`: one answer, or a batch. */
export async function reviewCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, true);
  const failOn =
    values['fail-on'] === undefined ? undefined : oneOf('--fail-on', values['fail-on'], ['missing'] as const);
  if (values.batch !== undefined) {
    if (positionals.length > 0)
      throw new UsageError('--batch takes the file itself; leave the other one out');
    if (values.format !== undefined && values.format !== 'jsonl')
      throw new UsageError('--batch prints jsonl');
    const beside = IN_THE_LINE.find((option) => values[option] !== undefined);
    if (beside) throw new UsageError(`--${beside} does not go with --batch: every line says its own`);
    return reviewBatch(values.batch, process.stdout, failOn !== undefined);
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('name one file with the answer, or - for standard input');
  if (values.format === 'jsonl')
    throw new UsageError('--format jsonl is for --batch; one answer prints json');
  const format = oneOf('--format', values.format ?? 'pretty', ['pretty', 'json'] as const);
  const settings = settingsFrom(values);
  const answer = await readText(file);
  if (answer.length > MAX_ANSWER) throw new CommandError(`the answer ${tooLong(answer.length, MAX_ANSWER)}`);
  const result = reviewed(answer, settings);
  if (values.timing) printTiming(answer, settings, process.stderr);
  const out = process.stdout;
  out.write(
    format === 'json'
      ? `${JSON.stringify(lineOf(null, result))}\n`
      : pretty(answer, result, useColour(out, process.env, values['no-color']), out.columns),
  );
  return failOn && isMissingSomething(result) ? EXIT.failed : EXIT.ok;
}

/** A fault of the engine is said as plainly as in a batch. */
function reviewed(answer: string, settings: Settings): Review {
  try {
    return review(answer, settings);
  } catch (error) {
    throw new CommandError(`Debrief itself failed on this answer: ${(error as Error).message}`);
  }
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
    if (!(seconds > 0 && seconds < Infinity)) throw new UsageError('--seconds takes a number above 0');
    settings.timing = { seconds };
  }
  if (values.expects !== undefined) {
    settings.expects = values.expects
      .split(',')
      .map((id): CriterionId => oneOf('--expects', id.trim(), CRITERIA));
  }
  return settings;
}
