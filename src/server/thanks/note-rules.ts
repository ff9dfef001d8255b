/** What makes a thank-you note one that only this conversation could have. Plain rules, each with its examples. Pure. */
import { NOTE_PARTS, type NotePart, type NoteWords } from './note.ts';

/** What a rule looks at besides the note. */
export type Around = {
  /** Words that every note to this company would have: its name, the title, who was there. */
  given: string;
  /** The person's own debrief, line by line: notes to themselves, not to anybody else. */
  debrief: readonly string[];
  /** Sentences of the person's other notes, and to which company each went. */
  elsewhere: ReadonlyMap<string, string>;
};

export type NoteRule = {
  id: string;
  part: NotePart;
  /** What is missing, said to the person. */
  says: string;
  /** One that is enough, and one that is not, to be shown beside it. */
  good: readonly [string, ...string[]];
  bad: readonly [string, ...string[]];
  /** Whether the note is without it. */
  lacks: (note: NoteWords, around: Around) => boolean;
};

/** Words without which no sentence gets by. */
const FUNCTION_WORDS = new Set(
  'a about after again all also am an and any are as at be because been before being both but by can could did do does for from get got had has have he her here him his how i if in into is it its just let like me more most much my no nor not now of off on once only or other our out over own really same she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where which while who why will with would you your yours'.split(
    ' ',
  ),
);

/** Words that stand in every thank-you note, and therefore say nothing in one. */
const STOCK_WORDS = new Set(
  'thank thanks time today yesterday taking took meeting meet met speak speaking spoke speaking talk talking talked chat chatting call conversation conversations discussion discussing discuss discussed interview interviewing interviews opportunity opportunities role roles position job team teams company companies organisation organization culture learn learning learned learnt learnings hear hearing heard enjoy enjoyed enjoying enjoyable pleasure pleased great good nice lovely wonderful fantastic amazing excellent insightful insight insights informative helpful interesting interested interest excited exciting excitement enthusiastic enthusiasm thrilled keen eager passionate passion forward look looking next step steps soon further future fit skill skills experience experiences background contribute contribution contributions contributing value values vision mission kind kindly appreciate appreciated appreciation grateful truly especially particularly certain certainly feel feeling confident believe believes know knowing questions question answer answers please reach touch contact information need needs additional regarding regards best wishes sincerely dear hello monday tuesday wednesday thursday friday saturday sunday morning afternoon evening day week join joining part chance possible possibility everything something anything thing things lot work working works people person everyone marketing product manager marketer manager hiring recruiter director head senior said say mention mentioned told tell shared sharing share asked ask'.split(
    ' ',
  ),
);

