import { sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { prepared } from '#server/prepared.ts';
import {
  attempts,
  questionGroups,
  questionIndex,
  questions,
  questionStems,
  questionTags,
} from '#server/schema.ts';
import type { BankQuery, Filtered } from './filters.ts';
import type { Ranked } from './find-matching.ts';
import type { Words } from './match-words.ts';
import { matched } from './matched.ts';

/** Questions that filters cannot tell apart, and how many they are. */
export type Alike = Filtered & { times: number };
type Group = Omit<Alike, 'companies' | 'whose'>;

/**
 * What the words find in the bank, in one statement: counted by what filters look at, and the questions from
 * `skip` to `end` of those that pass the filters. Searches differ in few ways but their parameters, so that
 * the statement stays prepared.
 */
export async function bankPage(
  ctx: Pick<Ctx, 'db'>,
  owner: string,
  query: BankQuery,
  words: Words | undefined,
  { skip, end }: { skip: number; end: number },
): Promise<{ alike: Alike[]; shown: Ranked[] }> {
  const { how, rank, enough } = matched(questionIndex.search, words);
  // One word that much of the bank has was counted when the bank was loaded. So what it meets is neither kept aside
  // nor walked through twice; if it was not counted, it is rare enough to be found twice.
  const stem = onlyStem(words);
  // Without words the bank is as it was counted when it was loaded, and in its own order.
  const met = words && !stem ? sql`materialized` : sql`not materialized`;
  const groups = words
    ? sql`(select group_id as id, count(*) as many from met group by group_id) m join ${questionGroups} using (id)`
    : sql`(select *, times as many from ${questionGroups}) g`;
  const counted = sql`(select json_agg(g) from (select topic, kind, roles, round, seniority, many as times from ${groups}) g)`;
  const order = words ? sql`how desc, rank desc, place` : sql`place`;
  const statement = sql`
    with met as ${met} (
      select place, group_id, ${how} as how, ${rank} as rank from ${questionIndex} where ${enough}
    ), tags as materialized (
      select place, array_agg(company order by company) as companies
      from ${questionTags} join ${questionIndex} using (question_id) where owner_id = ${owner} group by place
    ), page as (
      select place, how, rank from met where ${passing(query)} order by ${order} limit ${end - skip} offset ${skip}
    )
    select
      ${stem ? sql`coalesce((select groups::json from ${questionStems} where stem = ${stem}), ${counted})` : counted} as groups,
      (select json_agg(t) from (
        select topic, kind, roles, round, seniority, companies, 'bank' as whose, 1 as times
        from tags join met using (place) join ${questionGroups} g on g.id = group_id
      ) t) as tagged,
      (select json_agg(p) from (
        select q.id, topic, kind, roles, round, seniority, text, asks, coalesce(companies, '{}') as companies,
          'bank' as whose, how, rank,
          (select count(*) from ${attempts} where owner_id = ${owner} and question_id = q.id) as attempts
        from page join ${questionIndex} using (place) join ${questions} q on q.id = question_id left join tags using (place)
        order by ${order}
      ) p) as shown`;
  type Row = { groups: Group[] | null; tagged: Alike[] | null; shown: Ranked[] | null };
  const [row] = await prepared<Row>(ctx.db, 'bank_page', statement);
  const bank = { companies: [], whose: 'bank' as const };
  const tagged = (row?.tagged ?? []).flatMap((one) => [one, { ...one, ...bank, times: -1 }]);
  return {
    alike: [...(row?.groups ?? []).map((one) => ({ ...one, ...bank })), ...tagged],
    shown: row?.shown ?? [],
  };
}

/** The stem of a search for one word, which stands for no other; undefined for any other search. */
function onlyStem(words: Words | undefined): SQL | undefined {
  const [word] = words ?? [];
  if (words?.length !== 1 || !word || word.includes(' | ')) return undefined;
  // A query for a single stem reads as that stem between quotes.
  return sql`(select trim(both '''' from to_tsquery('english', ${word})::text))`;
}

/** The filters of a query as a condition on what was met: the same text for all that set any. */
function passing(query: BankQuery): SQL {
  const { kind, topic, round, seniority, role, company, whose } = query;
  if (!kind && !topic && !round && !seniority && !role && !company && !whose) return sql`true`;
  const equal = Object.entries({ kind, topic, round, seniority }).map(
    ([facet, wanted = null]) => sql`coalesce(${sql.identifier(facet)} = ${wanted}::text, true)`,
  );
  // "is true" keeps it a look into a hashed list: the planner expects few matches and would join them one by one.
  return sql`(group_id in (
      select id from ${questionGroups}
      where ${sql.join(equal, sql` and `)} and coalesce(${role ?? null}::text = any(roles), true)
    )) is true
    and (${!company}::boolean or place in (select place from tags where ${company ?? null}::text = any(companies)))
    and ${whose !== 'own'}::boolean`;
}
