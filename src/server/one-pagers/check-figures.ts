import type { Ctx } from '#server/ctx.ts';
import { holdAgainstLedger, type CheckedAnswer } from '#server/ledger/check-answer.ts';
import type { OnePager } from './access.ts';
import { compose } from './compose.ts';

/** Holds a sheet against the person's number ledger, as an answer is: it is made to be handed on. */
export const checkFigures = (
  ctx: Ctx,
  { form, fields }: Pick<OnePager, 'form' | 'fields'>,
): Promise<CheckedAnswer> => holdAgainstLedger(ctx, compose(form, fields).text);
