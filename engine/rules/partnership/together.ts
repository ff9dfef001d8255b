/** How others come into the work: shaping it, being told of it, or being kept out. */
import type { Answer } from '../../answer.ts';
import { CUSTOMERS, CUSTOMER_WORDS } from '../../lexicon/customer-words.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, quoteOf, trim, type Place } from '../../nearby.ts';
import { othersOf, type Other } from '../../others.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { matching } from '../../word.ts';

export type Together = {
  others: readonly Other[];
  /** Words in which somebody else has a say or a hand in the work. */
  shaped: Place | undefined;
  /** Words in which a colleague does something. */
  part: Place | undefined;
  /** Any difference, giving way or early hand anywhere: then none of it may be called absent. */
  signs: boolean;
  informed: Mark | undefined;
  against: Mark | undefined;
  alone: Mark | undefined;
};

/** Sentences over which coming in, differing and yielding may be spread. */
const SPREAD = 2;
const SIGNS = ['early', 'friction', 'yield', 'strong'] as const;

/** Reads it once an answer. */
export const togetherOf = once((answer: Answer): Together => {
  const others = othersOf(answer).filter(
    (other) => !isCrowd(answer, other) && !isLineOfBusiness(answer, other),
  );
  const peopled = new Set(others.map(({ first }) => sentenceAt(answer, first).index));
  // Who is kept out is often not named.
  const first = (what: string, accept: (mark: Mark) => boolean) =>
    marksOf(answer, `partnership:${what}`).find(
      (mark) =>
        ((what !== 'informed' && !isBare(answer.tokens[mark.first]!)) ||
          (isNear(answer, mark, peopled) && !isDenied(answer, mark))) &&
        accept(mark),
    );
  const shares = (mark: Mark) => sharesClause(answer, mark, others);
  return {
    others,
    shaped: shapedBy(answer, others) ?? conceded(answer, others) ?? saidNext(answer, others),
    part: partOf(answer, others),
    signs: SIGNS.some((what) => answer.tagged.has(`partnership:${what}`)) || answer.tokens.some(isDiffering),
    informed: first('informed', shares),
    against: first('war', (mark) => !isWish(answer, mark)),
    alone: first('alone', (mark) => !isAboutCustomers(answer, mark, shares)),
  };
});

/** Bare words, which say nothing of who is left out: "on my own". */
const isBare = matching(/^(?:on|by|a|the|not|as|without)$/);

/** "My first instinct was to go over their heads": thought of, and not done. */
function isWish(answer: Answer, mark: Mark): boolean {
  const { first } = clauseAt(answer, mark.first);
  return answer.tokens.slice(first, mark.first).some(isTempted);
}

const isTempted = matching(/^(?:instinct|impulse|tempted)$/);

const isDiffering = matching(
  /^(?:clash\w*|disagree\w*|argu\w*|against|object\w*|refus\w*|wanted|differently|conflict\w*|convinc\w*|persuad\w*|agree\w*|compromis\w*|veto\w*|negotiat\w*)$/,
);

/** "Eleven said", "People used it": a capital at the start of a sentence is no name of theirs. */
function isCrowd({ tokens, quantities }: Answer, { first, named }: Other): boolean {
  if (!named) return false;
  return (
    CUSTOMER_WORDS.test(tokens[first]!.norm) ||
    COUNT.test(tokens[first]!.norm) ||
    quantities.some((quantity) => quantity.first <= first && first < quantity.last)
  );
}

const COUNT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|many|some|several|half|both|all|few)$/;

/** Two of: in early, a difference, a giving way; told within a few sentences of somebody who acts. */
function shapedBy(answer: Answer, others: readonly Other[]): Place | undefined {
  let until = -1;
  for (const who of others) {
    const { index } = sentenceAt(answer, who.first);
    if (index < until) continue;
    until = index;
    const near = strongNear(answer, who);
    const told = near && quoteWith(answer, near, who);
    if (told) return told;
    if (!who.acts && !differs(answer, who) && !isApposed(answer, who)) continue;
    const from = answer.sentences[index]!.first;
    const to = answer.sentences[Math.min(index + SPREAD, answer.sentences.length) - 1]!.last;
    if (markIn(answer, 'partnership:war', from, to)) continue;
    const quote = saidAndDone(answer, who, to) ?? metIn(answer, who, from, to);
    if (quote) return quote;
  }
  return undefined;
}

const isOne = matching(/^(?:he|she)$/);

