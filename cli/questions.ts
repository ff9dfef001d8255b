import { KINDS } from '#engine';
import { readQuestions, TOPICS } from '#content';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit.ts';
import { findQuestions } from './find-questions.ts';

const OPTIONS = {
  kind: { type: 'string' },
  topic: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
} as const;

/** `debrief questions search WORDS`: the bank, offline, with typos forgiven. */
export async function questionsCommand(args: string[]): Promise<number> {
  const [verb, ...rest] = args;
  if (verb !== 'search') throw new UsageError('the only thing to do with questions here is: search WORDS');
  const { values, positionals } = readArguments(rest, OPTIONS, true);
  if (positionals.length === 0) throw new UsageError('say what to search for');
  const format = oneOf('--format', values.format ?? 'pretty', ['pretty', 'json']);
  const kind = values.kind === undefined ? undefined : oneOf('--kind', values.kind, KINDS);
  const topic = values.topic === undefined ? undefined : oneOf('--topic', values.topic, TOPICS);
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UsageError('--limit takes a whole number from 1 to 1000');

  const bank = readQuestions().filter((q) => (!kind || q.kind === kind) && (!topic || q.topic === topic));
  const found = findQuestions(bank, positionals.join(' ')).slice(0, limit);
  if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else
    for (const q of found)
      process.stdout.write(`${q.text}\n  ${q.kind} · ${q.topic} · ${q.round} · ${q.seniority} · ${q.id}\n`);
  if (found.length === 0)
    process.stderr.write('Nothing found. Try fewer words, or leave out --kind and --topic.\n');
  return EXIT.ok;
}
