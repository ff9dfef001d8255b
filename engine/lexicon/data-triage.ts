import type { PhraseTable } from './phrases.ts';

export const dataTriage: PhraseTable = {};
