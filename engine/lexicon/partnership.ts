import type { PhraseTable } from './phrases.ts';

export const partnership: PhraseTable = {};
