import MiniSearch from 'minisearch';
import { KINDS } from '#engine';
import { readQuestions } from '#content';
import { SEARCH_WORDS } from '#content/search-words.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit.ts';

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
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UsageError('--limit takes a whole number from 1 to 1000');

  const bank = readQuestions();
  const chosen = bank.filter(
    (q) => (!kind || q.kind === kind) && (!values.topic || q.topic === values.topic),
  );
  const index = new MiniSearch({
    fields: ['text', 'asks', 'topic', 'kind'],
    idField: 'id',
    searchOptions: { boost: { text: 3 }, fuzzy: 0.25, prefix: true },
  });
  index.addAll(chosen);
  const byId = new Map(chosen.map((question) => [question.id, question]));
  const words = positionals.join(' ');
  const hits = index.search(words);
  // Words that the bank avoids: what it says instead.
  const instead = words
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => SEARCH_WORDS[word] ?? []);
  const found = (hits.length > 0 ? hits : index.search(instead.join(' '), { fuzzy: false }))
    .slice(0, limit)
    .map((hit) => byId.get(String(hit.id))!);
  if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else
    for (const q of found)
      process.stdout.write(`${q.text}\n  ${q.kind} · ${q.topic} · ${q.round} · ${q.seniority} · ${q.id}\n`);
  if (found.length === 0)
    process.stderr.write('Nothing found. Try fewer words, or leave out --kind and --topic.\n');
  return EXIT.ok;
}
