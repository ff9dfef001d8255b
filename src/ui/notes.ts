import type { CriterionPage } from '#content/rubric.ts';
import type { Source } from '#content/sources.ts';
import type { CriterionId } from '#engine/rubric.ts';
import type { Finding } from '#engine/finding.ts';
import type { SourceId } from '#engine/sources.ts';

/** A finding as a margin note: numbered, with the criterion's title and its sources in a reader's words. */
export type Note = Pick<Finding, 'start' | 'end' | 'quote' | 'tone' | 'message' | 'fix' | 'ask' | 'key'> & {
  index: number;
  number: number;
  criterion: CriterionId;
  title: string;
  sources: Pick<Source, 'id' | 'short' | 'grade'>[];
};

/** The findings of a review as notes, in their order. */
export function notesOf(
  findings: readonly Finding[],
  rubric: ReadonlyMap<CriterionId, CriterionPage>,
  sources: ReadonlyMap<SourceId, Source>,
): Note[] {
  return findings.map(
    ({ start, end, quote, tone, message, fix, ask, key, criterion, sources: ids }, index) => ({
      start,
      end,
      quote,
      tone,
      message,
      ...(fix ? { fix } : {}),
      ...(ask ? { ask } : {}),
      key,
      index,
      number: index + 1,
      criterion,
      title: rubric.get(criterion)?.title ?? criterion,
      sources: ids.flatMap((id) => {
        const source = sources.get(id);
        return source ? [{ id, short: source.short, grade: source.grade }] : [];
      }),
    }),
  );
}

/** The word before a note: what a reader who sees no colour goes by. */
export const TONE_NAMES: Record<Finding['tone'], string> = { evidence: 'Evidence', gap: 'Gap' };
