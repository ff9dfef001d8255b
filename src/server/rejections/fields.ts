import { z } from 'zod';
import { ROUNDS } from '#content/names.ts';

/** A round, or none said. */
export const roundOrNone = z.enum(['', ...ROUNDS], 'Choose the round.').default('');
