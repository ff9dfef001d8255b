import { sql, type SQL } from 'drizzle-orm';
import { SEARCH_WORDS } from '#content/search-words.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownQuestions, questions } from '#server/schema.ts';
import { closestWords } from './closest-words.ts';

/** Words of a search that are looked at; more than that says nothing more. */
const MAX_WORDS = 12;

/** Letters shared, from which a word may be what a mistyped one was meant to be; for the bank's, see migration 0010. */
const ALIKE = 0.2;

/** A query a word; undefined for a word that nothing is near to, which nothing can meet. */
export type Words = readonly (SQL | undefined)[];

/**
 * The search as queries on the `search` of the bank and of own questions: one a word, each met by any of the
 * words it may stand for. A word that neither has is taken for the nearest ones they have. Undefined when the
 * search holds no word that could be looked for; a word with no near one meets nothing.
 */
export async function matchWords(ctx: Pick<Ctx, 'db' | 'actor'>, q: string): Promise<Words | undefined> {
  const owner = requireOwner(ctx);
  const words = [...new Set(q.toLowerCase().match(/[\p{L}\p{N}]+/gu))].slice(0, MAX_WORDS);
  if (words.length === 0) return undefined;
  const given = sql.join(
    words.map((word) => sql`${word}`),
    sql`, `,
  );
  // Words such as "the" have no stem and say nothing about a question.
  const rows = (await ctx.db.execute(sql`
    with typed as (
      select word, plainto_tsquery('english', word) as query
      from unnest(array[${given}]::text[]) with ordinality as t(word, place)
      order by place
    )
    select word, exists (select from ${questions} where search @@ query)
      or exists (select from ${ownQuestions} where owner_id = ${owner} and search @@ query) as known
    from typed where numnode(query) > 0
  `)) as unknown as { word: string; known: boolean }[];
  if (rows.length === 0) return undefined;
  const unknown = rows.filter(({ known }) => !known).map(({ word }) => word);
  const vocabulary = unknown.length > 0 ? await wordsLike(ctx, owner, unknown) : [];
  return rows.map(({ word, known }) => {
    const meant = known ? [word] : standsFor(word, vocabulary);
    if (meant.length === 0) return undefined;
    const asked = sql.join(
      meant.map((one) => sql`plainto_tsquery('english', ${one})`),
      sql` || `,
    );
    return sql`(${asked})`;
  });
}

/** What a word that the bank does not have was meant to be: said otherwise, mistyped, or both. */
function standsFor(word: string, vocabulary: readonly string[]): readonly string[] {
  const near = SEARCH_WORDS[word] ? [] : closestWords(word, vocabulary);
  if (near.length > 0) return near;
  return closestWords(word, Object.keys(SEARCH_WORDS)).flatMap((one) => SEARCH_WORDS[one] ?? []);
}

/** The words of the bank and of own questions, whole, that share letters with one of these. */
async function wordsLike(ctx: Pick<Ctx, 'db'>, owner: string, typed: string[]): Promise<string[]> {
  const alike = typed.map((word) => sql`similarity(word, ${word}) >= ${ALIKE} or starts_with(word, ${word})`);
  const given = sql.join(
    typed.map((word) => sql`${word}`),
    sql`, `,
  );
  const rows = (await ctx.db.execute(sql`
    select question_words_like(word) as word from unnest(array[${given}]::text[]) as typed(word)
    union
    select word from ts_stat(format(
      'select to_tsvector(''simple'', text || '' '' || asks || '' '' || topic || '' '' || source)
       from own_questions where owner_id = %L',
      ${owner}::uuid
    ))
    where ${sql.join(alike, sql` or `)}
  `)) as unknown as { word: string }[];
  return rows.map(({ word }) => word);
}
