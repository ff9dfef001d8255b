import type { PhraseTable } from './phrases.ts';

export const strengthBacked: PhraseTable = {};
