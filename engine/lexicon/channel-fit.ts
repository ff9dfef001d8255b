import type { PhraseTable } from './phrases.ts';

export const channelFit: PhraseTable = {};
