import type { PhraseTable } from './phrases.ts';

export const outcomeNotFeature: PhraseTable = {};
