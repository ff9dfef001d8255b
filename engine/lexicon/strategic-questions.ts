import type { PhraseTable } from './phrases.ts';

export const strategicQuestions: PhraseTable = {};
