import type { PhraseTable } from './phrases.ts';

export const ownRole: PhraseTable = {};
