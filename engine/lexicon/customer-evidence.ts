import type { PhraseTable } from './phrases.ts';

export const customerEvidence: PhraseTable = {};
