import type { PhraseTable } from './phrases.ts';

/** What kind of answer is being given, whatever it is about. */
export const onQuestion: PhraseTable = {
  /** Something went wrong, in any plain way of saying so. */
  'on-question:failed': [
    'fail|failed|failing|failure|failures|flop|flopped|disaster|mess|messed|bombed|backfired|collapsed|crashed|sank',
    'wrong|mistake|mistakes|error|errors|misjudged|misread|misunderstood|underestimated|overestimated|overlooked|ignored|forgot|missed|neglected|assumed|regret|regretted|sorry|ashamed|embarrassed|embarrassing|blame|fault|badly|worse|worst|poorly|late|delayed|delay|broke|broken|lost|lose|losing|wasted|killed|cancelled|canceled|dropped|fell|refused|complained|angry|furious|rolled|withdrew|pulled|stopped|scrapped|shelved|struggled|hard|difficult|problem|problems|weakness|trouble',
    'should|could have',
    "should've|could've",
    "didn't|did not|wasn't|couldn't|never|nobody|no|without|weren't|hadn't",
    'too late|early|fast|much|long|many|slow',
    'let down|them',
    'cost us|me|them|the',
    'only after|when|then|#',
  ],
  /** Something went well. */
  'on-question:succeeded': [
    'success|successful|successfully|succeeded|win|won|winning|triumph|achievement|achieved|exceeded|surpassed|award|awards|record|best',
    'doubled|tripled|grew|rose|increased|improved|boosted|beat|delighted|thrilled|celebrated|praised|promoted',
    'went very|really|so? well|great',
    'great|huge|big|amazing success|results|result|hit|win',
    'proud of',
  ],
  /** Something they should do, or what is wrong now. */
  'on-question:proposal': [
    "i'd",
    'i would',
    'should|could|ought|might|must',
    'wrong|missing|problem|gap|confusing|weak|unclear|instead|rather|lose|losing|hidden|buried|change|stop|drop|start|move|fix',
  ],
  /** Leaving the answer to the one who asked. */
  'on-question:dodge': [
    'you are|know the|it|that|this|your|much? experts|better|best|company|business',
    "you're the experts|expert",
    'you|ye obviously|surely|certainly|of know|are|course',
    'not sure what|i|whether|if|how',
    'would not|never know|dare|presume|like',
    "wouldn't|couldn't know|dare|presume|want|say|like",
    "don't really? know",
    'do not really? know',
    'who am i to',
    'hard|difficult to? for|say|judge me|from|without|that|outside',
    "i'd have to|need to? be|see in|inside|there|there|more",
    'without knowing|seeing|being',
  ],
  /** Any trace of asking, or of choosing not to. */
  'on-question:asks': [
    'wonder|wondered|wondering|curious|whether|question|questions|ask|asking|asked|clarify|covered|answered',
    'to know|hear|learn|understand',
    'enjoy|love|like hearing',
    'is it',
    'use the time',
    'tell|remind me',
  ],
  /** Told as a rule and not as an event. */
  'on-question:as-a-rule': [
    'usually|typically|generally|normally|always|often|whenever|regularly',
    'in general',
    'in my experience',
    'i|one|you would|could|should',
    "i'd",
    'one would|should|could|has|needs|must',
    'tend to',
    'as a|an senior|experienced|rule',
    'is about|all|key|important|crucial',
    'i am|like|love|believe|make|think|try|set|listen|work|keep|ensure|focus|look',
    "i'm",
    'known as|for',
    'when difficult|things|problems|there|people|conflicts|topics',
  ],
  /** "There is none": the failure is refused or explained away. */
  'on-question:no-failure': [
    "don't really? have one|any|a|failures to|that|as|failure|of",
    'do not really? have one|any|a|failures to|that|as|failure|of',
    "can't|cannot really? think of one|any|a",
    'never really? failed|fail',
    'nothing to take|regret back',
    'never learn from failure',
  ],
  /** What an answer to each of the commonest themes cannot do without. */
  'on-question:theme-feedback': [
    'feedback|criticism|criticise|criticised|honest|honestly|hear|difficult|conversation|review|reviews',
    'told|tell|said to? him|her|them|that',
    'sat|sit down|with',
  ],
  'on-question:theme-persuade': [
    'persuade|persuaded|convince|convinced|convincing|agree|agreed|agrees|sceptical|skeptical|sceptic|doubted|doubt|against|objected|objection|objections|resisted|resist|resistance|approved|approve|approval|argue|argued|argument|refused|refuse|insisted|wanted|veto|yes|buy-in|allowed|reluctant|hesitated|signed|backed|influence|proposed|pitched|pushed|asked',
    'came|come|won|win|talked|brought round|around|over|into',
    'said|says|say no|yes|fine|okay',
    'changed his|her|their|its mind|minds|course',
    'was|were not sure|against|keen',
  ],
  'on-question:theme-no': [
    'said|say|saying|told|tell|answer|answered no|him|her|them|not',
    'no|refused|refuse|declined|rejected|denied|cancelled|postponed',
    'turned|turn * down',
    "won't|wouldn't|can't|couldn't|didn't|not",
  ],
  'on-question:theme-deadline': [
    'deadline|late|later|delay|delayed|delays|missed|miss|slipped|slip|postponed|overdue|behind|date|promised|schedule|extension|moved',
    'on time',
    'weeks|days|week|month|day after|too|longer',
  ],
};
