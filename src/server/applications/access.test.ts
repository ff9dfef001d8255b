import { expect, it } from 'vitest';
import { ctxForSomebody, databaseForThisTest } from '../../../tests/harness/fresh-database.ts';
import { applications } from '#server/schema.ts';
import { ownApplication } from './access.ts';
import { createApplication } from './create-application.ts';

it('a stored link is offered only when it leads to the web', async () => {
  const database = await databaseForThisTest();
  const ctx = await ctxForSomebody(database);
  const link = 'https://acme.example/jobs/1';
  const { id } = await createApplication(ctx, { said: { company: 'Acme', link } });
  expect((await ownApplication(ctx, id)).link).toBe(link);
  await database.db.update(applications).set({ link: 'javascript:alert(1)' });
  expect((await ownApplication(ctx, id)).link).toBe('');
});
