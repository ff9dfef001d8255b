import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { csvLine } from '#server/practice/csv-line.ts';
import { ownLedger } from './access.ts';

const COLUMNS = [
  'measure',
  'figure',
  'value',
  'unit',
  'baseline',
  'window',
  'source',
  'my_part',
  'provenance',
  'arithmetic',
  'may_say',
  'said_as',
  'created_at',
  'updated_at',
];

/** The ledger as CSV, a line an entry, in the order of the page. A share is 0…1, a duration in days. */
export async function* exportLedger(ctx: Ctx): AsyncGenerator<string> {
  requireOwner(ctx);
  const entries = await ownLedger(ctx);
  yield csvLine(COLUMNS);
  for (const entry of entries) {
    yield csvLine([
      entry.measure,
      entry.words,
      entry.value,
      entry.unit,
      entry.baseline,
      entry.period,
      entry.source,
      entry.myPart,
      entry.provenance,
      entry.arithmetic,
      entry.maySay,
      entry.saidAs,
      entry.createdAt.toISOString(),
      entry.updatedAt.toISOString(),
    ]);
  }
}
