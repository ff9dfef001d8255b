import type { PhraseTable } from './phrases.ts';

export const onQuestion: PhraseTable = {};
