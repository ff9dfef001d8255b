import { notInArray, sql } from 'drizzle-orm';
import type { Question } from '#content/questions.ts';
import type { Db } from '#server/db.ts';
import { questions, questionWords } from '#server/schema.ts';

/** Any number, as long as nothing else locks on it: one process at a time loads the bank. */
const BANK_LOCK = 7_310_201;

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
    const empty = (await tx.$count(questionWords)) === 0;
    if (changed.length + gone.length > 0 || empty) await collectWords(tx);
  });
  return { questions: bank.length };
}

/** Writes down every word of the bank, whole and once, for searches with a slip in them. */
export async function collectWords(db: Db): Promise<void> {
  await db.delete(questionWords);
  await db.execute(sql`
    insert into ${questionWords} (word)
    select word from ts_stat('select to_tsvector(''simple'', text || '' '' || asks || '' '' || topic) from questions')
  `);
  // Without figures on the words the planner reads them all; its own would come minutes later.
  await db.execute(sql`analyze ${questions}`);
  await db.execute(sql`analyze ${questionWords}`);
}
