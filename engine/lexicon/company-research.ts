import type { PhraseTable } from './phrases.ts';

/** What is known of the company, what is thought of it, and what could be said of any. */
export const companyResearch: PhraseTable = {
  /** Turning to them: their things, their doings. */
  'company-research:them': ['you', 'your', 'yours', "you've|you're|you'd|you'll", 'ye|ya', 'the company'],
  /** Where it was found. */
  'company-research:seen': [
    'i read|saw|noticed|found|heard|listened|counted|tried|ordered|looked|watched|visited|bought|tested|downloaded|signed|called|rang|phoned|asked|went|opened|stood|used|compared|checked|followed|pulled',
    "i've|i have? read|seen|noticed|found|heard|tried|counted|used|followed",
    'your site|website|page|pages|home|homepage|blog|changelog|docs|forum|app|catalogue|catalog|brochure|report|podcast|newsroom|pricing|reviews|help|release|press|ad|advert|job|annual|latest|last|new|recent|founder|ceo|cto|coo',
    'according to your',
    'the press|annual report|release|note|interview|reviews|docs|changelog',
    'announced|launched|released|acquired|raised|shipped|dropped|stopped|bought|moved|went|opened|closed|changed|renamed|pulled|removed|added|hired|published',
  ],
  /** A judgement of one's own. */
  'company-research:thought': [
    "i think|believe|feel|guess|imagine you|that|you're|the|they|so|nobody|your|this",
    "i think|believe|feel|guess|imagine * is|are|isn't|has|have|should|could|works|matters",
    'i take|read it|that|this as|for',

    "i|i'd|i'll suspect|reckon|bet|assume|doubt|wonder",
    'my guess|reading|read|theory|hunch|bet|take|suspicion|worry|question is',
    'to me|my mind|my eye|my eyes that|this|it|looks|is',
    'to my mind|eye',
    'in my eyes|view|opinion|reading',
    'looks|look|reads|read to me|like|as if',
    'that tells|says|told|suggests me|to me|that|you',
    'tells|suggests|shows me',
    "i'd say|call|argue",
    'i would say|call|argue',
    'which means|suggests|tells',
    'so you|there',
    "that's your|why|where|really|two|probably",
    'you should|could|ought|may|might',
    'worth more|less|than',
    'makes|made me think|wonder|ask',
    'the risk|gap|chance|point|odd|strange|trouble|real is|thing|part|question',
    'and yet|still',
    'although|whereas|while|yet|but your|you|the|it|nobody|nowhere|still|only|hidden',
    'instead of',
    'hidden|buried|nowhere',
    'nobody|no one|none|neither|nor|never else|has|does|of|answers|offers|mentions|sends',
    'the only one|firm|vendor|bank|company|quiet',
  ],
  /** The others in their market. */
  'company-research:rival': [
    'rival|rivals|competitor|competitors|competition',
    'neither of|the',
    'none of the|your',
    'nobody|no one else',
    'the other|others|two|both|big vendors|lenders|banks|firms|players|tools|one|lot|providers|app|apps',
    'unlike',
  ],
  /** Said of any company. */
  'company-research:praise': [
    'a|the|really|clear|market|true|real leader|leaders in|of|company',
    'leader in your|the|its',
    'great|amazing|wonderful|fantastic|excellent|super|strong|lovely|inspiring|exciting|brilliant|impressive|cool|beautiful product|products|company|brand|team|people|culture|mission|reputation|values|vision|story|space|place|job|work|heritage|website|design|customers|purpose|leadership',
    'innovative|inspiring|dynamic|impressive|customer-centric|user-friendly|visionary|forward-thinking|cutting-edge|world-class|passionate',
    'your|the mission|vision|values|purpose|culture|passion|energy',
    "i|i've|i'm|really|very|so|always|truly|deeply admire|admired|love|loved|impressed|inspired|honoured|proud|excited",
    'be honoured|proud|thrilled|excited',
    'a|big|huge fan of',
    'lot of|so much|huge potential',
    'the|customer user|centre|center|heart',
    'changing lives|the|an',
    'make|makes|making a difference',
    'good|fast-growing|fast|growing reputation|market|company|industry',
    'exciting|great|dynamic|growing market|industry|field|space|time',
    'quality , service',
  ],
  /** Research claimed rather than shown. */
  'company-research:claimed': [
    'did|done|do my|a|lot|some homework|of|research|lot|deep',
    "i've|i have? studied|researched|analysed|analyzed|examined|followed",
    'a lot of|deep|much|thorough|my research',
    'researched you|the|your|thoroughly',
    'read|reading everything|all|whatever|a about|of|lot|there',
    'everything i|that saw|read|heard|i',
    'all|every of? your? channels|sources|social|website',
    'went very|all|over deep|your',
    'prepared thoroughly|myself|well',
    'followed the|your company|brand',
    'deep|great|much|intensively interest|dive|attention',
  ],
};
