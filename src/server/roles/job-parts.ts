/**
 * The text of a job cut into sentences, each with the part of the text it stands in: what is to be done counts for
 * more than what is wished for, and what the company says of itself does not describe the work at all.
 */
export const PARTS = ['work', 'unnamed', 'wishes', 'extra', 'company', 'offer'] as const;
export type JobPart = (typeof PARTS)[number];

export type JobSentence = { start: number; end: number; text: string; part: JobPart };

const HEADINGS: readonly [JobPart, RegExp][] = [
  [
    'extra',
    /nice[ -]to[ -]have|bonus|pluses|it.?s a plus|ideally|von vorteil|un plus|preferred|extra credit|also good|would be (?:great|nice)/i,
  ],
  [
    'wishes',
    /require|qualif|about you|who you are|you (?:have|bring|are)\b|your (?:profile|background|skills|experience)|we.?re looking for|we (?:look|are looking) for|looking for|must[ -]have|skills|what you.?ll (?:bring|need)|what you (?:bring|need)|what it takes|bringst|dein profil|ihr profil|profil(?: recherché)?$|anforderungen$|kenntnisse|experience$|expérience|you might be/i,
  ],
  [
    'work',
    /what you.?(?:ll| will) (?:do|own|be doing|work)|what you do|responsibilit|your (?:mission|tasks|role|impact|work|job|day|week|first|duties)|the (?:role|job|work|position|mission|opportunity|seat)|duties|day[ -]to[ -]day|accountabilit|you will\b|you.?ll\b|deine aufgaben|ihre aufgaben|aufgaben|was dich erwartet|missions?$|vos missions|tes missions|le poste|in this role|key tasks|about the (?:role|job|position)/i,
  ],
  [
    'offer',
    /benefits|we offer|what.?s in it|perks|wir bieten|das bieten wir|avantages|nous offrons|why (?:join|us|work)|compensation|salary|equal|diversity|privacy|how to apply|(?:hiring|interview|application) process|process$|next steps/i,
  ],
  [
    'company',
    /about (?:us|the (?:company|team|firm))|who we are|our (?:story|mission|company|team)|über uns|wer wir sind|à propos|qui sommes|company$|^about [\p{Lu}]|the company/iu,
  ],
];

/** A sentence that the company says of itself: what follows "we" or "our" is not what the person will do. */
const OF_ITSELF =
  /^[\s•*·–—-]*(?:(?:at|bei|chez|with|since|founded|born|today|every|over|more than|backed)\b|(?:we|our|wir|unsere?|nous|notre|nos)\b(?!\s*(?:['’]re|are|need|want|seek|look|search|suchen|cherchons|recherchons|expect)\b))/i;
const LOOKS_FOR =
  /\b(?:looking for|seeking|hiring|search|suchen|cherchons|recherchons|need (?:a|an|some)|want (?:a|an|some)|you|your|du|dein\p{L}*|sie|vous|tu)\b/iu;
const NAMED_SUBJECT =
  /^[\p{Lu}][\p{L}\p{N}.&]*(?: [\p{Lu}][\p{L}\p{N}.&]*)? (?:is|are|helps?|makes|builds?|provides?|gives?|was|sells?|lets|runs|offers?|makes|has|ist|est|hilft)\b/u;
const LIST_MARK = /^\s*(?:[•*·–—-]|\d+[.)])\s+/;

/** Every sentence with its place and the part it is in. */
export function jobParts(text: string): JobSentence[] {
  const sentences: JobSentence[] = [];
  let part: JobPart = 'unnamed';
  for (const line of text.matchAll(/[^\n]+/g)) {
    const heading = headingOf(line[0]);
    if (heading) part = heading.part;
    for (const match of line[0].matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g)) {
      if (match[0].trim() === '') continue;
      const start = line.index + match.index;
      sentences.push({ start, end: start + match[0].length, text: match[0], part: partOf(match[0], part) });
    }
  }
  return sentences;
}

function headingOf(line: string): { part: JobPart } | undefined {
  const words = line.replace(/^[\s#*_=–—-]+|[\s#*_=–—-]+$/g, '');
  const marked = /:$/.test(words) || /^\s*[#*]/.test(line);
  if (words.length === 0 || words.length > 60 || LIST_MARK.test(line)) return undefined;
  if (/[.!;,]$/.test(words) || (words.split(/\s+/).length > 7 && !marked)) return undefined;
  const found = HEADINGS.find(([, pattern]) => pattern.test(words.replace(/[:?]$/, '')));
  return found && { part: found[0] };
}

function partOf(sentence: string, part: JobPart): JobPart {
  if (part === 'company' || part === 'offer')
    return /^\s*(?:you will|you.ll|in this role)\b/i.test(sentence) ? 'work' : part;
  if (LIST_MARK.test(sentence)) return part;
  const ofItself = OF_ITSELF.test(sentence) || (part === 'unnamed' && NAMED_SUBJECT.test(sentence.trim()));
  return ofItself && !LOOKS_FOR.test(sentence) ? 'company' : part;
}
