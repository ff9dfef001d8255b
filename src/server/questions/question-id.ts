import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** Ids of questions are short kebab-case words; anything else is not asked of the database. */
export const questionId = z.string().regex(/^[a-z0-9-]{3,80}$/, 'There is no such question.');

/** Ids in the bank begin with their topic, and no topic is called "own". */
const OWN = 'own-';

/** An id for a question that a person adds. */
export const newOwnId = (): string => OWN + randomUUID().replaceAll('-', '').slice(0, 12);

/** Whether an id is that of a question somebody added, and not of one of the bank. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN);
