import type { PhraseTable } from './phrases.ts';

/** What kind of answer is being given, whatever it is about. */
export const onQuestion: PhraseTable = {
  /** Something they should do, or what is wrong now. */
  'on-question:proposal': [
    "i'd",
    'i would',
    'could|might|must|ought|should',
    'buried|change|confusing|drop|fix|gap|hidden|instead|lose|losing|missing|move|problem|rather|start|stop|unclear|weak|wrong',
  ],
  /** Leaving the answer to the one who asked. */
  'on-question:dodge': [
    'you are|know a|it|much|that|this|your? best|better|business|company|experts',
    'ye|you certainly|obviously|of|surely are|course|know',
    'not sure how|i|if|what|whether',
    'would never|not dare|know|like|presume',
    "couldn't|wouldn't dare|know|like|presume|say|want",
    "don't really? know",
    'do not really? know',
    'who am i to',
    'difficult|hard to? for|judge|say from|me|outside|that|without',
    'without being|knowing|seeing',
  ],
  /** Told as a rule and not as an event. */
  'on-question:as-a-rule': [
    'always|generally|normally|often|regularly|typically|usually|whenever',
    'in general',
    'in my experience',
    'i|one|you could|should|would',
    "i'd",
    'one could|has|must|needs|should|would',
    'tend to',
    'as a experienced|rule|senior',
    'is about|all|crucial|important|key',
    'i am|believe|ensure|focus|keep|like|listen|look|love|make|set|think|try|work',
    "i'm",
    'known as|for',
    'when conflicts|difficult|people|problems|there|things|topics',
  ],
  /** "There is none": the failure is refused or explained away. */
  'on-question:no-failure': [
    "don't really? have a|any|failures|one as|failure|of|that|to",
    "can't|cannot really? think of a|any|one",
    'never really? fail|failed',
    'never learn from failure',
  ],
  /** What an answer to each of the commonest themes cannot do without. */
  'on-question:theme-feedback': [
    'conversation|criticise|criticised|criticism|difficult|feedback|hear|honest|honestly|review|reviews',
    'said|tell|told to? her|him|that|them',
    'sat|sit down|with',
  ],
  'on-question:theme-persuade': [
    'against|agree|agreed|agrees|allowed|approval|approve|approved|argue|argued|argument|asked|backed|buy-in|convince|convinced|convincing|doubt|doubted|hesitated|influence|insisted|objected|objection|objections|persuade|persuaded|pitched|proposed|pushed|refuse|refused|reluctant|resist|resistance|resisted|sceptic|sceptical|signed|skeptical|veto|wanted|yes',
    'brought|came|come|talked|win|won around|into|over|round',
    'said|say|says fine|no|okay|yes',
    'changed her|his|its|their course|mind|minds',
    'was|were not against|keen|sure',
  ],
  'on-question:theme-no': [
    'answer|answered|said|say|saying|tell|told her|him|no|not|them',
    'cancelled|declined|denied|no|postponed|refuse|refused|rejected',
    'turn|turned * down',
    "can't|couldn't|didn't|not|won't|wouldn't",
  ],
  'on-question:theme-deadline': [
    'behind|date|deadline|delay|delayed|delays|extension|late|later|miss|missed|moved|overdue|postponed|promised|schedule|slip|slipped',
    'on time',
    'day|days|month|week|weeks after|longer|too',
  ],
};
