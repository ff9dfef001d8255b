import { z } from 'zod';
import { ROLE_KINDS, SENIORITIES } from '#content/names.ts';
import { typedWords } from '#server/typed-words.ts';

export const REMOTES = ['on-site', 'hybrid', 'remote'] as const;
export const LEDS = ['sales', 'product'] as const;
/** The region that comes first on the board, as a choice among the countries. */
export const NEAR = 'EMEA';

const chosen = z.literal('1').transform(() => true as const);

/** What an address may ask of the role board. An unknown value of a filter is no filter. */
export const boardQuery = z.object({
  q: typedWords(200, 'Search with up to 200 characters.').default(''),
  /** Without it, all but roles of another kind; `any` shows those too. */
  kind: z
    .enum([...ROLE_KINDS, 'any'])
    .optional()
    .catch(undefined),
  seniority: z.enum(SENIORITIES).optional().catch(undefined),
  country: z
    .string()
    .regex(/^(?:[A-Z]{2}|EMEA)$/)
    .optional()
    .catch(undefined),
  remote: z.enum(REMOTES).optional().catch(undefined),
  led: z.enum(LEDS).optional().catch(undefined),
  company: typedWords(200, 'A company’s name has up to 200 characters.').default(''),
  /** Only what was found since the last visit. */
  fresh: chosen.optional().catch(undefined),
  /** Leave out what is likely over. */
  current: chosen.optional().catch(undefined),
  /** Those that the person hid, and no others. */
  hidden: chosen.optional().catch(undefined),
  /** The saved search that is looked at. */
  saved: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type BoardQuery = z.output<typeof boardQuery>;

/** The filters as an address has them, without the page and the search they are of; read and written the same. */
export function filtersOf(query: BoardQuery): string {
  const { page: _page, saved: _saved, fresh: _fresh, ...rest } = query;
  const kept = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(
    kept.map(([key, value]) => [key, value === true ? '1' : String(value)]),
  ).toString();
}

/** The filters that a kept address names. */
export const queryOf = (filters: string): BoardQuery => {
  const read = boardQuery.safeParse(Object.fromEntries(new URLSearchParams(filters)));
  return read.success ? read.data : boardQuery.parse({});
};
