/** The words that may and may not stand around a measure and its figure: `same-measure.ts` says for what. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that carry no meaning of their own, in a label as in a sentence. */
export const FUNCTION = set(
  'a an the this that these those our my of per in on to for with from by at against and or vs versus into over across among between',
);

/** What may stand before a measure without making it another one, as "enterprise" or "their" would. */
export const OPENERS = set(
  'a an the this that our my of in on to with and but so which because while when where by had lifted raised increased improved grew drove doubled tripled cut reduced lowered brought took moved got pushed kept held saw showed said meant is was were has have we i then today now overall also how watched measured tracked reached hit gave made',
);

/** What may stand between a measure and its figure: it is, it moved, by when. */
export const LINKS = set(
  'is was were are be been has have had went go goes going rose rise fell fall grew climbed climb improved increased dropped drop jumped moved came got stood sat sits stands hit reached reach ended landed settled stayed held up down to at of from about around roughly nearly almost over under just only some more less than now then still even actually finally eventually again already a an the even-though slightly well after',
);

/** Before a figure, these make it the size of a change instead of where the measure stands. */
export const CHANGES = set(
  'by up down rose rise fell fall grew climbed climb improved increased dropped drop jumped grow increase improve gained lost',
);

/** "An improvement of the win rate of 31%" is one, too. */
export const CHANGE_NOUNS = set(
  'improvement increase rise lift gain drop fall decrease reduction decline growth uplift boost change jump',
);

/** Right after a measure, these make the figure a limit that somebody set. */
export const LIMITS = set('under over below above within');

/** What may follow a figure or a measure without narrowing it, as "in mid-market" or "a seat" would. */
export const AFTER = set(
  'and but so which that because when while during after since until then as or though although where whereas we i it this by today now overall was were is has had rose fell grew went',
);

/** A sentence with one of these speaks of what is wished, supposed, or somebody else's. */
export const IMAGINED = set(
  "target targets targeted goal goals plan planned forecast forecasts aim aimed aiming hope hoped hoping would should could might if unless benchmark benchmarks industry competitor competitors competitor's rival rivals rival's assume assumed assuming suppose hypothesis expected expecting expect wanted promise promised not never wasn't isn't weren't didn't instead imagine typical",
);

/** A sentence with one of these speaks of a time before. */
export const EARLIER = set(
  'before previously used originally initially earlier once started starting formerly',
);

/** The last words of a label and of a text meet when they differ only by their plural or their 's. */
export function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

/** The words of a label or a period that carry its meaning, stemmed. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .filter((word) => !FUNCTION.has(word))
    .map(stem);
}