/** Sentences that anybody could send to anybody. */
const STOCK =
  /\b(?:look(?:ing)? forward to|please (?:do not|don['’]t) hesitate|let me know if|excited about the (?:opportunity|role|position)|would be a (?:great|good|perfect|strong) fit|hear(?:ing)? (?:back )?from you|next steps|reach out|keep in touch)\b/i;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The sentences of a text. */
export const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?!…]["”’)]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** A sentence as it is compared with those of other notes; a short one may stand in any. */
export const asCompared = (sentence: string): string | undefined => {
  const words = plain(sentence);
  return words.split(' ').length >= 6 ? words : undefined;
};

/** What is left of a text once everything is taken away that could stand in any note: its own words, each once. */
export function ownWords(text: string, around: Pick<Around, 'given'>): string[] {
  const given = new Set(plain(around.given).split(' '));
  const said = sentences(text).filter((sentence) => !STOCK.test(sentence));
  const words = plain(said.join(' ')).split(' ');
  return [...new Set(words)].filter(
    (word) => word.length > 2 && !FUNCTION_WORDS.has(word) && !STOCK_WORDS.has(word) && !given.has(word),
  );
}

/** Words of its own that a part needs: one alone may be a name, or chance. */
const ENOUGH = 2;
const few = (text: string, around: Around): boolean => ownWords(text, around).length < ENOUGH;

/** Somebody says, asks or does something, or is quoted. */
const THEY_DID =
  /["“”«»]|\b(?:you|your|[A-Z][a-z]+)\b[^.?!]*\b(?:said|say|says|saying|mention|ask|asked|asking|told|explain|describ|show|point|call|put|wonder|worr|doubt|disagree|push|laugh|brought|rais|suggest|argu|question|note|noted|warn|prefer|expect|hope|plan|see|saw|drew|compare|admit|insist|remind)\w*\b/;

/** The person speaks of what they did, thought or found, or gives something. */
const FROM_ME = /\b(?:I|my|mine|me|we|our)\b|https?:\/\//;

const POINTS = ['topic', 'said', 'addition'] as const;

export const NOTE_RULES: readonly NoteRule[] = [
  // First what is only carried over: what else it lacks can be told once it is said to somebody.
  ...POINTS.map((part): NoteRule => ({
    id: `said-to-them-${part}`,
    part,
    says: 'This is still the line from your debrief, written to yourself. Put it as you would say it to them.',
    good: ['You asked twice how I know that it was the page and not the season.'],
    bad: ['Asked twice how I know it was the page'],
    lacks: (note, { debrief }) =>
      note[part].trim() !== '' && debrief.some((line) => plain(line) === plain(note[part])),
  })),
  {
    id: 'named-topic',
    part: 'topic',
    says: 'Name what you talked about: a thing, a market, a decision, a figure. This could stand in any note.',
    good: [
      'I keep coming back to how you price the reseller edition without a list price.',
      'The part about moving harbours from paper to tablets stayed with me.',
    ],
    bad: [
      '',
      'It was great to learn more about the role and the team.',
      'Thank you for the insightful conversation about the company and its culture.',
    ],
    lacks: (note, around) => few(note.topic, around),
  },
  {
    id: 'thing-said',
    part: 'said',
    says: 'Say one thing that they said, asked or did, so that they know it was them.',
    good: [
      'You asked twice how I know that it was the page and not the season.',
      '“We lose to spreadsheets, not to competitors” is a sentence I wrote down.',
    ],
    bad: [
      '',
      'You were very kind and your insights were interesting.',
      'The resellers in harbours need tablets.',
    ],
    lacks: (note, around) => few(note.said, around) || !THEY_DID.test(note.said),
  },
  {
    id: 'your-addition',
    part: 'addition',
    says: 'Add something of yours: an answer you owed, a thought since, a figure, a link. Enthusiasm alone is in every note.',
    good: [
      'I looked again: nine of the eleven deals closed before the price change, so I would still say it was the page.',
      'On churn I would now begin with the accounts that never trained a second inspector.',
    ],
    bad: [
      '',
      'I am excited about the opportunity and believe I would be a great fit for the team.',
      'I look forward to hearing from you about the next steps.',
    ],
    lacks: (note, around) => few(note.addition, around) || !FROM_ME.test(note.addition),
  },
  ...POINTS.map((part): NoteRule => ({
    id: `only-here-${part}`,
    part,
    says: 'The same sentence stands in another note of yours. Say what only this conversation had.',
    good: ['You asked twice how I know that it was the page and not the season.'],
    bad: ['You asked me how I would measure a launch in the first quarter.'],
    lacks: (note, { elsewhere }) =>
      sentences(note[part]).some((sentence) => {
        const compared = asCompared(sentence);
        return compared !== undefined && elsewhere.has(compared);
      }),
  })),
  {
    id: 'three-points',
    part: 'addition',
    says: 'Two of the three points are the same words. Each has to say something of its own.',
    good: ['On churn I would now begin with the accounts that never trained a second inspector.'],
    bad: ['You asked how I know that it was the page, and I like it.'],
    lacks: (note) => {
      const said = POINTS.map((part) => plain(note[part])).filter((text) => text !== '');
      return new Set(said).size < said.length;
    },
  },
  {
    id: 'signed',
    part: 'closing',
    says: 'Sign it with your name.',
    good: ['Kind regards,\nBen'],
    bad: ['', 'Kind regards,', 'Best wishes'],
    lacks: ({ closing }) =>
      plain(closing)
        .split(' ')
        .every((word) => word === '' || STOCK_WORDS.has(word) || FUNCTION_WORDS.has(word)),
  },
];

/** What is missing, and an example of it. */
export type Missing = { id: string; part: NotePart; says: string; good: string; bad: string };

/** What keeps a note from being one that only this conversation could have; nothing when it is ready. */
export function missingPoints(note: NoteWords, around: Around): Missing[] {
  // One thing at a time for each part, the first rule that it breaks, in the order in which they are written.
  return NOTE_PARTS.flatMap((part) => {
    const rule = NOTE_RULES.find((one) => one.part === part && one.lacks(note, around));
    if (!rule) return [];
    const { id, says, good, bad } = rule;
    return [{ id, part, says, good: good[0], bad: bad.find((text) => text !== '') ?? '' }];
  });
}
