import { expect, it } from 'vitest';
import { ctxForSomebody, databaseForThisTest } from '../../../tests/harness/fresh-database.ts';
import { readQuestions } from '#content';
import { questionWords } from '#server/schema.ts';
import { loadBank } from './load-bank.ts';
import { searchQuestions } from './search-questions.ts';

it('a changed bank brings its words along, so that a slip in them is understood, and old ones go', async () => {
  const { db } = await databaseForThisTest();
  const ctx = await ctxForSomebody({ db });
  const [first, second] = readQuestions();
  const found = async (q: string) => (await searchQuestions(ctx, { q })).questions.map(({ id }) => id);
  const words = async () => (await db.select().from(questionWords)).map(({ word }) => word);
  expect((await words()).length).toBeGreaterThan(1_000);

  await loadBank(db, [{ ...first!, text: 'How do you sell a zeppelin?' }, second!]);
  expect(await found('zepplein')).toEqual([first!.id]);
  expect((await words()).includes('zeppelin')).toBe(true);

  await loadBank(db, [second!]);
  expect(await found('zepplein')).toEqual([]);
  expect((await words()).includes('zeppelin')).toBe(false);
});

it('words that were never written down are, though the bank has not changed', async () => {
  const { db } = await databaseForThisTest();
  await db.delete(questionWords);
  await loadBank(db, readQuestions());
  expect(await db.$count(questionWords)).toBeGreaterThan(1_000);
});
