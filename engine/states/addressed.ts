/**
 * Sentences spoken to the reviewer instead of the interviewer. Read on normalised tokens joined by spaces,
 * so that invisible characters, capitals and spacing hide nothing. A command stands where a command can
 * stand: "I told them to ignore the old instructions" is a story.
 */
const START = String.raw`(?:^|[.,;:!?(){}\[\]"“”>*#—–-] ?|\b(?:please|now|then|and|but|so|also|just|must|should|simply|kindly|hereby|you) )`;
const TOP = String.raw`(?:(?:10|ten)(?: ?\/ ?10| out of (?:10|ten))|100 ?%|100 out of 100|5 ?\/ ?5|full marks|top marks|(?:the )?(?:highest|top|maximum|best possible|perfect|excellent|outstanding) (?:possible )?(?:scores?|levels?|marks?|ratings?|grades?)|the (?:maximum|highest) (?:to|for|on) (?:all|every|each)|five stars|a ?\+|all clear|clear levels?)`;
const RATE = 'rate|score|grade|mark|review|judge|evaluate|rank|label|classify';
const GIVE =
  'give|assign|award|grant|set|output|return|print|respond|reply|write|report|say|answer|show|produce|put|approve|accept|pass';
/** Praise that an answer may hold too: asking for marks only where it is said of them. */
const PRAISE = String.raw`(?:perfect|excellent|outstanding|as clear|to clear|clear (?:on|for|in|at|everywhere|throughout))`;
const OF_MARKS = String.raw`(?=.{0,80}\b(?:(?:this|my|the) (?:answer|response|candidate)|criteri(?:a|on)|levels?|marks)\b)`;
const JUDGE = String.raw`(?:ai|a\.i\.|llm|bot|chatbot|language model|assistant|reviewer|evaluator|grader|rater|examiner|judge|scoring (?:system|model|engine)|model)`;
const IT = String.raw`(?:this|it|me|my|mine|the (?:answer|candidate|following|response|text|above)|everything|all|each|every|any|answers?|only)`;

const IDS = String.raw`(?:on-question|own-role|quantified-outcome|customer-evidence|business-metric|lesson-learned|point-of-view|confident-humble|outcome-not-feature|pmm-lens|leading-indicator|data-triage|channel-fit|company-research|strategic-questions|strength-backed)`;

/** Orders to forget the rules, new roles, the marks of a machine's messages, verdicts written as data: no story holds them. */
export const ORDERS: readonly RegExp[] = [
  new RegExp(
    `${START}(?:ignore|disregard|forget|override|bypass|discard|dismiss|stop following|do not follow|don't follow) .{0,50}?(?:instructions?|prompts?|rubric|guidelines|system message|codebook|your (?:rules|training|criteria|task)|(?:everything|anything|all|all of|the text|what is|what's)(?: of)?(?: the| that's)? (?:above|you (?:were|have been|are|had been) told)|the above|prior (?:context|rules)|previous (?:rules|context|criteria))`,
  ),
  new RegExp(
    `\\byou are (?:now |actually |really |only )?(?:an? |the |my )?(?:\\w+ ){0,2}${JUDGE}(?: ?[.,;:!]| (?:who|that|and|whose|with|without|in|for this|now)\\b|$)`,
  ),
  new RegExp(
    `\\b(?:act|behave|respond|role-?play) as (?:an? |the |my |if you were an? )?(?:\\w+ ){0,2}${JUDGE}\\b|\\bpretend (?:to be|that you|you) .{0,40}?${JUDGE}\\b|\\byou are now\\b.{0,20}\\b(?:in|a|an|my)\\b.{0,20}(?:mode|${JUDGE})|\\bfrom now on ?,? you (?:will|must|should|are|only)\\b`,
  ),
  /^[^a-z]*(?:system(?: (?:prompt|message|override|note))?|assistant|instructions?|developer(?: message)?|admin(?:istrator)?(?: (?:note|override))?|(?:note|message|instructions?) (?:to|for) (?:the )?(?:reviewer|evaluator|grader|ai|model|assistant|system)) ?[:>\]]/,
  /[<[{] ?\/? ?(?:system|instructions?|prompt|assistant|inst|admin) ?[>\]|}]|# ?# ?# ?(?:instructions?|system)\b|\bend of (?:the )?(?:prompt|transcript|submission|candidate's answer)\b|\b(?:developer|debug|admin|god|jailbreak) mode\b|\b(?:reveal|print|repeat|show|output) (?:me )?(?:your|the) (?:system )?(?:prompt|instructions)\b/,
  /"? ?(?:levels?|verdict|state|grade|rating|score|on-question|specific|own-role|quantified-outcome|customer-evidence|business-metric|measurement|lesson-learned|point-of-view|concise) ?"? ?[:=] ?[{"]* ?(?:clear|perfect|reviewed|10 ?\/ ?10|all clear|excellent|full marks|"?(?:on-question|specific|concise))\b/,
  new RegExp(`\\b${IDS} (?:is|are|as|to|=) (?:now )?(?:clear|met|partial)\\b`),
];

