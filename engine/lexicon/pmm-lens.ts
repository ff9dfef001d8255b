import type { PhraseTable } from './phrases.ts';

export const pmmLens: PhraseTable = {};
