import { jobParts, type JobPart, type JobSentence } from './job-parts.ts';
import { SIGNS } from './signs/index.ts';
import type { Sign } from './signs/sign.ts';

/** A sign where it was found, and how much it counts there. */
export type Heard = { sign: Sign; quote: string; start: number; counts: number };

/** How much a phrase says about the work, by the part of the text it is in. */
const COUNTS: Record<JobPart, number> = {
  work: 1,
  unnamed: 0.8,
  wishes: 0.5,
  extra: 0.2,
  company: 0,
  offer: 0,
};
/** The company's words about itself say how its product is bought. */
const COUNTS_FOR_LED: Record<JobPart, number> = {
  work: 1,
  unnamed: 1,
  wishes: 0.7,
  extra: 0.4,
  company: 1,
  offer: 0,
};

/** Said of what the role is not, or does without. */
const DENIED =
  /\b(?:not|no|never|without|nor|neither|rather than|instead of|isn['’]t|won['’]t|don['’]t|aren['’]t|doesn['’]t|less about|nothing to do with|kein\p{L}*|nicht|ohne|pas|sans|ni)\b(?:(?!\b(?:but|only|just|sondern|mais)\b)[^,;:()]){0,60}$/iu;
const ONLY = /\b(?:not (?:only|just)|nicht nur|pas seulement|no (?:two|day)|not afraid)\b/i;

const OTHERS =
  '(?:(?:product|project|engineering|demand[\\s-]gen(?:eration)?|growth|performance|content|sales|field|brand|marketing|campaigns?|commercial|data|design|digital|our|central|regional|revenue) ){1,3}(?:teams?|managers?|marketers?|colleagues?|department|leads?)|agenc(?:y|ies)|\\bPMs?\\b|squads?|founders?|engineers|sellers|others|somebody else|another team|colleagues';
/** Somebody else does it: "our product managers own the roadmap". */
const OF_OTHERS = new RegExp(
  `(?:${OTHERS})\\s+(?:who|that|which|will|already|now|there|also|und|and|here|currently)?\\s*(?:owns?|runs?|handles?|manages?|writes?|takes?|looks?|decides?|drives?|leads?|does|do|keeps?|plans?|sets?|generates?|builds?|buys?|holds?|answers?|prioriti[sz]es?|has|have|is|are|responsible|executes?|create|creates)\\b[^.;]{0,60}$`,
  'i',
);
/** And "owned by the growth team", after the words. */
const BY_OTHERS = new RegExp(
  `^[^.;,]{0,30}\\b(?:is|are|lies?|sits?|stays?|belongs?|remains?|owned|run|handled|led|done|made|decided)\\s+(?:(?:by|with|to|in)\\s+)+(?:the |our |an? )?(?:\\p{L}+ ){0,2}?(?:${OTHERS})`,
  'iu',
);

/** The name of a neighbour's craft that one works with: "together with demand generation". */
const WITH =
  /\b(?:with|alongside|to|from|for|supports?|supporting|helps?|feeds?|between|by|both|mit|avec)\s+(?:(?:the|our|your|product|sales|design|content|growth|brand|their|and|colleagues|peers|managers|in|of|customer|success|marketing|engineering|team|teams|pr|events)[,/&]?\s+){0,6}$/i;
const NAMES_OF_CRAFTS =
  /^(?:demand gen(?:eration)?|product (?:marketing|management)|marketing operations|performance marketing|lead gen(?:eration)?|user research|content marketing|scrum teams?|agile teams?|product development|corporate communications|social media|public relations|product owner|sales enablement|pricing|brand marketing|user acquisition|paid media)$/i;

/** Every sign in the text of a job, in the order of the text. What is denied or is another's work is left out. */
export function hear(text: string): Heard[] {
  const sentences = jobParts(text);
  return SIGNS.flatMap((sign) =>
    [...text.matchAll(sign.words)].flatMap((match) => {
      const sentence = sentenceAt(sentences, match.index);
      if (!sentence || isSetAside(sentence, match.index - sentence.start, match[0])) return [];
      const counts = (sign.led ? COUNTS_FOR_LED : COUNTS)[sentence.part];
      return counts > 0 ? [{ sign, quote: match[0], start: match.index, counts }] : [];
    }),
  ).sort((a, b) => a.start - b.start);
}

function isSetAside({ text }: JobSentence, at: number, words: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + words.length);
  if (DENIED.test(before) && !ONLY.test(before)) return true;
  if (OF_OTHERS.test(before) || BY_OTHERS.test(after)) return true;
  return (
    NAMES_OF_CRAFTS.test(words) &&
    (WITH.test(before) || /^ (?:teams?|colleagues|managers?|department|agenc)/i.test(after))
  );
}

function sentenceAt(sentences: readonly JobSentence[], place: number): JobSentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (place < sentence.start) high = middle - 1;
    else if (place >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
