import { and, eq, ilike, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import { STAGES } from '#content/names.ts';
import { addDays, type Day } from '#server/days/days.ts';
import { applications } from '#server/schema.ts';
import { SORTS, type Filters } from './filters.ts';

/** What a list shows of an application. Neither the job's text nor the notes: they are read on its own page. */
export const LISTED = {
  id: applications.id,
  company: applications.company,
  title: applications.title,
  roleKind: applications.roleKind,
  stage: applications.stage,
  outcome: applications.outcome,
  source: applications.source,
  place: applications.place,
  appliedOn: applications.appliedOn,
  nextAction: applications.nextAction,
  remindOn: applications.remindOn,
  updatedAt: applications.updatedAt,
};

/** The applications that these filters leave, as of a person's day. */
export function whichFit(ownerId: string, filters: Filters, today: Day): SQL | undefined {
  const { q, stage, source, role, reminder } = filters;
  return and(
    eq(applications.ownerId, ownerId),
    ...q.split(/\s+/).filter(Boolean).slice(0, 10).map(holds),
    stage && (stage === 'open' ? ne(applications.stage, 'closed') : eq(applications.stage, stage)),
    source && eq(applications.source, source),
    role && eq(applications.roleKind, role),
    reminder === 'none' ? isNull(applications.remindOn) : undefined,
    reminder === 'due' ? lte(applications.remindOn, today) : undefined,
    reminder === 'week' ? lte(applications.remindOn, addDays(today, 7)) : undefined,
  );
}

/** A word somewhere in what the list shows. */
function holds(word: string): SQL | undefined {
  const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return or(
    ...[applications.company, applications.title, applications.place, applications.nextAction].map((column) =>
      ilike(column, like),
    ),
  );
}

/** The order that these filters ask for; among equals the last changed first. */
export function inOrder({ sort, turned }: Pick<Filters, 'sort' | 'turned'>): SQL[] {
  const by: Record<keyof typeof SORTS, SQL> = {
    updated: sql`${applications.updatedAt}`,
    company: sql`lower(${applications.company})`,
    stage: sql`array_position(${sql.param([...STAGES])}::text[], ${applications.stage})`,
    source: sql`${applications.source}`,
    applied: sql`${applications.appliedOn}`,
    reminder: sql`${applications.remindOn}`,
  };
  const down = (SORTS[sort] === 'desc') !== turned;
  const first = down ? sql`${by[sort]} desc nulls last` : sql`${by[sort]} asc nulls last`;
  return [first, sql`${applications.updatedAt} desc`, sql`${applications.id}`];
}
