import { notInArray, sql } from 'drizzle-orm';
import type { Question } from '#content/questions.ts';
import type { Db } from '#server/db.ts';
import { questions } from '#server/schema.ts';

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
    await tx
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
      });
    await tx.delete(questions).where(
      notInArray(
        questions.id,
        bank.map((question) => question.id),
      ),
    );
  });
  return { questions: bank.length };
}
