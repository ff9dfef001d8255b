import { z } from 'zod';

/** Ids of questions are short kebab-case words; anything else is not asked of the database. */
export const questionId = z.string().regex(/^[a-z0-9-]{3,80}$/, 'There is no such question.');
