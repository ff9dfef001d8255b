import type { PhraseTable } from './phrases.ts';

export const recommendation: PhraseTable = {};
