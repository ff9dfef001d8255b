import type { Ctx } from '#server/ctx.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { listRejections } from './list-rejections.ts';
import type { Step } from './next-step.ts';

/** The ledger's next step for Today; undefined unless the person has asked for it there. */
export async function nextSmallStep(ctx: Ctx): Promise<Step | undefined> {
  const { rejectionsOnToday } = await getSettings(ctx);
  return rejectionsOnToday ? (await listRejections(ctx)).step : undefined;
}
