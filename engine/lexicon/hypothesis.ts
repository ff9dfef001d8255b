import type { PhraseTable } from './phrases.ts';

export const hypothesis: PhraseTable = {};
