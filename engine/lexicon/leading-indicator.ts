import type { PhraseTable } from './phrases.ts';

export const leadingIndicator: PhraseTable = {};
