import type { FieldId } from '#content/one-pager-fields.ts';
import { readSheets } from '#content/one-pagers.ts';
import type { Finding, Review } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dismissedKeys } from '#server/practice/dismissed-keys.ts';
import { review } from '#server/reviewer.ts';
import type { OnePager } from './access.ts';
import { compose, placeIn } from './compose.ts';

/** A finding in the field it stands in: `fields[field].slice(start, end) === quote`, always. */
export type FieldFinding = Finding & { field: FieldId };

export type PageReview = Omit<Review, 'findings'> & { findings: FieldFinding[] };

/** Reads a sheet as the reviewer reads a case answer, by the criteria of its form. Nothing is stored. */
export async function reviewOnePager(ctx: Ctx, page: Pick<OnePager, 'form' | 'fields'>): Promise<PageReview> {
  return readFields(page, await dismissedKeys(ctx.db, requireOwner(ctx)));
}

/** The same, of words that are nobody's: the examples are read by it too. */
export function readFields(
  { form, fields }: Pick<OnePager, 'form' | 'fields'>,
  dismissed: ReadonlySet<string> = new Set(),
): PageReview {
  const { kind, criteria } = readSheets().get(form)!;
  const { text, places } = compose(form, fields);
  const { findings, ...rest } = review(text, { kind, expects: criteria, dismissed });
  return {
    ...rest,
    findings: findings.map((finding) => {
      const place = placeIn(places, finding)!;
      return { ...finding, ...place, quote: fields[place.field]!.slice(place.start, place.end) };
    }),
  };
}
