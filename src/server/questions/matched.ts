import { sql, type SQL } from 'drizzle-orm';
import type { ownQuestions, questions } from '#server/schema.ts';
import type { Words } from './match-words.ts';

/** Words of a search up to which every choice of enough of them is spelt out for the index. */
const FEW = 6;

/**
 * How many of the words a row meets, how well, and whether that is enough to be found: all words of a short
 * search, most of a long one. `enough` is one full-text query wherever it can be, so that an index answers it.
 */
export function matched(
  search: typeof questions.search | typeof ownQuestions.search,
  q: string,
  words?: Words,
): { how: SQL<number>; rank: SQL<number>; enough: SQL } {
  if (!words) return { how: sql<number>`0`, rank: sql<number>`0`, enough: sql`true` };
  const needed = Math.ceil(words.length * 0.6);
  const queries = words.filter((query) => query !== undefined);
  const rank = sql<number>`ts_rank(${search}, websearch_to_tsquery('english', ${q}))`;
  if (queries.length < needed) return { how: sql<number>`0`, rank, enough: sql`false` };
  const met = queries.map((query) => sql`(${search} @@ ${query})::int`);
  // Where all that can be met are needed, nothing is left to count.
  const how =
    needed === queries.length ? sql<number>`${needed}::int` : sql<number>`(${sql.join(met, sql` + `)})`;
  const enough =
    queries.length <= FEW
      ? sql`${search} @@ (${any(choices(queries, needed).map(all))})`
      : sql`${search} @@ (${any(queries)}) and ${how} >= ${needed}`;
  return { how, rank, enough };
}

const any = (queries: readonly SQL[]): SQL => sql.join([...queries], sql` || `);
const all = (queries: readonly SQL[]): SQL => sql`(${sql.join([...queries], sql` && `)})`;

/** Every way to choose so many. */
function choices<T>(from: readonly T[], many: number): T[][] {
  if (many === 0) return [[]];
  return from.flatMap((one, at) => choices(from.slice(at + 1), many - 1).map((rest) => [one, ...rest]));
}
