import { z } from 'zod';
import { ROLE_KINDS, SENIORITIES, TOPICS, type RoleKind, type Seniority } from '#content/names.ts';
import { CRITERIA } from '#engine';
import { REASONS_FOR, type RoleClass } from './classify-role.ts';
import { LEDS, REMOTES } from './board-query.ts';

export type Remote = (typeof REMOTES)[number] | 'unknown';
export type Place = { text: string; country: string | null };
export type Salary = { low: number | null; high: number | null; currency: string | null; per: string | null };

/** Names that there no longer are, or that came with an import, read as the last resort. */
export const namesOf = (row: { kind: string; seniority: string; led: string; remote: string }) => ({
  kind: ROLE_KINDS.find((kind) => kind === row.kind) ?? ('other' satisfies RoleKind),
  seniority: SENIORITIES.find((one) => one === row.seniority) ?? ('unknown' as Seniority | 'unknown'),
  led: LEDS.find((one) => one === row.led) ?? ('unknown' as (typeof LEDS)[number] | 'unknown'),
  remote: REMOTES.find((one) => one === row.remote) ?? ('unknown' as Remote),
});

const placeShape = z.array(z.object({ text: z.string(), country: z.string().nullable().catch(null) }));
const salaryShape = z.object({
  low: z.number().nullable().catch(null),
  high: z.number().nullable().catch(null),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .catch(null),
  per: z.string().nullable().catch(null),
});
const reasonShape = z.object({
  for: z.enum(REASONS_FOR),
  in: z.enum(['title', 'text']),
  says: z.string().max(300),
  quote: z.string().min(1),
  start: z.number().int().min(0),
});

/** Places as they were stored; anything else is no place. */
export const placesOf = (stored: unknown): Place[] => placeShape.safeParse(stored).data ?? [];
/** What it pays, if a figure was stored. */
export function salaryOf(stored: unknown): Salary | null {
  const read = salaryShape.safeParse(stored).data;
  return read && (read.low !== null || read.high !== null) ? read : null;
}

/** A stored reading as far as it holds: a reason whose words are not where it says is left out. */
export function readingOf(stored: unknown, role: { title: string; text: string }): RoleClass['reading'] {
  const list = (name: 'reasons' | 'criteria' | 'topics'): unknown[] => {
    const value =
      stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>)[name] : [];
    return Array.isArray(value) ? value : [];
  };
  const reasons = list('reasons')
    .flatMap((one) => reasonShape.safeParse(one).data ?? [])
    .filter(({ in: where, start, quote }) => role[where].slice(start, start + quote.length) === quote);
  const has = (name: 'criteria' | 'topics', id: string) => list(name).includes(id);
  const rank = (name: 'criteria' | 'topics') => (a: string, b: string) =>
    list(name).indexOf(a) - list(name).indexOf(b);
  return {
    reasons,
    criteria: CRITERIA.filter((id) => has('criteria', id)).sort(rank('criteria')),
    topics: TOPICS.filter((id) => has('topics', id)).sort(rank('topics')),
  };
}
