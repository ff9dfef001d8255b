import type { PhraseTable } from './phrases.ts';

export const confidentHumble: PhraseTable = {};
