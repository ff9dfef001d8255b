import type { PhraseTable } from './phrases.ts';

/** When the point comes: words before it, and words that say it again. */
export const concise: PhraseTable = {
  /** Setting the scene before anything is answered. */
  'concise:before': [
    'before i answer|begin|start',
    'let me begin|first|start at|by|describe|explain|from|give|say|tell|with',
    'i have|need|should to? begin|explain|first|say|start by|first|how|that|with',
    'a business|company|firm was founded',
  ],
  /** Said before, and owned as such. */
  'concise:again': [
    'as i have? described|explained|mentioned|said|told',
    'like i mentioned|said|told',
    'i repeat',
  ],
  /** The answer itself: a stand, a choice, a deed. */
  'concise:point': [
    "i'd",
    'i would',
    "we'd",
    'we|you could|must|should',
    'both|neither|no|yes ,|.|and|but|for|i|it|not|of|they',
    'my answer|biggest|choice|first|guess|hypothesis|pick|plan|point|question|recommendation|strength|view is|was|would',
    'i believe|choose|prefer|read|see|take|think',
    "i|i'm am a|against|best|careful|for|good|slow",
    'a biggest|failure|first|hardest|last|launch|main|mistake|one|product|question|reason|strength|time failure|i|is|mistake|that|thing|was|when',
    'what i bring|changed|did|do|launched|learned|see|want|would',
    'how|what|which|who|why are|did|do|does|happened|happens|is|was|were|would',
    'it depends|is|was',
    'tell me',
    "i|i'd like|love|want to ask|hear|know",
  ],
};
