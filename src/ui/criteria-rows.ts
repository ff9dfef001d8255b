import type { CriterionPage } from '#content/rubric.ts';
import type { CriterionId, Level } from '#engine/rubric.ts';
import type { Review } from '#engine/review-types.ts';
import type { Note } from './notes.ts';

/** One criterion that the question called for, as the review page and the rating page show it. */
export type CriterionRow = {
  criterion: CriterionId;
  title: string;
  short: string;
  level: Level;
  self: Level | null;
  because: string;
  /** The notes it rests on, strongest first. */
  rests: Pick<Note, 'index' | 'number' | 'quote' | 'tone'>[];
  meanings: Record<Level, string>;
};

/** The criteria a review speaks about, in the rubric's order, with both witnesses' levels. */
export function criteriaRows(
  review: Review,
  levels: Partial<Record<CriterionId, { self: Level | null }>>,
  rubric: ReadonlyMap<CriterionId, CriterionPage>,
  notes: readonly Note[],
): CriterionRow[] {
  return review.criteria.flatMap(({ criterion, level, because, findings }) => {
    const page = rubric.get(criterion);
    if (level === 'not-elicited' || !page) return [];
    const { clear, partial, missing } = page.levels;
    return [
      {
        criterion,
        title: page.title,
        short: page.short,
        level,
        self: levels[criterion]?.self ?? null,
        because,
        rests: findings.flatMap((index) => {
          const note = notes[index];
          return note ? [{ index, number: note.number, quote: note.quote, tone: note.tone }] : [];
        }),
        meanings: { clear: clear.meaning, partial: partial.meaning, missing: missing.meaning },
      },
    ];
  });
}
