import type { PhraseTable } from './phrases.ts';

export const lessonLearned: PhraseTable = {};
