import { sql, type SQL } from 'drizzle-orm';
import type { ownQuestions, questionIndex } from '#server/schema.ts';
import type { Words } from './match-words.ts';

/** Words of a search up to which every choice of enough of them is spelt out for the index. */
const FEW = 6;

/**
 * How many of the words a row meets, how well, and whether that is enough to be found: all words of a short
 * search, most of a long one. `enough` is one full-text query, so that an index answers it.
 */
export function matched(
  search: typeof questionIndex.search | typeof ownQuestions.search,
  words?: Words,
): { how: SQL<number>; rank: SQL<number>; enough: SQL } {
  const none = sql<number>`0`;
  if (!words) return { how: none, rank: none, enough: sql`true` };
  const needed = Math.ceil(words.length * 0.6);
  const queries = words.filter((query) => query !== undefined);
  const rank = sql<number>`ts_rank(${search}, ${asked(all(queries))})`;
  if (queries.length < needed) return { how: none, rank: none, enough: sql`false` };
  // Where all that can be met are needed, nothing is left to count.
  if (needed === queries.length) return { how: none, rank, enough: sql`${search} @@ ${asked(all(queries))}` };
  const met = queries.map((query) => sql`(${search} @@ ${asked(query)})::int`);
  const how = sql<number>`(${sql.join(met, sql` + `)})`;
  const enough =
    queries.length <= FEW
      ? sql`${search} @@ ${asked(any(choices(queries, needed).map(all)))}`
      : sql`${search} @@ ${asked(any(queries))} and ${how} >= ${needed}`;
  return { how, rank, enough };
}

/** Read once for a statement, not once for a row. */
const asked = (query: string): SQL => sql`(select to_tsquery('english', ${query}))`;
const any = (queries: readonly string[]): string => queries.join(' | ');
const all = (queries: readonly string[]): string => `(${queries.join(' & ')})`;

/** Every way to choose so many. */
function choices<T>(from: readonly T[], many: number): T[][] {
  if (many === 0) return [[]];
  return from.flatMap((one, at) => choices(from.slice(at + 1), many - 1).map((rest) => [one, ...rest]));
}