/** "I said no …. He agreed to wait": a difference with a colleague, and their giving way further on. */
function conceded(answer: Answer, others: readonly Other[]): Place | undefined {
  const [difference] = marksOf(answer, 'partnership:friction');
  if (!difference || answer.tagged.has('partnership:war')) return undefined;
  const yielding = marksOf(answer, 'partnership:yield').find(
    ({ first }) =>
      first > difference.last && isOne(answer.tokens[first]!) && others.some((other) => other.first < first),
  );
  return yielding && quoteOf(answer, yielding);
}

/** "at the logistics company": a line of business is nobody. */
function isLineOfBusiness({ tokens }: Answer, { last }: Other): boolean {
  return /^(?:company|firm|startup|start-up|software|business|industry|app)$/.test(tokens[last]?.norm ?? '');
}

/** "Legal stopped the claim": the difference itself is what they do. */
function differs(answer: Answer, { last }: Other): boolean {
  return markIn(answer, 'partnership:friction', last, last + 1) !== undefined;
}

/** The words to quote where two signs meet: those of the difference, else of the giving way. */
function metIn(answer: Answer, who: Other, from: number, to: number): Place | undefined {
  const found = (['friction', 'yield', 'strong', 'early'] as const)
    .map((what) => realMark(answer, `partnership:${what}`, from, to))
    .filter((mark) => mark !== undefined)
    .filter((mark, i, all) => all.slice(0, i).every((other) => apart(mark, other)));
  if (found.length < 2) return undefined;
  for (const mark of found) {
    const quote = quoteWith(answer, mark, who);
    if (quote) return quote;
  }
  return undefined;
}

const apart = (a: Mark, b: Mark): boolean => a.first >= b.last || b.first >= a.last;

/** One plain sign of their hand in it, in the very sentence in which they are named. */
function strongNear(answer: Answer, who: Other): Mark | undefined {
  const { first, last } = sentenceAt(answer, who.first);
  if (markIn(answer, 'partnership:war', first, last) || markIn(answer, 'partnership:informed', first, last))
    return undefined;
  return realMark(answer, 'partnership:strong', first, last);
}

/** What they said or wanted, and then what was done because of it. */
function saidAndDone(answer: Answer, who: Other, to: number): Place | undefined {
  // "a chat that three reps had asked for" names the thing, whatever became of it.
  if (answer.tokens.slice(Math.max(0, who.first - 3), who.first).some(isThat)) return undefined;
  const until = isApposed(answer, who) ? Math.max(who.until, who.last + 2) : who.until;
  const how = markIn(answer, 'partnership:voice', who.last, until);
  const also =
    how &&
    (markIn(answer, 'partnership:so', how.last, to) ?? markIn(answer, 'partnership:strong', how.last, to));
  return how && also && quoteWith(answer, how, who);
}

/** "The actuary …. She said …. So I cut them": a colleague's word a sentence on, and what was done with it. */
function saidNext(answer: Answer, others: readonly Other[]): Place | undefined {
  const { sentences, tagged, tokens } = answer;
  if (tagged.has('partnership:war') || tagged.has('partnership:alone')) return undefined;
  for (const who of others) {
    // A name may be a customer's.
    if (who.named) continue;
    const { index } = sentenceAt(answer, who.first);
    const { last } = sentences[Math.min(index + SPREAD, sentences.length - 1)]!;
    for (let i = who.last; i < last && !isBuyer(tokens[i]!); i++) {
      if (!isOne(tokens[i]!) && tokens[i]!.norm !== 'they') continue;
      const signs = (tag: string) => markIn(answer, `partnership:${tag}`, i + 1, i + 3);
      const how = signs('strong') ?? signs('voice');
      if (!how || featuresAt(answer, i).negated) continue;
      const done =
        how.tag.endsWith('strong') ||
        markIn(answer, 'partnership:so', how.last, how.last + FAR) !== undefined;
      if (done) return quoteOf(answer, { first: i, last: how.last });
    }
  }
  return undefined;
}

const isBuyer = matching(CUSTOMERS);
/** Tokens from a word to what was done with it. */
const FAR = 40;

/** "Tomás, one of the reps, told me": whose trade stands between commas does what follows. */
function isApposed({ tokens }: Answer, { first, last }: Other): boolean {
  return tokens[last]?.norm === ',' && [1, 2, 3].some((back) => tokens[first - back]?.norm === 'of');
}

const isThat = matching(/^(?:that|which)$/);

function realMark(answer: Answer, tag: string, from: number, to: number): Mark | undefined {
  const mark = markIn(answer, tag, from, to);
  if (!mark || isTime(answer, mark)) return undefined;
  return featuresAt(answer, mark.first).habitual && tag.endsWith('friction') ? undefined : mark;
}

const isPeriod = matching(/^(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|night|evening)$/);

