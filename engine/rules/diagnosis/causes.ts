/** How a change is explained: signs tied to causes, causes in a row, cuts of the figure, and certainty. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { trim, type Place } from '../../nearby.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { endOfPhrase, signsOf, type Run } from './signs.ts';

export type Causes = {
  /** "if only the new version, it's the tracking": a sign and the cause it speaks for. */
  signs: Run[];
  /** The sign and its cause in whole clauses, told as a condition. */
  telling: Place | undefined;
  /** A way to tell explanations apart, in a sentence that also holds a sign or a cut. */
  test: Mark | undefined;
  /** The first words of a row of three causes or more. */
  listed: Run | undefined;
  /** A cut by at least two dimensions, or a cut by name. */
  cut: Run | undefined;
  /** Certain of one cause, or waving a look at the data away. */
  sure: Place | undefined;
};

/** Reads the explanations once an answer. */
export const causesOf = once((answer: Answer): Causes => {
  const signs = signsOf(answer);
  const cut = cutOf(answer);
  const test = marksOf(answer, 'diagnosis:test').find((mark) => {
    const { first, last } = sentenceAt(answer, mark.first);
    return markIn(answer, 'diagnosis:pattern', first, last) || markIn(answer, 'diagnosis:cut', first, last);
  });
  return {
    signs,
    telling: tellingOf(answer, signs),
    test,
    cut,
    listed: listOf(answer),
    sure: sureOf(answer),
  };
});

/** Longest quote of a sign with its cause, in tokens. */
const QUOTE = 34;
const SHOWS = /^(?:only|alone|both|neither|everywhere|elsewhere|whichever|nowhere)$/;

/** "if it's only Android, it's our release": a condition, or where it shows, and what that would mean. */
function tellingOf(answer: Answer, signs: readonly Run[]): Place | undefined {
  const whole = signs.map((sign) => inClauses(answer, sign));
  const words = ({ first, last }: Place) => answer.tokens.slice(first, last).map(({ norm }) => norm);
  const short = whole.filter(({ first, last }) => last - first <= QUOTE);
  return (
    short.find((place) => /^(?:if|when)$/.test(words(place)[0]!) && isVerdict(words(place))) ??
    short.find((place) => words(place).some((norm) => SHOWS.test(norm)) && isVerdict(words(place)))
  );
}

