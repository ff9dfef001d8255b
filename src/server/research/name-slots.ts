import { sentencesOf } from './read-claims.ts';
import { NOT_SO } from './claim-words.ts';

/** A place that one name at a time can stand in ("your CEO is …"), and the name that stands in it. */
export type Slot = {
  /** "ceo", "chief marketing officer", "main competitor". */
  place: string;
  /** Whose it is: the company's, or the word of the name that is said. */
  whose: string;
  name: string;
  start: number;
  end: number;
};

const TITLES: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cmo: 'chief marketing officer',
  cto: 'chief technology officer',
  cpo: 'chief product officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cro: 'chief revenue officer',
  'chief executive': 'chief executive officer',
  'main rival': 'main competitor',
  'biggest rival': 'main competitor',
  'biggest competitor': 'main competitor',
  'largest competitor': 'main competitor',
  'largest rival': 'main competitor',
};

const PLACE =
  '(?:CEO|CMO|CTO|CPO|CFO|COO|CRO|[Cc]hief [A-Za-z]+ [Oo]fficer|[Cc]hief executive|(?:VP|[Vv]ice [Pp]resident|[Hh]ead) of (?:[Pp]roduct [Mm]arketing|[A-Za-z]+)|(?:[Mm]ain|[Bb]iggest|[Ll]argest) (?:competitor|rival))';
const NAME =
  "\\p{Lu}[\\p{L}\\p{N}'’-]*(?: (?:(?:de|da|van|von|der|la|bin|al) )*\\p{Lu}[\\p{L}\\p{N}'’-]*){0,3}";
const OWNER = "(?<owner>[Yy]our|[Tt]heir|[Ii]ts|[Tt]he|[Tt]he company's|\\p{Lu}[\\p{L}\\p{N}]*['’]s)";
/** "your CEO is Maria Lopez", "your CEO, Maria Lopez", "CEO: Maria Lopez"; "CEO since 2021 is …" too. */
const AHEAD = new RegExp(
  `(?:\\b${OWNER} (?:new )?)?(?<![\\p{L}-])(?<place>${PLACE})(?: of (?<of>\\p{Lu}[\\p{L}\\p{N}]*))?(?: since [\\p{L}\\d ]{4,14}?)?(?: is now| is|:|,) (?<name>${NAME})`,
  'gu',
);
/** "Maria Lopez is your CEO", "Maria Lopez, your CEO". */
const BEHIND = new RegExp(`(?<name>${NAME})(?: is(?: now)?|,) ${OWNER} (?:new )?(?<place>${PLACE})\\b`, 'gu');
/** Whoever had the place before or will have it, or stands in for somebody. */
const ANOTHER_TIME = /\b(?:former|previous|ex|interim|acting|deputy|regional|old|next|future|co)[- ]?$/i;

/** The slots that a text fills, with the names and where they stand. What is asked, denied or past fills none. */
export function slotsOf(text: string, company: ReadonlySet<string>): Slot[] {
  return sentencesOf(text).flatMap(({ start, end, asks }) => {
    const sentence = text.slice(start, end);
    const words = sentence.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
    if (asks || words.some((word) => NOT_SO.has(word) || /^(?:my|our|was|were)$/.test(word))) return [];
    return [AHEAD, BEHIND].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match): Slot[] => {
        const { owner = '', place = '', name = '', of = '' } = match.groups!;
        const placeAt = match[0].indexOf(place) + match.index;
        if (ANOTHER_TIME.test(sentence.slice(0, placeAt))) return [];
        const at = start + match.index + match[0].lastIndexOf(name, pattern === BEHIND ? 0 : undefined);
        return [
          {
            place: plainPlace(place),
            whose: whose(of || owner, company),
            name,
            start: at,
            end: at + name.length,
          },
        ];
      }),
    );
  });
}

function plainPlace(place: string): string {
  const plain = place.toLowerCase().replace(/^vice president/, 'vp');
  return TITLES[plain] ?? plain;
}

function whose(owner: string, company: ReadonlySet<string>): string {
  const word = owner.toLowerCase().replace(/['’]s$/, '');
  if (/^(?:your|the company)$/.test(word) || company.has(word)) return 'company';
  return /^(?:the|their|its|)$/.test(word) ? '' : word;
}

/** One may be part of the other: "Lopez" and "Maria Lopez", "Gong" and "Gong.io". */
export function sameName(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1);
  return words(a).some((word) => words(b).some((other) => word.startsWith(other) || other.startsWith(word)));
}
