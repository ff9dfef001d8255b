import { CRITERIA, criteriaFor, type CriterionId, type Kind, type Role } from '#engine/rubric.ts';

/** The part of a question that decides which criteria it calls for. */
export type Calls = { kind: Kind; add: readonly CriterionId[]; drop: readonly CriterionId[] };

/** The criteria a question calls for from a candidate in this role, in the order they are shown. */
export function expectsFor({ kind, add, drop }: Calls, role: Role): CriterionId[] {
  const own = criteriaFor(kind, role).filter((id) => !drop.includes(id));
  const extra = CRITERIA.filter((id) => add.includes(id) && !own.includes(id));
  return [...own, ...extra.filter((id) => !(id === 'pmm-lens' && role === 'pm'))];
}