/** Something is said of what it would be, after what would show; "if payments hold: leave it" is an act. */
function isVerdict(words: readonly string[]): boolean {
  const after = words.slice(2);
  return (
    words.length > 5 &&
    !words.some((norm) => /^(?:i'd|i'll)$/.test(norm)) &&
    after.some((norm) => /^(?:it's|its|that's|it|they|then|means|mean|points|nothing|isn't|:)$/.test(norm)) &&
    !after.some((norm) => /^(?:leave|pause|stop|i|i'd|i'll|fix|repair)$/.test(norm))
  );
}

function inClauses(answer: Answer, { first, last }: Run): Place {
  const sentence = sentenceAt(answer, first);
  let from = clauseAt(answer, first).first;
  for (let i = from; i < first; i++) if (answer.tokens[i]!.norm === ':') from = i + 1;
  const to = Math.min(clauseAt(answer, last - 1).last, sentence.last);
  return trim(answer, { first: from, last: sentence.last - to <= 3 ? sentence.last : to });
}

/** Causes in a row: "it could be …, … or …", or one sentence that says "it's" three times. */
function listOf(answer: Answer): Run | undefined {
  for (const mark of marksOf(answer, 'diagnosis:maybe')) {
    if (!isCause(answer, mark)) continue;
    const { index, last } = sentenceAt(answer, mark.first);
    let items = 0;
    for (let i = mark.first; i < last; i++)
      if (/^(?:,|or|;|:)$/.test(answer.tokens[i]!.norm) && answer.tokens[i + 1]?.norm !== 'or') items++;
    const next = answer.sentences[index + 1];
    const more = next && markIn(answer, 'diagnosis:maybe', next.first, next.last);
    if (items >= 2 || (items >= 1 && more))
      return { first: mark.first, last: endOfPhrase(answer, mark.last, last) };
  }
  let run = { sentence: -1, times: 0, first: 0 };
  for (const mark of marksOf(answer, 'diagnosis:again')) {
    const { index, last } = sentenceAt(answer, mark.first);
    if (run.sentence !== index) run = { sentence: index, times: 0, first: mark.first };
    if (/^(?:maybe|perhaps)$/.test(answer.tokens[mark.first]!.norm) && !isCause(answer, mark)) continue;
    if (++run.times === 3) return { first: run.first, last: endOfPhrase(answer, run.first + 1, last) };
  }
  return undefined;
}

const MAY =
  /^(?:could|can|may|might|could've|might've|possible|possibly|likely|plausible|causes|reasons|explanations|factors|suspects|drivers|origins|mix|combination|maybe|perhaps)$/;
const CAUSE =
  /^(?:it|it's|its|the|a|an|because|some|people|they|that|our|there|there's|we|somebody|someone)$/;

/** "maybe the price", and not "maybe take out the ad" or "the parrot or the cat". */
function isCause(answer: Answer, { first, last }: Mark): boolean {
  const { tokens } = answer;
  const words = tokens.slice(first, last);
  if (!words.some(({ norm }) => MAY.test(norm))) return false;
  // "I don't know if it's always the same, because maybe there's branches" is an unknown, not a cause.
  for (let i = sentenceAt(answer, first).first; i < first; i++)
    if (tokens[i]!.norm === 'know' && tokens[i - 1]?.norm === "don't") return false;
  return !/^(?:maybe|perhaps|possibly)$/.test(tokens[last - 1]!.norm) || CAUSE.test(tokens[last]?.norm ?? '');
}

function cutOf(answer: Answer): Run | undefined {
  const by = marksOf(answer, 'diagnosis:by');
  for (let i = 0; i + 1 < by.length; i++) {
    const [a, b] = [by[i]!, by[i + 1]!];
    // "per device per day" is what is counted.
    if (answer.tokens[a.first]!.norm === 'per') continue;
    if (b.first - a.last <= 4 && b.first >= a.last) return { first: a.first, last: b.last };
  }
  return marksOf(answer, 'diagnosis:cut').find(
    (mark) => isOfFigure(answer, mark) && isPlanned(answer, mark.first),
  );
}

/** "cut it by plan", and not "cut the gift in half". */
function isOfFigure(answer: Answer, { first, last }: Mark): boolean {
  if (!/^cut/.test(answer.tokens[first]!.norm)) return true;
  return answer.tokens.slice(first, clauseAt(answer, last - 1).last).some(({ norm }) => norm === 'by');
}

/** "I'd split it first", and not "split it as you like, it is the price". */
function isPlanned(answer: Answer, token: number): boolean {
  const { actor, negated } = featuresAt(answer, token);
  const { first, last } = sentenceAt(answer, token);
  const turned = markIn(answer, 'contrast', token, last) ?? markIn(answer, 'diagnosis:sure', first, last);
  return (actor === 'i' || actor === 'we') && !negated && !turned && !waved(answer, token);
}

/** Words to either side within which a cut is waved away; spoken run-ons have no other end. */
const WAVED = 15;

function waved(answer: Answer, token: number): Mark | undefined {
  const { first, last } = sentenceAt(answer, token);
  return markIn(answer, 'diagnosis:wave', Math.max(first, token - WAVED), Math.min(last, token + WAVED));
}

/** Words of doing something with data, which close no question. */
const LOOKS = /^(?:if|check|checked|verify|ask|asked|test|decision|decide|recommend|unless)$/;

function sureOf(answer: Answer): Place | undefined {
  const mark =
    marksOf(answer, 'diagnosis:sure').find((sure) => closes(answer, sure)) ??
    marksOf(answer, 'diagnosis:cut').find(({ first }) => waved(answer, first));
  return mark && aroundOf(answer, mark);
}

/** "it's the icon, full stop", and not "if that's it, then" or "check the data, obviously". */
function closes(answer: Answer, mark: Mark): boolean {
  const sentence = sentenceAt(answer, mark.first);
  const from = Math.max(sentence.first, mark.first - WAVED);
  return (
    !sentence.asks &&
    // "clearly more than that" compares.
    !/^(?:more|less|higher|lower|better|worse)$/.test(answer.tokens[mark.last]?.norm ?? '') &&
    (answer.tokens[mark.first]!.norm !== 'period' || answer.tokens[mark.first - 1]?.kind === 'mark') &&
    !answer.tokens.slice(from, Math.min(sentence.last, mark.last + 4)).some(({ norm }) => LOOKS.test(norm))
  );
}

/** Fewest words that mean something by themselves. */
const FEW = 5;

/** The clause; where it is only "that's it", what stands before it as well. */
function aroundOf(answer: Answer, { first, last }: Mark): Place {
  const clause = clauseAt(answer, first);
  const to = clauseAt(answer, last - 1).last;
  const before = answer.clauses[clause.index - 1];
  const short = to - clause.first < FEW && before && to - before.first <= QUOTE;
  return trim(answer, { first: short ? before.first : clause.first, last: to });
}
