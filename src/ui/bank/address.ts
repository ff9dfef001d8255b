import type { Kind, Role } from '#engine/rubric.ts';
import type { Round, Seniority, Topic } from '#content/names.ts';

/** The search and filters of the bank, as they stand in its address. */
export type Query = {
  q: string;
  kind?: Kind | undefined;
  topic?: Topic | undefined;
  round?: Round | undefined;
  seniority?: Seniority | undefined;
  role?: Role | undefined;
  company?: string | undefined;
  whose?: 'bank' | 'own' | undefined;
  page: number;
};

/** `?…` of a query; what is empty or as usual is left out, so that addresses stay short. */
export function search(query: Query): string {
  const kept = Object.entries(query).filter(
    ([key, value]) => value !== undefined && value !== '' && !(key === 'page' && value === 1),
  );
  const params = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString();
  return params && `?${params}`;
}

/** The bank with the same filters, but for the changes. */
export function bankAddress(query: Query, changes: Partial<Query> = {}): string {
  return `/practise${search({ ...query, ...changes })}`;
}

/** A question, reached through these filters, so that the way back keeps them. */
export function questionAddress(id: string, query: Query): string {
  return `/practise/${id}${search(query)}`;
}

/** The questions that these filters leave, as a file for Anki. */
export function ankiAddress(query: Query): string {
  return `/export/questions.txt${search({ ...query, page: 1 })}`;
}
