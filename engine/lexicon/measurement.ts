import type { PhraseTable } from './phrases.ts';

export const measurement: PhraseTable = {};
