import type { FieldId } from '#content/one-pager-fields.ts';
import type { Sheet } from '#content/one-pagers.ts';
import type { CriterionPage } from '#content/rubric.ts';
import type { Source } from '#content/sources.ts';
import type { CriterionId, Level, State } from '#engine/rubric.ts';
import type { NextStep } from '#engine/review-types.ts';
import type { SourceId } from '#engine/sources.ts';
import type { PageReview } from '#server/one-pagers/review-one-pager.ts';

/** Words of a field on which a level rests, or the place where something is absent. */
export type Rest = {
  key: string;
  tone: 'evidence' | 'gap';
  field: FieldId;
  label: string;
  start: number;
  end: number;
  quote: string;
  message: string;
  mend: string[];
  sources: Pick<Source, 'id' | 'short' | 'grade'>[];
};

/** The review of a page, as it stands beside the words. */
export type ShownReview = {
  state: State;
  advice?: string;
  next?: Pick<NextStep, 'title' | 'detail'>;
  rows: {
    criterion: CriterionId;
    title: string;
    short: string;
    level: Level;
    because: string;
    rests: Rest[];
    /** Where it would be looked for, when it is not clear and no note leads anywhere. */
    belongs?: { field: FieldId; label: string };
  }[];
};

/** A review by criteria, in the rubric's order, each with the words it rests on and the field they stand in. */
export function pageReview(
  review: PageReview,
  { fields, criteria }: Pick<Sheet, 'fields' | 'criteria'>,
  rubric: ReadonlyMap<CriterionId, CriterionPage>,
  sources: ReadonlyMap<SourceId, Source>,
): ShownReview {
  const labelOf = new Map(fields.map(({ id, label }) => [id, label]));
  const rests = review.findings.map(
    ({ key, tone, field, start, end, quote, message, fix, ask, sources: ids }): Rest => ({
      key,
      tone,
      field,
      label: labelOf.get(field) ?? field,
      start,
      end,
      quote,
      message,
      mend: [ask, fix].filter((words) => words !== undefined),
      sources: ids.flatMap((id) => {
        const source = sources.get(id);
        return source ? [{ id, short: source.short, grade: source.grade }] : [];
      }),
    }),
  );
  return {
    state: review.state,
    ...(review.advice ? { advice: review.advice } : {}),
    ...(review.next ? { next: { title: review.next.title, detail: review.next.detail } } : {}),
    rows: review.criteria.flatMap(({ criterion, level, because, findings }) => {
      const page = rubric.get(criterion);
      if (level === 'not-elicited' || !page) return [];
      const its = findings.flatMap((at) => rests[at] ?? []);
      const home = level === 'clear' || its.length > 0 ? undefined : criteria[criterion];
      return [
        {
          criterion,
          title: page.title,
          short: page.short,
          level,
          because,
          rests: its,
          ...(home ? { belongs: { field: home, label: labelOf.get(home) ?? home } } : {}),
        },
      ];
    }),
  };
}
