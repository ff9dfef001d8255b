/** The words that decide whether two sentences speak of the same thing: `read-claims.ts` says for what. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The company itself, as the candidate speaks to it; its own name is added by whoever asks. */
export const THEM = set("you your yours you're you've");
/** Whoever was spoken of last. */
export const PRONOUNS = set("they their theirs they're they've it its it's");
/** The candidate: what is said of them is no fact about the company. */
export const ME = set("i i'm i've i'd my mine we we're we've our ours us me");

/** After these the sentence says what is known: "I read you have …". */
export const KNOWING = set(
  'read saw see noticed think thought believe believed know knew understand understood heard hear found learned learnt noted guess gather',
);

/** Where a new clause may begin. */
export const JOINS = set('and but so because while when whereas although though or yet');
/** These narrow what stands before them, unless a comma does: "two customers that …". */
export const NARROWING = set('that who whom whose which where');

/** A verb, by which a clause is known to be one. */
export const VERBS = set(
  "is are was were be been am has have had do does did isn't aren't go goes went sell sells sold serve serves serving count counts employ employs cost costs charge charges raise raised raises close closed secure secured launch launched launches release released ship shipped introduce introduced found founded start started acquire acquired buy bought open opened join joined merge merged grow grew grown grows rise rose fall fell drop dropped increase increased say says said know read saw think believe want wants use uses call calls called name named make makes made build builds built compete competes win wins won lose loses lost offer offers focus focuses target targets run runs hire hired lead leads led move moved need needs get gets got give gives gave take takes took show shows showed tell tells told look looks work works worked can will would could should may might",
);

/** Dropped from what a clause is about: they only say that it is, has, or is thought to. */
export const EMPTY = set(
  'is are was were be been being has have had do does did there here now already currently today around about roughly nearly almost over under just only some more less than up at least most approximately circa also really actually still then company business firm called named since as s re ve total altogether worldwide globally well first costs charge charges charged priced',
);

/** Words that name the same thing, by the one that stands for them. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['customer', 'customers client clients'],
      ['people', 'employee employees staff headcount employs employ employing person strong'],
      ['price', 'prices pricing cost'],
      ['funding', 'raise raised raises raising closed secured round rounds fund funds funded'],
      ['launch', 'launched launches launching released releases release shipped introduced unveiled'],
      ['found', 'founded established incorporated'],
      ['acquire', 'acquired acquires acquisition bought buys purchased'],
      ['open', 'opened opens opening'],
      ['merge', 'merged merges merging'],
      ['rebrand', 'rebranded rebranding'],
      ['join', 'joined joins joining'],
      ['grow', 'grew grown grows growing growth rose rise risen increased increase up'],
      ['fall', 'fell fallen falls dropped drop drops decreased decrease down'],
      ['revenue', 'revenues turnover'],
      ['country', 'countries'],
      ['retention', 'nrr'],
    ] as const
  ).flatMap(([one, others]) => others.split(' ').map((other) => [other, one])),
);
export const sameWord = (word: string): string => SAME[word] ?? word;

/** At the head of a sentence these are what is measured, and nobody's name. */
export const MEASURES = set(
  'customer people price funding revenue country retention growth churn sales margin valuation user seat plan market share team office product trial contract deal win rate headcount nps arr mrr pipeline series seed main competitor rival launch',
);

/** What happens once, so that two dates of it cannot both be right. */
export const EVENTS = set('launch found acquire open merge rebrand join funding');
/** These alone say too little: a company launches more than one thing, and raises money more than once. */
export const REPEATED = set('launch acquire open merge join funding');

/** A sentence with one of these speaks of what is wished, supposed, denied, or gone. */
export const NOT_SO = set(
  "target goal goals planned forecast aim hope hoped hoping might may if unless suppose hypothesis expected imagine not never no isn't aren't wasn't weren't don't doesn't didn't can't won't without instead before previously formerly former ex originally initially earlier once used ago until unlike versus vs compared whether",
);
/** Of these, what only says when it was: that it is long past does not make it less so. */
export const LONG_PAST = set('ago earlier originally initially');
/** And a clause with one of these, while what is beside it may be so: "founded in 2018, and I would …". */
export const SUPPOSED = set("would should could wouldn't shouldn't couldn't i'd you'd they'd");
/** Before a date, these say that it is none: "before 2020". */
export const AROUND_DATE = set('before after by until till since around about roughly circa from between');
/** When that was, but not by the calendar: it cannot be compared. */
export const RELATIVE = set('last this next past recent recently lately yesterday back ago coming');
export const PAST = set('had was were did');
