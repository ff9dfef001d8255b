/**
 * `npm run bench:search`: how long a search takes through the product's own verb, on a real PostgreSQL that is
 * warm: over the bank as it is, and over 100,000 questions made from it. `-- --plan` shows the query plans too.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQuestions } from '#content';
import { KINDS } from '#engine';
import { connect, type Pool } from '#server/db.ts';
import { migrate } from '#server/database/migrate.ts';
import { startEmbeddedPostgres } from '#server/embedded-postgres/start.ts';
import type { Ctx } from '#server/ctx.ts';
import { silentLog } from '#server/log.ts';
import { localPerson } from '#server/people/local-person.ts';
import { indexBank, loadBank } from '#server/questions/load-bank.ts';
import { searchQuestions } from '#server/questions/search-questions.ts';
import { questions } from '#server/schema.ts';
import { chance, generateQuestions, pick } from './generated-questions.ts';
import { quantile } from './median.ts';

const SEARCHES = 400;
const MANY = 100_000;
const BATCH = 2_000;
/** Milliseconds in which 95 of 100 searches have to be answered. */
const BARS = { bank: 5, many: 25 };

type Search = { sort: string; q: string; kind?: string; role?: string };

const bank = readQuestions();
const timesInBank = new Map<string, number>();
for (const { text } of bank)
  for (const word of wordsOf(text)) timesInBank.set(word, (timesInBank.get(word) ?? 0) + 1);
const searches = makeSearches();
const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
chmodSync(folder, 0o755); // PostgreSQL's own user must get in when we are root
const postgres = await startEmbeddedPostgres(folder, silentLog);
const pool = connect(postgres.url(), 4);
try {
  await migrate(pool.sql, 'migrations');
  const id = await localPerson(pool.db);
  const ctx: Ctx = {
    db: pool.db,
    actor: { kind: 'person', id },
    now: () => new Date(),
    log: silentLog,
  };
  await loadBank(pool.db, bank);
  await report(ctx, `${bank.length.toLocaleString('en')} questions, the bank`, BARS.bank);
  await loadMany(pool);
  await report(ctx, `${MANY.toLocaleString('en')} questions, made from the bank`, BARS.many);
  if (process.argv.includes('--plan')) await plans(pool);
} finally {
  await pool.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * One, two or three words of some question of the bank, the rarer of two each time, as people search by what sets
 * a question apart; half of the searches with a slip, half with filters.
 */
function makeSearches(): Search[] {
  const random = chance(20_261);
  return Array.from({ length: SEARCHES }, (_, at) => {
    const { text, kind } = pick(bank, random);
    const words = wordsOf(text);
    const some = Array.from({ length: 1 + (at % 3) }, () => rarer(pick(words, random), pick(words, random)));
    const slip = at % 4 === 1 || at % 4 === 3;
    const filter = at % 4 >= 2;
    if (slip) some[0] = withSlip(some[0]!, random);
    const sort = `${slip ? 'a slip' : 'no slip'}, ${filter ? 'filtered' : 'no filter'}`;
    const filters = random() < 0.5 ? { kind } : { role: 'pmm', kind: pick(KINDS, random) };
    return { sort, q: some.join(' '), ...(filter ? filters : {}) };
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

function rarer(one: string, two: string): string {
  return (timesInBank.get(one) ?? 0) <= (timesInBank.get(two) ?? 0) ? one : two;
}

/** Two neighbours swapped, or a letter left out. */
function withSlip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, one, two, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return random() < 0.5 ? `${before}${two}${one}${after}` : `${before}${two}${after}`;
}

async function loadMany({ db }: Pool): Promise<void> {
  await db.delete(questions);
  const made = generateQuestions(bank, MANY, 7);
  for (let from = 0; from < made.length; from += BATCH)
    await db.insert(questions).values(made.slice(from, from + BATCH).map((one) => ({ ...one, data: one })));
  await indexBank(db);
}

async function report(ctx: Ctx, what: string, bar: number): Promise<void> {
  await ctx.db.execute('vacuum analyze');
  for (const { sort: _, ...query } of searches) await searchQuestions(ctx, query);
  const took = new Map<string, number[]>();
  let found = 0;
  for (const { sort, ...query } of searches) {
    const began = performance.now();
    const { total } = await searchQuestions(ctx, query);
    const ms = performance.now() - began;
    found += total;
    for (const group of [sort, 'all']) took.set(group, [...(took.get(group) ?? []), ms]);
  }
  const number = (value: number) => value.toFixed(1).padStart(8);
  const lines = [...took]
    .sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'))
    .map(
      ([sort, ms]) =>
        `${sort.padEnd(22)}${String(ms.length).padStart(6)}${[0.5, 0.95, 0.99].map((share) => number(quantile(ms, share))).join('')}`,
    );
  const p95 = quantile(took.get('all')!, 0.95);
  process.stdout.write(
    `\n${what}: ${Math.round(found / searches.length).toLocaleString('en')} found on average\n` +
      `${'searches, ms'.padEnd(22)}${'many'.padStart(6)}${'median'.padStart(8)}${'p95'.padStart(8)}${'p99'.padStart(8)}\n` +
      `${lines.join('\n')}\n` +
      `p95 ${p95.toFixed(1)} ms, the bar is ${bar} ms: ${p95 <= bar ? 'held' : 'missed'}. ${busy()}\n`,
  );
}

/** Figures of a busy machine are to be called so. */
function busy(): string {
  const [load = 0] = loadavg();
  return load > cpus().length / 2
    ? `The machine was busy (load ${load.toFixed(1)} on ${cpus().length} cores).`
    : 'The machine was at rest.';
}

async function plans({ sql }: Pool): Promise<void> {
  for (const words of ['launch', 'launch & price', '(launch & price) | (launch & team) | (price & team)']) {
    const rows = await sql`
      explain (analyze, buffers) select place, ts_rank(search, to_tsquery('english', ${words}))
      from question_index where search @@ to_tsquery('english', ${words})`;
    process.stdout.write(`\n${words}\n${rows.map((row) => row['QUERY PLAN'] as string).join('\n')}\n`);
  }
  const rows = await sql`explain (analyze, buffers) select question_words_like('launhc')`;
  process.stdout.write(`\nlaunhc\n${rows.map((row) => row['QUERY PLAN'] as string).join('\n')}\n`);
}
