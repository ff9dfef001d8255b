import type { PhraseTable } from './phrases.ts';

export const quantifiedOutcome: PhraseTable = {};