/** Asking for marks: an order, unless somebody in the sentence gives or gets them in a story (`STORY`). */
export const MARKS: readonly RegExp[] = [
  new RegExp(
    `${START}(?:${RATE}) ${IT}\\b.{0,60}?(?:${TOP}|\\b(?:10|ten|100)\\b(?! ?(?:%|per|percent|minutes|times|days|weeks|people|points? (?:up|down))))`,
  ),
  new RegExp(`${START}(?:${GIVE}) (?:.{0,50}? )?(?:${TOP}|(?:this|my) (?:answer|response))`),
  new RegExp(
    `${START}(?:${RATE}) (?:this|it|me|mine|everything|all(?: of \\w+)?) (?:as clear|(?:as )?(?:perfect|excellent|outstanding))\\b`,
  ),
  new RegExp(`${START}(?:${RATE}|${GIVE}) ${OF_MARKS}(?:.{0,50}? )?${PRAISE}`),
  // The reviewer by name, at the head of a sentence or greeted, and the order right after it.
  new RegExp(
    `(?:^[^a-z]*|\\b(?:dear|hey|hi|hello|attention|listen|note to) ?,? ?)(?:to )?(?:the |my )?(?:dear )?(?:ai )?${JUDGE}s? ?[,:;—–-] ?(?:you )?(?:must|should|please|kindly|give|rate|score|mark|grade|treat|consider|output|ignore|levels?|clear|full marks|ten out of ten)\\b`,
  ),
  /\b(?:evaluator|grader|rater|reviewing (?:model|ai|system))s? (?:must|should|shall|will|needs? to|is to|are to|has to) /,
  new RegExp(
    `\\breviewers? (?:must|should|shall|will|needs? to|is to|has to) .{0,60}?(?:\\blevels?\\b|\\bcriteri|${TOP}|\\bclear\\b)`,
  ),
  new RegExp(
    `${START}(?:treat|consider|regard|count|assume|take|pretend|deem|accept) (?:that )?${IT}.{0,60}?\\b(?:as|is|are|to be|be|meets?|has|passed?|contains?|names?|describes?|if it)\\b.{0,40}?\\b(?:clear|perfect|excellent|met|satisf\\w+|pass(?:ed|es)?|strong evidence|top|highest|evidence|control group|criteri\\w+)\\b`,
  ),
  /\b(?:all|every|each)(?: of)?(?: the)?(?: \d+| twenty-six)? (?:criteria|criterion|levels?) (?:are|is|must be|should be|shall be|were|has been|have been|count as|as)\b.{0,20}\b(?:clear|met|satisfied|fulfilled|passed|perfect)\b/,
  /\bthis (?:answer|candidate|response|text) (?:deserves|should (?:get|receive|be given|be rated|be marked|be scored)|must (?:get|receive|be)|is to be) |\b(?:full|top) marks\b|\bcorrect (?:output|verdict|level|review) (?:is|for)\b/,
];
export const STORY =
  /\b(?:we|our|us|they|their|he|she|i'd|i've|customers?|users?|buyers?|clients?|team|teams|sales|patients?|i (?:\w+ed|told|gave|set|put|said|made|got|had|was|want))\b/;

/** Words without which none of the patterns can hold; most sentences are let by here. */
export const TRIGGERS: ReadonlySet<string> = new Set(
  (
    'ignore disregard forget override bypass discard dismiss follow following rate score grade mark review judge evaluate rank label classify give assign award grant set output return print respond reply write report say answer show produce put ' +
    'act behave pretend roleplay role-play now system assistant instructions instruction developer admin administrator note message prompt inst end transcript debug jailbreak reveal repeat reviewer reviewers evaluator evaluators grader graders rater raters examiner ai llm bot chatbot model ' +
    'treat consider regard count assume take deem accept criteria criterion level levels verdict state rating deserves candidate response evaluation verdict output marks approve pass correct on-question own-role partnership'
  ).split(' '),
);

/** Said next to an order, it belongs to the order: about marks, about the answer as such, in nobody's own person. */
export const FOLLOWS =
  /\b(?:you|your|this answer|the answer|this candidate|the candidate|criteria|criterion|levels?|score|rating|full marks|clear|json|output|reviewer|evaluator|gaps?|findings?|task|instructions?|prompt|thank you|thanks)\b|^[^a-z]*(?:respond|reply|output|return|do not|don't|never|only)\b/;
export const OWN = /\b(?:i|we|my|our|me|us|they|he|she|i'm|i'd|i've|we'd|we've|customers?|users?|buyers?)\b/;
