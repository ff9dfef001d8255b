import type { Story } from './access.ts';
import { missingFacts, type Fact } from './missing-facts.ts';
import { MAX_NAME, MAX_PART } from './story-fields.ts';

/** Seeds shown at once. A curriculum vitae has about thirty highlights. */
export const MOST_SEEDS = 60;

/** Something a person once wrote about their work, from which a story can grow. */
export type Seed = {
  title: string;
  employer: string;
  happened: string;
  /** The words themselves: they go under what the person did. */
  words: string;
  /** The heading they stood under, or position and dates. */
  from: string;
};

export type Seeds = {
  seeds: (Seed & { missing: Fact[] })[];
  /** How many more there were than are shown. */
  left: number;
};

/** Characters of a title that is taken from the words. */
const TITLE = 80;

/** A seed of these words; a part has a cap, so longer words become several seeds, cut between sentences. */
export function seedsOf(words: string, about: Pick<Seed, 'employer' | 'happened' | 'from'>): Seed[] {
  return inPieces(words.trim()).map((piece) => ({
    ...about,
    employer: about.employer.slice(0, MAX_NAME),
    title: opening(piece),
    words: piece,
  }));
}

/** The parts of a new story that a seed fills: nothing but the person's own words. */
export function storyOf({ title, employer, happened, words }: Seed) {
  return { title, employer, happened, myPart: words };
}

/** The first seeds, each with the facts still to ask for. */
export function withMissing(all: readonly Seed[]): Seeds {
  const seeds = all.slice(0, MOST_SEEDS).map((seed) => ({
    ...seed,
    missing: missingFacts({ ...NOTHING, ...storyOf(seed) }),
  }));
  return { seeds, left: all.length - seeds.length };
}

const NOTHING = {
  situation: '',
  problem: '',
  othersPart: '',
  evidence: '',
  result: '',
  differently: '',
} satisfies Partial<Story>;

/** The first clause, or the first words, cut after a whole one. */
function opening(words: string): string {
  const whole = words.replace(/\s+/g, ' ');
  const line = /^.{15,80}?(?=[.;:]\s)/.exec(whole)?.[0] ?? whole;
  if (line.length <= TITLE) return line.replace(/[.;,]$/, '');
  const cut = line.slice(0, TITLE);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > TITLE / 2 ? end : TITLE).replace(/[\s.;,–—-]+$/, '')}…`.toWellFormed();
}

function inPieces(words: string): string[] {
  const pieces = [];
  let rest = words;
  while (rest.length > MAX_PART) {
    const head = rest.slice(0, MAX_PART);
    const end = Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('\n'));
    const at = end > MAX_PART / 2 ? end : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : MAX_PART;
    pieces.push(rest.slice(0, at).trim().toWellFormed());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
