import type { PhraseTable } from './phrases.ts';

export const companyResearch: PhraseTable = {};
