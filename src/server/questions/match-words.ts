import { sql } from 'drizzle-orm';
import { SEARCH_WORDS } from '#content/search-words.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { prepared } from '#server/prepared.ts';
import { ownQuestions, questionWords } from '#server/schema.ts';
import { closestWords } from './closest-words.ts';

/** Words of a search that are looked at; more than that says nothing more. */
const MAX_WORDS = 12;

/** Letters shared, from which a word may be what a mistyped one was meant to be; for the bank's, see migration 0010. */
const ALIKE = 0.2;

/** The text of a query a word; undefined for a word that nothing is near to, which nothing can meet. */
export type Words = readonly (string | undefined)[];

/**
 * The search as queries on the `search` of the bank and of own questions: one a word, each met by any of the
 * words it may stand for. A word that neither has is taken for the nearest ones they have. Undefined when the
 * search holds no word that could be looked for; a word with no near one meets nothing.
 */
export async function matchWords(ctx: Pick<Ctx, 'db' | 'actor'>, q: string): Promise<Words | undefined> {
  const owner = requireOwner(ctx);
  const typed = [...new Set(q.toLowerCase().match(/[\p{L}\p{N}]+/gu))].slice(0, MAX_WORDS);
  if (typed.length === 0) return undefined;
  // Words such as "the" have no stem and say nothing about a question.
  const rows = await prepared<{ word: string; known: boolean; near: string[] | null; stemless: string[] }>(
    ctx.db,
    'match_words',
    sql`
    with typed as materialized (
      select word, place, (select count(*) from ${questionWords} where stems @@ query) > 0
        or exists (select from ${ownQuestions} where owner_id = ${owner} and search @@ query) as known
      from unnest((select ${sql.param(typed)}::text[])) with ordinality as t(word, place), plainto_tsquery('english', word) as query
      where numnode(query) > 0
    ), own_words as materialized (
      select word from ts_stat(format(
        'select to_tsvector(''simple'', text || '' '' || asks || '' '' || topic || '' '' || source)
         from own_questions where owner_id = %L',
        ${owner}::uuid
      ))
    ), looked as materialized (
      select word, place, known, case when not known then array(
        select question_words_like(typed.word)
        union
        select word from own_words
        where similarity(word, typed.word) >= ${ALIKE} or starts_with(word, typed.word)
      ) end as near
      from typed
    )
    select word, known, near,
      array(select one from unnest(near) as one where numnode(plainto_tsquery('english', one)) = 0) as stemless
    from looked order by place
  `,
  );
  if (rows.length === 0) return undefined;
  const all = rows.flatMap(({ word, known, near, stemless }) => {
    const meant = known ? [word] : standsFor(word, near ?? []);
    const met = meant.filter((one) => !stemless.includes(one));
    // A slip in a word that says nothing says nothing either; where a word has no near one, that is said.
    if (met.length === 0) return meant.length > 0 ? [] : [undefined];
    return [`(${met.map(quoted).join(' | ')})`];
  });
  // Twice the same word, one of them mistyped, is that word once.
  const words = all.filter((one, at) => one === undefined || all.indexOf(one) === at);
  return words.length > 0 ? words : undefined;
}

/** A word as it stands in the text of a full-text query. */
const quoted = (word: string): string => `'${word.replaceAll(/['\\]/g, '$&$&')}'`;

/** What a word that the bank does not have was meant to be: said otherwise, mistyped, or both. */
function standsFor(word: string, vocabulary: readonly string[]): readonly string[] {
  const near = SEARCH_WORDS[word] ? [] : closestWords(word, vocabulary);
  if (near.length > 0) return near;
  return closestWords(word, Object.keys(SEARCH_WORDS)).flatMap((one) => SEARCH_WORDS[one] ?? []);
}
