/** What lines of transcripts look like. Pure. */

const TIME = String.raw`\d{1,2}(?::\d{1,2}){1,2}(?:[.,]\d{1,3})?(?:\s?[AaPp][Mm])?`;
const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}.'’\-]*(?:\s[\p{L}\p{N}(&][\p{L}\p{N}.'’\-&)]*){0,5}`;

/** `00:00:01.000 --> 00:00:04.000`, also in brackets and with words after it. */
export const TIMING = new RegExp(String.raw`^\[?\s*(${TIME})\s*-->\s*(${TIME})(?:\s+\w+:\S+)*\s*\]?`, 'u');

/** A name and a time on a line of their own: Otter, Rev, Zoom's text, Teams. */
const NAME_TIME = new RegExp(String.raw`^\[?(${NAME})\]?\s*[-–—|,]?\s*[([]?(?:${TIME})[)\]]?\s*:?$`, 'u');
const TIME_NAME = new RegExp(String.raw`^[([]?(?:${TIME})[)\]]?\s*[-–—|]?\s*(${NAME})\s*:?$`, 'u');
/** A name, perhaps with a time beside it, a colon, and words. */
const SAYS = new RegExp(
  String.raw`^(?:[-*>•]\s+)?(?:[([]?${TIME}[)\]]?\s*[-–—|]?\s*)?\**\[?(${NAME})\]?\s*(?:[([]${TIME}[)\]])?\s*:\**(?:\s+|$)`,
  'u',
);
/** `[Ana] words`, `<v Ana>words` */
const IN_BRACKETS = new RegExp(String.raw`^\[(${NAME})\]\s+(?=\S)`, 'u');
const VOICE = /^<v(?:\.[\w.]+)?\s+([^>]+)>/u;
/** A time before words, with nobody's name. */
export const TIME_FIRST = new RegExp(String.raw`^[([]?${TIME}[)\]]?\s*(?:[-–—|]\s*)?(?=\S|$)`, 'u');

/** Roles that stand where a name would. */
export const ASKS =
  /^(?:interviewer|interviewers|recruiter|hiring manager|panel|panell?ist|q|question|them|host|manager)(?:\s?\d)?$/iu;
export const ANSWERS = /^(?:candidate|interviewee|applicant|me|you|i|a|answer|myself|guest)$/iu;
const SPEAKER = /^(?:speaker|person|voice|participant|unknown)(?:\s[A-Z]|\s?\d+)?$/iu;

/** Words that stand before a colon and name nobody. */
const NOBODY =
  /^(?:situation|task|action|results?|notes?|problem|solution|example|context|goals?|outcome|impact|lessons?|first|second|third|finally|pros|cons|budget|date|time|participants|attendees|transcript|subject|title|meeting|duration|recording|company|role|position|location|summary|agenda|https?|re|ps|step|kind|language|style|region|note|and|but|so|well|the)\b/iu;

/** Whether these words could be somebody's name: a few of them, with capitals, or a role. */
export function isName(words: string): boolean {
  if (ASKS.test(words) || ANSWERS.test(words) || SPEAKER.test(words)) return true;
  if (words.length > 60 || NOBODY.test(words)) return false;
  const bare = words.replace(/\s*\([^)]*\)$/, '');
  const parts = bare.split(/\s+/);
  const capital = /^(?:\p{Lu}|(?:de|da|van|von|der|den|la|le|el|al|bin|di|du|dos)$)/u;
  return parts.length <= 4 && /\p{L}/u.test(bare) && parts.every((part) => capital.test(part));
}

export const isRole = (name: string): boolean => ASKS.test(name) || ANSWERS.test(name) || SPEAKER.test(name);

/** Somebody who begins to speak on this line, and where on it the words begin. */
export type Label = { name: string; wordsAt: number; sort: 'voice' | 'header' | 'says' | 'brackets' };

/** Characters at the beginning of a line among which a label can be; more are not looked at. */
const LONGEST_LABEL = 140;

/** The label at the beginning of a line, if it has one. */
export function labelOf(whole: string): Label | undefined {
  const line = whole.slice(0, LONGEST_LABEL);
  const voice = VOICE.exec(line);
  if (voice) return { name: voice[1]!.trim(), wordsAt: voice[0].length, sort: 'voice' };
  const header = line === whole ? (NAME_TIME.exec(line) ?? TIME_NAME.exec(line)) : null;
  if (header && isName(header[1]!)) return { name: header[1]!.trim(), wordsAt: line.length, sort: 'header' };
  const says = SAYS.exec(line);
  if (says && isName(says[1]!)) return { name: says[1]!.trim(), wordsAt: says[0].length, sort: 'says' };
  const brackets = IN_BRACKETS.exec(line);
  if (brackets && isName(brackets[1]!))
    return { name: brackets[1]!.trim(), wordsAt: brackets[0].length, sort: 'brackets' };
  return undefined;
}

/** Seconds since the beginning of a time such as 1:02:03.5. */
export const secondsOf = (time: string): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number.parseFloat(part), 0);
