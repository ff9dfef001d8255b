/** What stands over the bullets of a curriculum vitae: where, as what and when. */

/** Fewer words than this on a line may be a heading, when no bullet stands before them. */
const SHORT = 8;
/** The same of a line with a year and signs between its parts, right above bullets. */
const SHORT_WITH_PARTS = 15;
const PARTS = /[,|·•(]|\s[–—-]\s/;
const YEAR = /\b(?:19|20)\d\d\b/;
const GOES_ON = /\b(?:now|today|present|current|ongoing)\b/i;
const SENTENCE = /[.!?:]["”’)]*$/;

/** Names of parts of a curriculum vitae, which are nobody's employer and end what stood above them. */
const SECTION =
  /^(?:(?:work|professional|employment|relevant|selected|key) )?(?:experience|history|employment|career|achievements|highlights|education|skills|summary|profile|projects|volunteering|languages|interests)(?: (?:history|summary))?:?$/i;

/** A position or a kind of contract. */
const POSITION =
  /\b(?:manager|marketer|marketing|director|head|lead|leader|vp|president|chief|officer|cmo|cpo|pmm|pm|po|owner|founder|intern|analyst|consultant|associate|specialist|engineer|designer|assistant|coordinator|strategist|executive|senior|junior|principal|full-time|part-time|contract|freelance|remote)\b/i;
const MONTHS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** A name or a part of the text, and not a paragraph of it. */
export function isHeading(lines: readonly string[], beforeBullet: boolean): boolean {
  const sizes = lines.map((line) => line.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
  const most = (line: string) =>
    beforeBullet && YEAR.test(line) && PARTS.test(line) ? SHORT_WITH_PARTS : SHORT;
  if (sizes.reduce((sum, size) => sum + size, 0) < SHORT) return true;
  const short = lines.every((line, at) => sizes[at]! < most(line) && !SENTENCE.test(line));
  return short && (beforeBullet || lines.some((line) => YEAR.test(line)));
}

export const isSection = (lines: readonly string[]): boolean => SECTION.test(lines.join(' ').trim());

/** The employer that a heading names beside a position or a year; empty when there is no telling. */
export function employerIn(heading: string): string {
  const parts = heading
    .split(/\s*[,;|·•()]\s*|\s+[–—-]\s+|\s+(?:at|@)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isDate = (part: string) => YEAR.test(part) || GOES_ON.test(part) || MONTHS.test(part);
  const stint = parts.some((part) => isDate(part) || POSITION.test(part));
  const name = parts.find((part) => !isDate(part) && !POSITION.test(part) && /\p{L}/u.test(part));
  return stint ? (name ?? '') : '';
}

/** The year of a heading that names only one. */
export function onlyYear(heading: string): string {
  const years = new Set(heading.match(new RegExp(YEAR, 'g')));
  return years.size === 1 && !GOES_ON.test(heading) ? [...years][0]! : '';
}
