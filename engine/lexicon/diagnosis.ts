import type { PhraseTable } from './phrases.ts';

export const diagnosis: PhraseTable = {};
