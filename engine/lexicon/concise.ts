import type { PhraseTable } from './phrases.ts';

export const concise: PhraseTable = {};
