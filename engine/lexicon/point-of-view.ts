import type { PhraseTable } from './phrases.ts';

export const pointOfView: PhraseTable = {};
