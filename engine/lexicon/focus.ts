import type { PhraseTable } from './phrases.ts';

export const focus: PhraseTable = {};
