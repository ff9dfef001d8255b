import { inArray, sql, type SQL } from 'drizzle-orm';
import { TOPICS } from '#content/names.ts';
import type { Ctx } from '#server/ctx.ts';
import { questions } from '#server/schema.ts';
import type { BankQuery, Filtered } from './filters.ts';
import type { Words } from './match-words.ts';
import { matched } from './matched.ts';

/** Questions that filters cannot tell apart, and how many they are. */
export type Alike = Filtered & { times: number };
type Place = { id: string; how: number; rank: number };

/**
 * What the words find in the bank: counted by what filters look at, and the first `most` that pass the
 * filters. One pass over the matches; what they say is fetched for those that are shown.
 */
export async function bankPage(
  ctx: Ctx,
  query: BankQuery,
  words: Words | undefined,
  tags: ReadonlyMap<string, readonly string[]>,
  most: number,
): Promise<{ alike: Alike[]; first: Place[] }> {
  const { how, rank, enough } = matched(questions.search, query.q, words);
  const tagged = [...tags.keys()];
  // Without words, the bank's own order: by topic as the content lists them.
  const order = words
    ? sql`how desc, rank desc, id collate "C"`
    : sql`array_position(${list(TOPICS)}, topic), id collate "C"`;
  const [row] = (await ctx.db.execute(sql`
    with met as materialized (
      select id, topic, kind, roles, round, seniority, ${how} as how, ${rank} as rank,
        case when ${isIn('id', tagged)} then id end as tagged
      from ${questions} where ${enough}
    )
    select
      (select json_agg(a) from (
        select topic, kind, roles, round, seniority, tagged, count(*)::int as times
        from met group by topic, kind, roles, round, seniority, tagged
      ) a) as alike,
      (select json_agg(p) from (
        select id, how, rank from met where ${passing(query, tags)} order by ${order} limit ${most}
      ) p) as first
  `)) as unknown as [
    {
      alike: (Omit<Alike, 'companies' | 'whose'> & { tagged: string | null })[] | null;
      first: Place[] | null;
    },
  ];
  const alike = (row.alike ?? []).map(({ tagged: id, ...rest }) => ({
    ...rest,
    companies: id === null ? [] : (tags.get(id) ?? []),
    whose: 'bank' as const,
  }));
  return { alike, first: row.first ?? [] };
}

/** The filters of a query as a condition on the matches. */
function passing(query: BankQuery, tags: ReadonlyMap<string, readonly string[]>): SQL {
  const { company, whose } = query;
  const conditions = (['kind', 'topic', 'round', 'seniority'] as const).flatMap((facet) =>
    query[facet] ? [sql`${sql.identifier(facet)} = ${query[facet]}`] : [],
  );
  if (query.role) conditions.push(sql`${query.role} = any(roles)`);
  if (company)
    conditions.push(
      isIn(
        'id',
        [...tags].flatMap(([id, its]) => (its.includes(company) ? [id] : [])),
      ),
    );
  if (whose === 'own') conditions.push(sql`false`);
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

const isIn = (column: string, ids: readonly string[]): SQL =>
  ids.length === 0 ? sql`false` : sql`${sql.identifier(column)} = any(${list(ids)})`;

const list = (texts: readonly string[]): SQL =>
  sql`array[${sql.join(
    texts.map((text) => sql`${text}`),
    sql`, `,
  )}]::text[]`;

/** What these questions of the bank say, by id. */
export async function bankTexts(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const { id, topic, kind, roles, round, seniority, text, asks } = questions;
  const rows = await ctx.db
    .select({ id, topic, kind, roles, round, seniority, text, asks })
    .from(questions)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((one) => [one.id, one]));
}
