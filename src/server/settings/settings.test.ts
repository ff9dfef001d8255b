import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import type { Ctx } from '#server/ctx.ts';
import { settings } from '#server/schema.ts';
import { getSettings } from './get-settings.ts';
import { saveSettings } from './save-settings.ts';

let database: FreshDatabase;
let ctx: Ctx;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const store = (data: Record<string, unknown>) =>
  database.db.insert(settings).values({ ownerId: idOf(ctx), data });

it('a field that no longer reads has its default, and the others stay', async () => {
  const stored = {
    ...{ role: 'pm', minutesADay: 30, timeZone: 'Europe/Atlantis', mode: 'karaoke' },
    limits: { intro: 90, riddle: 60, company: 'long' },
  };
  await store(stored);
  expect(await getSettings(ctx)).toMatchObject({
    ...{ role: 'pm', minutesADay: 30, timeZone: null, mode: 'edit' },
    limits: { intro: 90 },
  });
  expect(await saveSettings(ctx, { mode: 'rehearsal', limits: { craft: 300 } })).toMatchObject({
    ...{ role: 'pm', mode: 'rehearsal' },
    limits: { intro: 90, craft: 300 },
  });
  const [row] = await database.db
    .select()
    .from(settings)
    .where(eq(settings.ownerId, idOf(ctx)));
  expect(row?.data).toEqual({
    ...stored,
    mode: 'rehearsal',
    limits: { ...stored.limits, craft: 300 },
  });
});

it.each([[[]], ['none'], [null]])('limits that are none (%j) are as if nothing was set', async (limits) => {
  await store({ role: 'pm', limits });
  expect(await getSettings(ctx)).toMatchObject({ role: 'pm', limits: {} });
  expect(await saveSettings(ctx, { limits: { intro: 90 } })).toMatchObject({
    ...{ role: 'pm', limits: { intro: 90 } },
  });
});

it('two windows that save at once both have their say', async () => {
  await saveSettings(ctx, { role: 'pm' });
  await Promise.all([
    saveSettings(ctx, { minutesADay: 30 }),
    saveSettings(ctx, { mode: 'rehearsal' }),
    saveSettings(ctx, { limits: { intro: 90 } }),
    saveSettings(ctx, { limits: { craft: 300 } }),
  ]);
  expect(await getSettings(ctx)).toMatchObject({
    ...{ role: 'pm', minutesADay: 30, mode: 'rehearsal' },
    limits: { intro: 90, craft: 300 },
  });
});
