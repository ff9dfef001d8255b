import { stem, stemOf, WORK_STEMS } from '../lexicon/work.ts';
import { ofWord } from '../word.ts';
import type { Counts } from './counts.ts';
import { ELSEWHERE_STEMS } from './elsewhere-words.ts';

/** Share of content words: real answers about pet food or school meals stay under 0.16. */
const DENSE = 0.18;

/** What people say around an answer: thanks, regrets, hopes. */
const SOCIAL: ReadonlySet<string> = new Set(
  (
    'thank thanks thankful please pleasure pleased sorry apology apologise apologize excuse afraid hope glad happy nice lovely welcome hello hi hey meet meeting having today day forward look looking conversation chat talk talking speak ' +
    'appreciate opportunity grateful excited mind come comes moment second minute know say said tell really honestly right maybe could go going next question pass skip answer nothing anything something idea think blank good great fine well week weekend morning afternoon okay ok yes yeah sure wait soon bye'
  )
    .split(' ')
    .map(stem),
);
/** Share of content words: a real opening, cut after fifteen words, stays under half. */
const ONLY_SOCIAL = 0.7;

/** Different words of elsewhere that there must be. */
const DISTINCT = 4;

const isSocial = ofWord((norm) => SOCIAL.has(stem(norm)));
const isElsewhere = ofWord((norm) => !WORK_STEMS.has(stem(norm)) && ELSEWHERE_STEMS.has(stem(norm)));
const isWork = ofWord((norm) => WORK_STEMS.has(stem(norm)));

/**
 * About something else altogether: more of the kitchen, of verse or of the weekend than of working life and
 * of the question together; or thanks and regrets and no more. An unusual answer in plain words passes;
 * what remains between is for `on-question` to say.
 */
export function isOffQuestion({ content, asked }: Counts): boolean {
  if (content.length < 6) return false;
  const social = content.filter(isSocial).length;
  // What is taken up of the question is more than manners.
  const takes = content.some((token) => !isSocial(token) && asked.has(stemOf(token)));
  if (!takes && social / content.length >= ONLY_SOCIAL) return true;
  const far = content.filter((token) => isElsewhere(token) && !asked.has(stemOf(token)));
  if (far.length < DISTINCT || far.length / content.length <= DENSE) return false;
  const near = content.filter((token) => isWork(token) || asked.has(stemOf(token)));
  return new Set(far.map(stemOf)).size >= DISTINCT && far.length > near.length * 1.5;
}
