import { expect, it } from 'vitest';
import { answered } from '../../../tests/harness/answered.ts';
import { ctxForSomebody, databaseForThisTest, idOf } from '../../../tests/harness/fresh-database.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import { interviews } from '#server/schema.ts';
import { practiceOutcomes } from './practice-outcomes.ts';

it('takes rounds that are over and decided, with what was practised before them, one’s own only', async () => {
  const database = await databaseForThisTest();
  const ctx = await ctxForSomebody(database);
  const other = await ctxForSomebody(database);
  const hold = async (company: string, day: string, outcome?: 'rejected') => {
    const { id } = await createApplication(ctx, { said: { company }, at: { stage: 'rounds' } });
    await database.db.insert(interviews).values({
      ...{
        ownerId: idOf(ctx),
        company,
        companyKind: 'other',
        round: 'case',
        day,
        timeZone: 'UTC',
        startsAt: '10:00',
      },
      applicationId: id,
    });
    if (outcome) await moveApplication(ctx, { id, to: { stage: 'closed', outcome } });
  };
  await answered(ctx, 30, { focus: 'clear' });
  await answered(ctx, 5, { focus: 'missing' });
  await hold('Decided', '2026-02-10', 'rejected');
  await hold('Open', '2026-02-11');
  await hold('To come', '2026-03-20');
  expect(await practiceOutcomes(ctx)).toEqual({
    ...{ known: 1, open: 1 },
    criteria: [
      {
        ...{ criterion: 'focus', says: 'little' },
        clear: { rounds: 1, on: 0, low: 0, high: expect.closeTo(0.793, 3) },
        other: { rounds: 0, on: 0, low: 0, high: 1 },
      },
    ],
  });
  expect(await practiceOutcomes(other)).toEqual({ known: 0, open: 0, criteria: [] });
});
