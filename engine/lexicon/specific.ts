import type { PhraseTable } from './phrases.ts';

export const specific: PhraseTable = {};
