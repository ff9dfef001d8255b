import type { PhraseTable } from './phrases.ts';

export const readiness: PhraseTable = {};
