import { TOPIC_NAMES, type Topic } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { listAttempts } from '#server/practice/list-attempts.ts';
import { gridRows } from '#ui/attempt-grid.ts';
import { day, duration } from '#ui/dates.ts';
import type { PageServerLoad } from './$types';

/** Attempts on one page, and those that the drawings over time look back on. */
const PAGE = 30;
const LOOK_BACK = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
  const before = url.searchParams.get('before') ?? undefined;
  // One more than a page: only where it comes is there anything older to go to.
  const listed = await listAttempts(locals.ctx, { limit: PAGE + 1, before });
  const attempts = listed.attempts.slice(0, PAGE);
  const recent = before ? [] : (await listAttempts(locals.ctx, { limit: LOOK_BACK })).attempts;
  const last = attempts.at(-1);
  return {
    total: listed.total,
    older: listed.attempts.length > PAGE && last ? last.createdAt.toISOString() : undefined,
    first: before === undefined,
    attempts: attempts.map((attempt) => ({
      id: attempt.id,
      questionId: attempt.questionId,
      questionText: attempt.questionText,
      topic: TOPIC_NAMES[attempt.topic as Topic] ?? attempt.topic,
      day: day(attempt.createdAt),
      how: attempt.seconds === null ? attempt.channel : `${attempt.channel}, ${duration(attempt.seconds)}`,
      reviewed: attempt.state === 'reviewed',
      next: attempt.next?.title,
    })),
    strips: gridRows(recent.toReversed(), readRubric()).map(({ criterion, title, cells }) => ({
      criterion,
      title,
      levels: cells.flatMap((cell) => (cell ? [cell.reviewer] : [])),
    })),
  };
};
