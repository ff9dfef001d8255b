/** The six points of a company dossier, and what is kept of each fact. Pure: runs anywhere. */

/** What each point is about, and the question to look up while nothing is known of it. */
export const RESEARCH_POINTS = {
  positioning: {
    name: 'Positioning and go-to-market',
    asks: 'For whom do they say they are, what do they replace, and how do they sell?',
    where: 'Home page, pricing page, a sales deck, the job text.',
  },
  competitors: {
    name: 'Competitors and difference',
    asks: 'Against whom do they win and lose, and on what?',
    where: 'Comparison pages of both sides, review sites, forums.',
  },
  launches: {
    name: 'Recent launches',
    asks: 'What did they launch last, for whom, and how did they position it?',
    where: 'Blog, changelog, release notes, launch posts.',
  },
  customers: {
    name: 'Customers’ words',
    asks: 'What do customers say of them, in their own words, good and bad?',
    where: 'Reviews, case studies, forums, a short call.',
  },
  personas: {
    name: 'Personas and buyer’s journey',
    asks: 'Who notices the problem, who tries it, who signs, and what do they read on the way?',
    where: 'Job text, case studies, sign-up and sales pages.',
  },
  news: {
    name: 'News and funding',
    asks: 'Who pays for it, what has changed in the last year, and what is said of the year ahead?',
    where: 'Press pages, filings, interviews with founders.',
  },
} as const;
export type ResearchPoint = keyof typeof RESEARCH_POINTS;
export const POINTS = Object.keys(RESEARCH_POINTS) as [ResearchPoint, ...ResearchPoint[]];

/** How well a fact is known. */
export const FACT_STATES = {
  checked: { name: 'Checked', means: 'You have seen it at its source.' },
  general: { name: 'General knowledge', means: 'You believe it, and have not looked it up.' },
  unknown: { name: 'Unknown', means: 'A question to look up.' },
} as const;
export type FactState = keyof typeof FACT_STATES;
export const STATES_OF_FACTS = Object.keys(FACT_STATES) as [FactState, ...FactState[]];

/** Who is asked, as far as people are asked different things. */
export const WHOM_NAMES = {
  recruiter: 'A recruiter',
  'hiring-manager': 'The hiring manager',
  peer: 'A peer',
  executive: 'An executive',
} as const;
export type Whom = keyof typeof WHOM_NAMES;
export const WHOM = Object.keys(WHOM_NAMES) as [Whom, ...Whom[]];

/** "said by the hiring manager" */
export const SAID_BY: Record<Whom, string> = {
  recruiter: 'said by the recruiter',
  'hiring-manager': 'said by the hiring manager',
  peer: 'said by a peer',
  executive: 'said by an executive',
};

/** Whom one meets in each round of interviews. */
export const WHOM_IN = {
  recruiter: 'recruiter',
  'hiring-manager': 'hiring-manager',
  case: 'hiring-manager',
  'cross-functional': 'peer',
  final: 'executive',
} as const satisfies Record<string, Whom>;

/** How far a question to ask has come. */
export const ASK_STATES = { 'to-ask': 'To ask', asked: 'Asked', answered: 'Answered' } as const;
export type AskState = keyof typeof ASK_STATES;
export const STATES_OF_ASKS = Object.keys(ASK_STATES) as [AskState, ...AskState[]];
