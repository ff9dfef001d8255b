import type { FieldId } from '#content/one-pager-fields.ts';
import { criteriaOf, readSheets } from '#content/one-pagers.ts';
import type { Finding, Review } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dismissalsOf, setAsideIn, type Dismissal } from '#server/practice/dismissed-keys.ts';
import { review } from '#server/reviewer.ts';
import type { Fields, OnePager } from './access.ts';
import { compose, placeIn } from './compose.ts';

/**
 * A finding in the field it stands in: `fields[field].slice(start, end) === quote`, always. One about
 * something absent is at the end of the field where it would go.
 */
export type FieldFinding = Finding & { field: FieldId };

export type PageReview = Omit<Review, 'findings'> & { findings: FieldFinding[] };

/** A review, and what the person set aside in these words, so that it can be brought back. */
export type ReviewedPage = { review: PageReview; dismissed: Pick<Dismissal, 'id' | 'criterion' | 'quote'>[] };

/** Reads a sheet as the reviewer reads a case answer, by the criteria of its form. Nothing is stored. */
export async function reviewOnePager(
  ctx: Ctx,
  page: Pick<OnePager, 'form' | 'fields'>,
): Promise<ReviewedPage> {
  const aside = await dismissalsOf(ctx.db, requireOwner(ctx));
  return {
    review: readFields(page, new Set(aside.map(({ contextKey }) => contextKey))),
    dismissed: setAsideIn(aside, () => readFields(page)),
  };
}

/** The same, of words that are nobody's: the examples are read by it too. */
export function readFields(
  { form, fields }: Pick<OnePager, 'form' | 'fields'>,
  dismissed: ReadonlySet<string> = new Set(),
): PageReview {
  const sheet = readSheets().get(form)!;
  const { text, places } = compose(form, fields);
  const { findings, ...rest } = review(text, { kind: sheet.kind, expects: criteriaOf(sheet), dismissed });
  return {
    ...rest,
    criteria: rest.criteria.map((each) => {
      const home = sheet.fields.find(({ id }) => id === sheet.criteria[each.criterion]);
      const shown = each.findings.some((at) => findings[at]!.tone === 'evidence');
      if (!home || shown || fields[home.id]?.trim()) return each;
      // What is only heard elsewhere on the sheet does not fill the field where it would be looked for.
      return { ...each, level: 'missing', because: `Nothing is written under “${home.label}” yet.` };
    }),
    findings: findings.map((finding) => {
      const home = finding.start === finding.end ? sheet.criteria[finding.criterion] : undefined;
      const place = home ? endOf(home, fields) : placeIn(places, finding)!;
      return { ...finding, ...place, quote: (fields[place.field] ?? '').slice(place.start, place.end) };
    }),
  };
}

function endOf(field: FieldId, fields: Fields): { field: FieldId; start: number; end: number } {
  const { length } = fields[field] ?? '';
  return { field, start: length, end: length };
}
