import { notInArray, sql } from 'drizzle-orm';
import { TOPICS } from '#content/names.ts';
import type { Question } from '#content/questions.ts';
import type { Db } from '#server/db.ts';
import { questionGroups, questionIndex, questions, questionStems, questionWords } from '#server/schema.ts';

/** Any number, as long as nothing else locks on it: one process at a time loads the bank. */
const BANK_LOCK = 7_310_201;

/** Questions with a stem from which it is counted beforehand; fewer are counted as soon as they are found. */
const COMMON = 200;

/**
 * Makes the questions table say what the content says: adds, changes and removes. Attempts keep the
 * question's words themselves, so a question that leaves the bank takes no practice with it.
 */
export async function loadBank(db: Db, bank: Question[]): Promise<{ questions: number }> {
  if (bank.length === 0) throw new Error('The question bank is empty; nothing was changed.');
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${BANK_LOCK})`);
    const changed = await tx
      .insert(questions)
      .values(bank.map((question) => ({ ...question, data: question })))
      .onConflictDoUpdate({
        target: questions.id,
        set: {
          topic: sql`excluded.topic`,
          kind: sql`excluded.kind`,
          roles: sql`excluded.roles`,
          round: sql`excluded.round`,
          seniority: sql`excluded.seniority`,
          text: sql`excluded.text`,
          asks: sql`excluded.asks`,
          data: sql`excluded.data`,
        },
        // Most starts change nothing; then nothing is written.
        setWhere: sql`${questions.data} is distinct from excluded.data`,
      })
      .returning({ id: questions.id });
    const ids = bank.map((question) => question.id);
    const gone = await tx
      .delete(questions)
      .where(notInArray(questions.id, ids))
      .returning({ id: questions.id });
    const empty = (await tx.$count(questionIndex)) === 0;
    if (changed.length + gone.length > 0 || empty) await indexBank(tx);
  });
  return { questions: bank.length };
}

/** Writes down anew what searches look at: every question's place and stems, and every word, whole and once. */
export async function indexBank(db: Db): Promise<void> {
  for (const table of [questionIndex, questionGroups, questionStems, questionWords]) await db.delete(table);
  await db.execute(sql`
    insert into ${questionGroups} (id, topic, kind, roles, round, seniority, times)
    select row_number() over (), topic, kind, roles, round, seniority, count(*)
    from ${questions} group by topic, kind, roles, round, seniority
  `);
  await db.execute(sql`
    insert into ${questionIndex} (place, question_id, group_id, search)
    select row_number() over (order by array_position(${sql.param(TOPICS)}::text[], topic), q.id collate "C") as place, q.id, g.id,
      setweight(to_tsvector('english', text), 'A') || setweight(to_tsvector('english', topic || ' ' || asks), 'B')
    from ${questions} q join ${questionGroups} g using (topic, kind, roles, round, seniority)
    order by place
  `);
  await db.execute(sql`
    with common as materialized (
      select word as stem from ts_stat('select search from question_index') where ndoc >= ${COMMON}
    ), counted as (
      select stem, group_id, count(*) as times
      from ${questionIndex}, unnest(tsvector_to_array(search)) as stem join common using (stem) group by stem, group_id
    )
    insert into ${questionStems} (stem, groups)
    select stem, json_agg(json_build_object(
      'topic', topic, 'kind', kind, 'roles', roles, 'round', round, 'seniority', seniority, 'times', c.times
    ))
    from counted c join ${questionGroups} g on g.id = group_id group by stem
  `);
  await db.execute(sql`
    insert into ${questionWords} (word)
    select word from ts_stat('select to_tsvector(''simple'', text || '' '' || asks || '' '' || topic) from questions')
  `);
  // What waits for its place in an index is read whole by every search.
  for (const name of ['question_index_search', 'question_words_stems', 'question_words_letters'])
    await db.execute(sql`select gin_clean_pending_list(${name})`);
  // Without figures the planner reads whole tables; its own figures would come minutes later.
  for (const table of [questions, questionIndex, questionGroups, questionStems, questionWords])
    await db.execute(sql`analyze ${table}`);
}
