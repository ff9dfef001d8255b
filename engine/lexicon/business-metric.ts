import type { PhraseTable } from './phrases.ts';

export const businessMetric: PhraseTable = {};
