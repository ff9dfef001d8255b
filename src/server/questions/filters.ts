import { z } from 'zod';
import { KINDS } from '#engine';
import { ROLES, ROUNDS, SENIORITIES, TOPICS } from '#content/names.ts';
import { typedWords } from '#server/typed-words.ts';
import { companyName } from './company-name.ts';

/** Where a question is from. */
export const WHOSE = ['bank', 'own'] as const;
export type Whose = (typeof WHOSE)[number];

/** What an address may ask of the bank. An unknown value of a filter is no filter. */
export const bankQuery = z.object({
  q: typedWords(200, 'Search with up to 200 characters.').default(''),
  kind: z.enum(KINDS).optional().catch(undefined),
  topic: z.enum(TOPICS).optional().catch(undefined),
  round: z.enum(ROUNDS).optional().catch(undefined),
  seniority: z.enum(SENIORITIES).optional().catch(undefined),
  role: z.enum(ROLES).optional().catch(undefined),
  /** A company the person has tagged questions with, as they spell it. */
  company: companyName.optional().catch(undefined),
  /** Only the bank's questions, or only those that the person added. */
  whose: z.enum(WHOSE).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type BankQuery = z.output<typeof bankQuery>;

export const FACETS = ['kind', 'topic', 'round', 'seniority', 'role', 'company', 'whose'] as const;
export type Facet = (typeof FACETS)[number];

/** How many questions each value of each filter would leave, given the other filters. */
export type Counts = Record<Facet, Record<string, number>>;

/** The part of a question that filters look at. */
export type Filtered = {
  kind: string;
  topic: string;
  round: string;
  seniority: string;
  roles: readonly string[];
  companies: readonly string[];
  whose: Whose;
};

/** Whether a question passes all filters, or all but one. */
export function passes(question: Filtered, query: BankQuery, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = query[facet];
    return !wanted || facet === except || valuesOf(question, facet).includes(wanted);
  });
}

/** Counts for every value that the words found, each facet without its own filter; `times` many are alike. */
export function countFacets(found: readonly (Filtered & { times: number })[], query: BankQuery): Counts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, Object.create(null)])) as Counts;
  for (const question of found) {
    for (const facet of FACETS) {
      if (!passes(question, query, facet)) continue;
      for (const value of valuesOf(question, facet)) {
        counts[facet][value] = (counts[facet][value] ?? 0) + question.times;
      }
    }
  }
  return counts;
}

function valuesOf(question: Filtered, facet: Facet): readonly string[] {
  if (facet === 'role') return question.roles;
  if (facet === 'company') return question.companies;
  return [question[facet]];
}
