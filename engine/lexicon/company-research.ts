import type { PhraseTable } from './phrases.ts';

/** What is known of the company, what is thought of it, and what could be said of any. */
export const companyResearch: PhraseTable = {
  /** Turning to them: their things, their doings. */
  'company-research:them': ['you', 'your', 'yours', "you've|you're|you'd|you'll", 'the company', 'ya|ye'],
  /** Where it was found. */
  'company-research:seen': [
    'i asked|bought|called|checked|compared|counted|downloaded|followed|found|heard|listened|looked|noticed|opened|ordered|phoned|pulled|rang|read|saw|signed|stood|tested|tried|used|visited|watched|went',
    "i|i've have? counted|followed|found|heard|noticed|read|seen|tried|used",
    'your ad|advert|annual|app|blog|brochure|catalog|catalogue|ceo|changelog|coo|cto|docs|forum|founder|help|home|homepage|job|last|latest|new|newsroom|page|pages|podcast|press|pricing|recent|release|report|reviews|site|website',
    'a annual|press changelog|docs|interview|note|release|report|reviews',
    'acquired|added|announced|bought|changed|closed|dropped|hired|launched|moved|opened|published|pulled|raised|released|removed|renamed|shipped|stopped|went',
  ],
  /** A judgement of one's own. */
  'company-research:thought': [
    "i believe|feel|guess|imagine|think a|nobody|so|that|they|this|you|you're|your",
    "i believe|feel|guess|imagine|think * are|could|has|have|is|isn't|matters|should|works",
    'i read|take it|that|this as|for',

    "i|i'd|i'll assume|bet|doubt|reckon|suspect|wonder",
    'my bet|guess|hunch|read|reading|suspicion|take|theory|worry is',
    "i|i'd call|called|find|found|think|thought it|that|them|this|yours * bold|brave|cheeky|clever|cleverer|honest|interesting|nice|odd|right|smart|strange|wrong",
    'i find|think|thought it|that|this is|was a|quite|really|so|very? bold|brave|clever|interesting|mistake|odd|right|smart|strange|strong|weak|wrong',
    'bothered|puzzled|struck|surprised me',
    'my opinion|view ,|:|is',
    'i am|have|was been? thinking',
    "i|i'd would have chosen|done|kept|left|made|put|told",
    "i|i'd would|wouldn't not? defend|drop|fix|go|keep|lead|move|offer|put|say|sell|sort|start|stop|swap|take|touch|turn",
    'to my eye|mind',
    'in my eyes|opinion|reading|view',
    'shows|suggests|tells me',
    "i'd argue|call|say",
    'i would argue|call|say',
    'which means|suggests|tells',
    'made|makes me ask|think|wonder',
  ],
  /** Where something was found. */
  'company-research:found': ['on a|your *? page|profile'],
  /** Words that may be a thought, or lead to one: enough not to call it absent. */
  'company-research:musing': [
    'so there|you',
    "that's probably|really|two|where|why|your",
    'you could|may|might|ought|should',
    'worth less|more|than',
    'because|since',
    'my question|theory is',
    'wonder|wondered|wondering',
    'brave|clever|contradiction|instead|interesting|mistake|odd|opposite|risk|strange|surprised|surprising',
    "i|i'd believe|find|guess|think|would",
    'a chance|gap|odd|point|real|risk|strange|trouble is|part|question|thing',
    'and still|yet',
    'although|but|whereas|while|yet a|hidden|it|nobody|nowhere|only|still|you|your',
    'instead of',
    'buried|hidden|nowhere',
    'no|nobody neither|never|none|nor|one answers|does|else|has|mentions|of|offers|sends',
    'a only bank|company|firm|one|quiet|vendor',
    'my thought|thoughts about|is|on',
  ],
  /** The others in their market. */
  'company-research:rival': [
    'competition|competitor|competitors|rival|rivals',
    'neither a|of',
    'none of a|your',
    'no|nobody one else',
    'a big|both|other|others|two app|apps|banks|firms|lenders|lot|one|players|providers|tools|vendors',
  ],
  /** Said of any company. */
  'company-research:praise': [
    'a|clear|market|real|really|true leader|leaders company|in|of',
    'leader in a|its|your',
    'amazing|beautiful|brilliant|cool|excellent|exciting|fantastic|great|impressive|inspiring|lovely|strong|super|wonderful brand|company|culture|customers|design|heritage|job|leadership|mission|people|place|product|products|purpose|reputation|space|story|team|values|vision|website|work',
    'customer-centric|cutting-edge|dynamic|forward-thinking|impressive|innovative|inspiring|passionate|user-friendly|visionary|world-class',
    'your culture|energy|mission|passion|purpose|values|vision',
    "always|deeply|i|i'm|i've|really|so|truly|very admire|admired|excited|honoured|impressed|inspired|love|loved|proud",
    'be excited|honoured|proud|thrilled',
    'changing a|lives',
    'a|big|huge fan of',
    'make|makes|making a difference',
    'fast|fast-growing|good|growing company|industry|market|reputation',
    'dynamic|exciting|great|growing field|industry|market|space|time',
  ],
  /** Research claimed rather than shown. */
  'company-research:claimed': [
    'did|do|done a|lot|my|some deep|homework|lot|of|research',
    "i|i've have? analysed|analyzed|examined|followed|researched|studied",
    'a lot deep|much|my|of|thorough research',
    'read|reading a|all|everything|whatever about|lot|of|there',
    'everything i|that heard|i|read|saw',
    'all|every of? your? channels|social|sources|website',
    'deep|great|intensively|much attention|dive|interest',
    'prepared myself|thoroughly|well',
  ],
};
