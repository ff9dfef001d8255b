import { z } from 'zod';
import { APPLICATION_SOURCES, ROLE_KINDS, STAGES } from '#content/names.ts';
import { typedWords } from '#server/typed-words.ts';

/** Ways to sort the table, each with the direction in which it begins. */
export const SORTS = {
  updated: 'desc',
  company: 'asc',
  stage: 'asc',
  source: 'asc',
  applied: 'desc',
  reminder: 'asc',
} as const;
export type Sort = keyof typeof SORTS;
const SORT_NAMES = Object.keys(SORTS) as [Sort, ...Sort[]];

/** When a reminder is to be: due by today, within a week, or not set at all. */
export const REMINDERS = ['due', 'week', 'none'] as const;

const asked = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined);

/**
 * What the board and the table show, as the address says it. What no longer means anything in a kept address is left
 * out, as if it had not been said.
 */
export const filtersShape = z.object({
  view: z.enum(['board', 'table']).catch('board').default('board'),
  q: typedWords(200, 'Search with up to 200 characters.').catch('').default(''),
  stage: asked(z.enum([...STAGES, 'open'])),
  source: asked(z.enum(APPLICATION_SOURCES)),
  role: asked(z.enum(ROLE_KINDS)),
  reminder: asked(z.enum(REMINDERS)),
  sort: z.enum(SORT_NAMES).catch('updated').default('updated'),
  /** The other way round. */
  turned: z
    .literal('1')
    .transform(() => true)
    .catch(false)
    .default(false),
  page: z.coerce.number().int().min(1).max(50).catch(1).default(1),
});
export type Filters = z.output<typeof filtersShape>;

/** Reads the filters of an address. Of a name said twice, the last counts. */
export const readFilters = (params: URLSearchParams): Filters =>
  filtersShape.parse(Object.fromEntries(params));
