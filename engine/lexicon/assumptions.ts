import type { PhraseTable } from './phrases.ts';

export const assumptions: PhraseTable = {};
