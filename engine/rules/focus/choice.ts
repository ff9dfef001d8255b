/** Whom an answer chooses, whom it leaves out, and why. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, near, trim, within, type Place } from '../../nearby.ts';
import { clauseAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Choice = {
  /** The words in which somebody is left out, with the reason. */
  reasoned: Place | undefined;
  /** Somebody is left out, and no reason stands near. */
  bare: Mark | undefined;
  /** Any word of leaving somebody out, wherever it stands. */
  hinted: boolean;
  picked: Mark | undefined;
  everyone: Mark | undefined;
};

/** A ground told without a "because": those left out are the subject of what follows. */
const THEIRS =
  /^(?:they|they're|they've|they'd|it's|there|he|she|that's|it|their|theirs|who|whose|where|too|one|everybody|each|every)$/;
const GROUND = /^(?:because|since|cause|'cause|cos)$/;
/** "as soon as" and "as for" give no ground. */
const NO_GROUND = /^(?:soon|for|of|far|many|much|long|well|yet|such|if|the|a|an|i|we|our)$/;
/** Tokens that are too few to be left off. */
const REST = 4;
/** Longest quote of whom and why, in tokens. */
const QUOTE = 34;
/** Words that leave somebody out somewhere, said in any way. */
const HINTS =
  /^(?:only|except|excluding|rather|instead|later|nobody|nowhere|out|skip|leave|leaving|ignore|exclude\w*|\S*prioriti\w+)$/;

/** Reads the choice once an answer. */
export const choiceOf = once((answer: Answer): Choice => {
  const loose = [...marksOf(answer, 'focus:left-out'), ...marksOf(answer, 'focus:not')];
  const out = loose
    .filter((mark) => leavesBuyersOut(answer, mark))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  let reasoned: Place | undefined;
  const argued = loose.filter((mark) => !isSupposed(answer, mark) && namesSome(answer, mark));
  for (const mark of [...out, ...argued]) reasoned ??= reasonedAt(answer, mark);
  return {
    reasoned,
    bare: out.find((mark) => !isArgued(answer, mark)),
    hinted: loose.length > 0 || answer.tokens.some(({ norm }) => HINTS.test(norm)),
    picked: marksOf(answer, 'focus:picked').find((mark) => picksBuyers(answer, mark)),
    everyone: marksOf(answer, 'focus:everyone').find((mark) => isForAll(answer, mark)),
  };
});

function leavesBuyersOut(answer: Answer, mark: Mark): boolean {
  return (
    !isSupposed(answer, mark) &&
    (mark.tag === 'focus:not' ? refusesBuyers(answer, mark) : isAboutBuyers(answer, mark))
  );
}

/** "if they don't open it we don't sell", "the members who are left out", "why would you say no". */
function isSupposed(answer: Answer, { first, last }: Mark): boolean {
  const { tokens } = answer;
  const sentence = sentenceAt(answer, first);
  if (sentence.asks || /^(?:why|would)$/.test(tokens[sentence.first]!.norm)) return true;
  for (let i = sentence.first; i < first; i++) if (/^(?:if|why|why'd)$/.test(tokens[i]!.norm)) return true;
  const words = tokens.slice(first, last).map(({ norm }) => norm);
  const twice =
    /^(?:don't|won't|wouldn't|not|never)$/.test(words[0]!) || isDenied(answer, { first, last }, 2);
  return (
    (twice && words.some((norm) => /^(?:exclude|skip|avoid|refuse|drop|ignore|forget)$/.test(norm))) ||
    words.some((norm) => /^(?:anyone|anybody|nobody|no-one|someone)$/.test(norm)) ||
    /^(?:who|that|which|people|buyers)$/.test(tokens[first - 1]?.norm ?? '') ||
    (words.at(-1) === 'drop' && tokens[last]?.norm === 'out')
  );
}

/** Words that leave out whoever is named, be it a trade that no table holds; "don't take" may be of anything. */
const LEAVES = /^(?:leave|leaving|left|skip|skipping|exclude|excluding|out|aside|wait|waits)$/;

/** Those left out stand in the same clause or right after it; "the whole region" is nobody in particular. */
function isAboutBuyers(answer: Answer, mark: Mark): boolean {
  const { first, last } = mark;
  const end = Math.min(sentenceAt(answer, first).last, last + 5);
  const buyers = within(answer, 'focus:buyers', clauseAt(answer, first).first, end);
  const all = answer.tokens
    .slice(last, end)
    .some(({ norm }) =>
      /^(?:whole|all|everywhere|anyone|anybody|nobody|no-one|someone|somebody)$/.test(norm),
    );
  if (all) return false;
  const leaves = answer.tokens.slice(first, last).some(({ norm }) => LEAVES.test(norm));
  return (buyers ?? (leaves ? near(answer, mark, 'focus:buyers', 14) : undefined)) !== undefined;
}

/** "; not students", "Students, no, they …": whoever might buy stands directly at the refusal. */
function refusesBuyers(answer: Answer, { first, last }: Mark): boolean {
  const ends = /^[,.;:]$|^(?:because|since|they|as|for)$/.test(answer.tokens[last - 1]!.norm);
  return ends
    ? within(answer, 'focus:buyers', first - 4, first) !== undefined
    : within(answer, 'focus:buyers', last, last + 3) !== undefined;
}

/** What follows a refusal without naming anybody. */
const NOBODY =
  /^(?:that|to|by|because|sales|revenue|orders|clicks|downloads|sign-ups|features?|prices?|yet|only|just|sure|even|in|on|at|a|an|before|until|more|less|so|it|this|really|as|with|of|from|necessarily|always|if|what|how|because|since|they|for)$/;

/** "Not Jakarta, it's too dear", "not dry vans, there's an app for it": some are named, be they in no table. */
function namesSome({ tokens }: Answer, { tag, first, last }: Mark): boolean {
  const words = tokens.slice(last, last + 4);
  if (tag === 'focus:not')
    return (
      tokens.slice(first, last).some(({ norm }) => norm === 'not') &&
      words[0]?.kind === 'word' &&
      !NOBODY.test(words[0].norm) &&
      words.some((token) => isSome(token))
    );
  const leaves = tokens.slice(first, last).some(({ norm }) => LEAVES.test(norm));
  return leaves && tokens.slice(Math.max(0, first - 4), last + 4).some((token) => isSome(token));
}

function isSome({ kind, norm, capital }: Answer['tokens'][number]): boolean {
  return kind === 'word' && (/[^s'’]s$/.test(norm) ? norm.length > 4 : capital && norm.length > 2);
}

/** From whom it leaves out to the end of the reason, where both stand in one sentence or in two that touch. */
function reasonedAt(answer: Answer, mark: Mark): Place | undefined {
  const sentence = sentenceAt(answer, mark.last - 1);
  const first = Math.max(clauseAt(answer, mark.first).first, sentence.first);
  const next = answer.sentences[sentence.index + 1];
  const opens = next && /^(?:they|they're|they've|their)$/.test(answer.tokens[next.first]!.norm);
  const to = opens ? next.last : sentence.last;
  const ground = groundIn(answer, mark, to);
  if (ground < 0) return undefined;
  const last = endOfReason(answer, Math.min(ground + 2, to - 1));
  // Where the clause of the refusal holds the choice as well, the refusal begins the quote only if all is too long.
  const from = last - first <= QUOTE ? first : Math.max(mark.first, sentence.first);
  return last - from <= QUOTE ? trim(answer, { first: from, last }) : undefined;
}

/** The end of a clause, with a short rest of its sentence and with the bracket that closes it. */
function endOfReason(answer: Answer, at: number): number {
  const { last } = clauseAt(answer, at);
  const end = sentenceAt(answer, at).last;
  return end - last <= REST ? end : last;
}

/** Where the reason begins: "because", or those left out as the subject of what follows. */
function groundIn(answer: Answer, mark: Mark, to: number): number {
  const { tokens } = answer;
  const ends = tokens[mark.last - 1]!.norm;
  if (GROUND.test(ends) || /^(?:they|as)$/.test(ends)) return mark.last - 1;
  for (let i = mark.last - 1; i < to - 1; i++) {
    const { norm } = tokens[i]!;
    const after = tokens[i + 1]!.norm;
    if (GROUND.test(norm) && i >= mark.last) return i;
    if (norm === 'as' && i >= mark.last && !NO_GROUND.test(after)) return i;
    if (norm === 'as' && i >= mark.last && /^(?:the|our|a)$/.test(after) && tokens[i - 1]!.norm !== 'same')
      return i;
    if (/^[,:;(.]$/.test(norm) && (THEIRS.test(after) || isAgain(answer, mark, i + 1))) return i + 1;
  }
  return -1;
}

/** "I'd leave couples out, couples have a joint account". */
function isAgain(answer: Answer, mark: Mark, at: number): boolean {
  const { tokens } = answer;
  const { first } = clauseAt(answer, mark.first);
  const { norm } = tokens[/^(?:the|a|an|our)$/.test(tokens[at]!.norm) ? at + 1 : at] ?? tokens[at]!;
  if (norm.length < 4 || LEAVES.test(norm)) return false;
  const same = (i: number) => tokens[i]!.norm === norm;
  for (let i = first; i < at - 1; i++) if (same(i)) return true;
  return false;
}

/** Anything that may be a reason stands after it in its sentence, or opens the next. */
function isArgued(answer: Answer, mark: Mark): boolean {
  const sentence = sentenceAt(answer, mark.last - 1);
  const next = answer.sentences[sentence.index + 1];
  const to = next ? next.last : sentence.last;
  const from = clauseAt(answer, mark.first).first;
  return (
    within(answer, 'reason', sentence.first, to) !== undefined ||
    within(answer, 'focus:reason', from, to) !== undefined ||
    answer.tokens.slice(from, to).some(({ norm }) => THEIRS.test(norm) || /^[:(]$/.test(norm))
  );
}

/** Words that make a beginning a trial, a reading, or one of several. */
const NO_CHOICE =
  /^(?:sign|signal|metric|measure|reading|pilot|beta|test|loan|week|weeks|month|day|days|once|also|plus|could|maybe|perhaps|may|might|or|all|every|everyone|everybody|everywhere|anyone|any|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function picksBuyers(answer: Answer, mark: Mark): boolean {
  if (isDenied(answer, mark, 3) || isSupposed(answer, mark)) return false;
  const { first, last } = clauseAt(answer, mark.first);
  const { tokens } = answer;
  for (let i = first; i < last; i++) {
    if (NO_CHOICE.test(tokens[i]!.norm)) return false;
    if (tokens[i]!.norm === 'not' && /^(?:only|just)$/.test(tokens[i + 1]?.norm ?? '')) return false;
  }
  return within(answer, 'focus:buyers', mark.last - 1, Math.min(last, mark.last + 8)) !== undefined;
}

/** "everybody" is the market only where something is sold or meant for them. */
function isForAll(answer: Answer, mark: Mark): boolean {
  if (isDenied(answer, mark, 3)) return false;
  const from = Math.max(clauseAt(answer, mark.first).first, mark.first - 6);
  const market = within(answer, 'focus:market', from, mark.first);
  // "sold as one photo for everybody" is what is said of it.
  return (
    market !== undefined && !answer.tokens.slice(market.first, mark.first).some(({ norm }) => norm === 'as')
  );
}
