import type { PhraseTable } from './phrases.ts';

/** Explaining a change: where it shows, what that would mean, what else it may be, and being sure too soon. */
export const diagnosis: PhraseTable = {
  /** Words that say where a change shows and where it does not. */
  'diagnosis:pattern': [
    'if',
    'only',
    'alone',
    'both',
    'neither',
    'everywhere',
    'elsewhere',
    'same',
    'all',
    'every',
    'each',
    'just a|one|our|those',
    'others? flat|held|hold|level|unchanged',
    'anywhere',
    'whichever',
    'as before',
    'on * browser|browsers|phone|phones',
    'fewer',
  ],
  /** Words that tie such a sign to a cause. */
  'diagnosis:verdict': [
    "it'd|it's|its|that'd|that's|thats a|ads|because|budget|her|his|holidays|just|not|our|people|seasonal|somebody|someone|staffing|their|them|tracking|us",
    'it|that is|was|would a|be|her|his|just|not|our|seasonal|staffing|their|them|tracking|us',
    "they|they're|they've|we're|we've been|broke|changed|got|landed|lost|moved|sold",
    'mean|meaning|means|meant',
    'will|would be|mean|point|suggest',
    'point|pointing|points at|to',
    'suggest|suggests',
    "is|isn't|was|wasn't her|him|innocent|it|not|that|them|us",
    "then a|it|it's|its|nothing|that's|they|we|we've",
    'are|is|was a|bug|demand|nothing|our|ours|price|same|season|seasonal|staffing|their|theirs|weather',
    'broke|changed|lapsed a|here|our|their|there',
    "has|hasn't|have|haven't|nothing broke|broken",
  ],
  /** The same without a word of where: a sign that stands for something. */
  'diagnosis:means': [
    'mean|means a|is|it|nobody|nothing|our|people|somebody|someone|that|their|they|we',
    'could|may|will|would mean|point|speak|suggest',
    'suggest|suggests a|our|that',
    'would be a|its|our|seasonal|someone|staffing|that|their|tracking',
  ],
  /** Said three times in one sentence, it strings causes together. */
  'diagnosis:again': [
    "it|it's|its|there|there's|they're a|can|could|is|may|might|our|payday|people|us",
    'maybe|perhaps',
  ],
  /** Ways to tell two explanations apart. */
  'diagnosis:test': [
    'tell|tells|told me|us|you if|whether|which',
    'hold|keep|keeps|pull|set|tell|telling|tells|told a|it|them|these|those? causes|three|two? apart',
    'settle|settles a|it|that|this|which',
    'ought|should to? also|confirm|have|look|show',
    'separate|separates a|one|them|these|those|two',
    'compare|compared|comparing * against|to|with',
    'side by side',
    'a code|date|dates|log|logs confirm|say|says|tell|will|would',
    'logs confirm|say|show|tell|will',
    'if not|so',
    'versus',
    'differ|differs',
    'check if|whether',
    'last january|november|october|season|year also|dipped|had|has|looks|showed|too',
  ],
  /** Something that may be a cause, among others. */
  'diagnosis:maybe': [
    'it|that|this can|could|may|might also|be|have|just|simply|well',
    'can|could|may|might be a|our|some|that|us',
    'could|may|might also|simply|well be|have',
    "could've|might've",
    "it's possible",
    'maybe|perhaps|possibly',
    'either|or a|it|our|someone|that',
    'likely|many|multiple|number|plausible|possible|potential|several|usual|various candidates|causes|drivers|explanations|factors|origins|reasons|suspects|things',
    'a couple|few|handful|list|lot|number of causes|explanations|factors|reasons|things',
    'any of a|them|these|those',
    'a blend|combination|mix|mixture|sum of',
    'bit of both|each|everything',
  ],
  /** Cutting a figure into parts. */
  'diagnosis:cut': [
    'segment|segmentation|segmented|segmenting|segments',
    'slice|sliced|slices|slicing',
    'split|splits|splitting',
    'breakdown|breakdowns',
    'cut|cuts|cutting a|by|it|that|this',
    'cohort|cohorts',
    'drill|drill-down|drilling',
    'separate|separating',
  ],
  /** "by country", "by app version": the dimensions of a cut. */
  'diagnosis:by': [
    'by|per account|age|area|browser|campaign|carrier|category|chain|channel|city|cohort|country|customer|date|day|device|district|gender|hour|industry|language|market|month|operator|os|page|partner|plan|platform|product|provider|region|rep|role|screen|segment|shop|size|source|state|step|store|supplier|team|tier|type|version|week|weekday',
    'existing|new|old against|and|from|or|versus|vs existing|new|old|returning',
    'android|desktop|ios|iphone|mobile against|and|from|or|than|versus|vs android|desktop|ios|iphone|mobile',
  ],
  /** Certainty before any look at the data. */
  'diagnosis:sure': [
    'full stop',
    'period',
    "it|it's is? clear|known|obvious|simple",
    "that's all|it|that",
    'i know what|why it|they|this',
    "i|i'm am? absolutely|pretty|quite|very? certain|convinced|sure a|it|it's|of|that|there",
    'it had|has|must to? be|been a|our',
    'no|not|without further|longer|need|point|reason|time|use analyse|analysis|in|look|segment|to',
    'my|our gut',
    'no doubt|question',
    'certainly|clearly|definitely|obviously|plainly|surely|undoubtedly',
    'anyone|everybody|everyone can|felt|knows|saw',
    'brand fatigue|love',
    'people are bored|exhausted|fed|lazy|tired',
  ],
  /** Waving the analysis away. */
  'diagnosis:wave': [
    'academic',
    'one|they|you can|could|do|may|might|want',
    'not necessary|needed|required|worth',
    'no need|point|reason|use',
    "do|don't needn't|never|not believe|bother|need|want",
    'busywork|hobby|luxury|overkill|paralysis|skip|spare|theatre|waste|wasted',
    "i'd|would rather ask|go|not|trust",
  ],
};