/** "the week before I had stood there" dates something; nobody comes in early with it. */
function isTime({ tokens }: Answer, { first }: Mark): boolean {
  return tokens[first]!.norm === 'before' && first > 0 && isPeriod(tokens[first - 1]!);
}

const isThem = matching(/^(?:he|she|they|him|her|his|hers|us|both)$/);
const isMutual = matching(
  /^(?:agreed|argued|disagreed|settled|compromised|fought|together|both|sat|differed)$/,
);

/** Words between somebody and what they do, at most. */
const TO_VERB = 2;

/** The clause of a sign, if somebody else stands in it; with who it is where the sentence is short. */
function quoteWith(answer: Answer, mark: Mark, who: Other): Place | undefined {
  const quote = outside(answer, quoteOf(answer, mark, who), mark);
  const named = who.first >= quote.first && who.last <= quote.last;
  const words = answer.tokens.slice(mark.first, mark.last);
  // "I dropped the claim" is the speaker's, whoever "they" are in the rest of it.
  if (words.some(isSpeaker) && !words.some(isMutual) && !words.some(isThem))
    return named && who.acts && who.until - who.last <= TO_VERB ? quote : undefined;
  if (named) return quote;
  return answer.tokens.slice(quote.first, quote.last).some(isThem) ? quote : undefined;
}

const isSpeaker = matching(/^(?:i|we|me|my|our)$/);

/** 'every time", and engineering gave us the figure': without the end of what somebody else was quoted with. */
function outside(answer: Answer, quote: Place, { first }: Place): Place {
  const { tokens } = answer;
  let open = 0;
  let last = -1;
  for (let i = quote.first; i < first; i++)
    if (/^["“”]$/.test(tokens[i]!.norm)) {
      open++;
      last = i;
    }
  return open % 2 === 1 && tokens[last + 1]?.norm === ','
    ? trim(answer, { ...quote, first: last + 2 })
    : quote;
}

/** Names of departments that are things as well. */
const isThing = matching(
  /^(?:product|research|support|design|quality|production|security|platform|hardware|billing|growth|content|brand|data)$/,
);
const isDeterminer = matching(/^(?:the|a|an|this|that|our|my|your|any|new|each|every|more|of|much)$/);

/** Where a colleague does something: "Caio drew the stickers". */
function partOf(answer: Answer, others: readonly Other[]): Place | undefined {
  const who = others.find(
    (other) =>
      other.acts &&
      other.until > other.last &&
      other.until - other.last <= TO_VERB &&
      !featuresAt(answer, other.first).negated &&
      !isUsed(answer, other) &&
      !isHostile(answer.tokens[other.until - 1]!),
  );
  return who && quoteOf(answer, who);
}

const isHostile = matching(/^(?:hated|ignored|blocked|mocked|refused|disliked|complained)$/);

/** "the product had", "Most support asked": the thing, not the department. */
function isUsed({ tokens }: Answer, { first, last, named }: Other): boolean {
  if (named) return /^(?:mr|mrs|ms|dr)$/.test(tokens[first]!.norm) && last - first === 1;
  const before = tokens[first - 1];
  return last - first === 1 && isThing(tokens[first]!) && before !== undefined && isDeterminer(before);
}

/** In a sentence with somebody else in it, or next to one. */
function isNear(answer: Answer, mark: Mark, peopled: ReadonlySet<number>): boolean {
  const { index } = sentenceAt(answer, mark.first);
  return peopled.has(index) || peopled.has(index - 1) || peopled.has(index + 1);
}

function sharesClause(answer: Answer, mark: Mark, others: readonly Other[]): boolean {
  const { first, last } = clauseAt(answer, mark.first);
  return others.some((other) => other.first >= first && other.first < last);
}

const isAsking = matching(/^(?:ask|asked|involve|involved|consult|consulted|tell|telling)$/);
const isPassive = matching(/^(?:were|was|are|is|weren't|wasn't|isn't)$/);

/** "the leavers weren't asked", "we didn't ask the players": who was not asked must be a colleague. */
function isAboutCustomers(answer: Answer, mark: Mark, shares: (mark: Mark) => boolean): boolean {
  const words = answer.tokens.slice(mark.first, mark.last);
  const open = words.some(isPassive) || isArticle(words.at(-1)!);
  // "I didn't ask her for a slot, I asked what she'd need" tells how she was asked.
  const how = answer.tokens[mark.last];
  return words.some(isAsking) && ((open && !shares(mark)) || (how !== undefined && isWhat(how)));
}

const isWhat = matching(/^(?:for|what|how|which)$/);
const isArticle = matching(/^(?:a|an|the)$/);
