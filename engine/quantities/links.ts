/** The words between two figures that set one against the other. */
import type { Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { ABOUT, daysIn } from './units.ts';

export type AmountAt = (i: number) => Amount | undefined;

/** What a link makes of the figures on its two sides. */
export type Link = { kind: 'onward' | 'against' | 'range' | 'restart'; at: number };

const ONWARD = [
  ['to'],
  ['into'],
  ['up', 'to'],
  ['down', 'to'],
  ['all', 'the', 'way', 'to'],
  ['all', 'the', 'way', 'up', 'to'],
  ['all', 'the', 'way', 'down', 'to'],
  ['→'],
  ['-', '>'],
  ['–', '>'],
];
const AGAINST = [
  ['from'],
  ['up', 'from'],
  ['down', 'from'],
  ['instead', 'of'],
  ['rather', 'than'],
  ['against'],
  ['versus'],
  ['vs'],
  ['vs', '.'],
  ['compared', 'with'],
  ['compared', 'to'],
  ['where', 'it', 'had', 'been'],
  ['where', 'it', 'was'],
  ['where', 'there', 'had', 'been'],
  ['it', 'had', 'been'],
  ['it', 'was'],
  ['it', 'used', 'to', 'be'],
  ['that', 'was'],
  ['as', 'opposed', 'to'],
];
const RESTART = [
  ['no'],
  ['sorry'],
  ['wait'],
  ['i', 'mean'],
  ['or', 'rather'],
  ['make', 'that'],
  ['correction'],
  ['maybe'],
  ['perhaps'],
  ['or', 'maybe'],
];
/** By their first word. */
const LINKS = new Map<string, { kind: 'restart' | 'against' | 'onward'; words: readonly string[] }[]>();
for (const [kind, phrases] of [
  ['restart', RESTART],
  ['against', AGAINST],
  ['onward', ONWARD],
] as const)
  for (const words of phrases) {
    const first = words[0]!;
    LINKS.set(first, [...(LINKS.get(first) ?? []), { kind, words }]);
  }

/** Words that may stand between a figure and the link: what is counted, and how often. */
const NO_NOUN =
  /^(?:and|but|so|because|who|which|if|when|while|then|we|i|they|he|she|you|is|are|were|had|has|have|will|would|said|not|with|for|in|on|at|of)$/;
const MAX_NOUNS = 4;

/** The link after a figure, past what is counted. */
export function linkAfter(tokens: readonly Token[], a: Amount, amountAt: AmountAt): Link | undefined {
  let at = a.last;
  for (let nouns = 0; nouns <= MAX_NOUNS; nouns++, at++) {
    const link = linkAt(tokens, at, nouns === 0, amountAt);
    if (link) return link;
    const token = tokens[at];
    if (token?.kind !== 'word' || NO_NOUN.test(token.norm) || amountAt(at)) return undefined;
  }
  return undefined;
}

function linkAt(tokens: readonly Token[], from: number, next: boolean, amountAt: AmountAt): Link | undefined {
  const paused = /^[,;–—(]$/.test(tokens[from]?.norm ?? '');
  const at = paused ? from + 1 : from;
  const figureAfter = (last: number) => {
    const place = ABOUT.has(tokens[last]?.norm ?? '') ? last + 1 : last;
    return amountAt(place) ? place : undefined;
  };
  for (const { kind, words } of LINKS.get(tokens[at]?.norm ?? '') ?? []) {
    if ((kind === 'restart' && !next) || !words.every((word, k) => tokens[at + k]?.norm === word)) continue;
    let last = at + words.length;
    if (kind === 'restart' && tokens[last]?.norm === ',') last++;
    const place = figureAfter(last);
    if (place !== undefined) return { kind, at: place };
  }
  if (paused && /^(?:was|were|previously|before)$/.test(tokens[at]?.norm ?? '')) {
    const place = figureAfter(at + 1);
    if (place !== undefined) return { kind: 'against', at: place };
  }
  const time = earlier(tokens, at);
  if (time !== undefined && figureAfter(time) !== undefined)
    return { kind: 'against', at: figureAfter(time)! };
  if (!next) return undefined;
  if (/^(?:-|–|—|or|and)$/.test(tokens[from]?.norm ?? '') && amountAt(from + 1))
    return { kind: 'range', at: from + 1 };
  return paused && tokens[from]!.norm === ',' && amountAt(at) ? { kind: 'restart', at } : undefined;
}

/** After "the winter before", "a year earlier", a figure is what was then. */
function earlier(tokens: readonly Token[], at: number): number | undefined {
  const unit = tokens[at + 1]?.norm ?? '';
  if (
    !/^(?:the|a)$/.test(tokens[at]?.norm ?? '') ||
    !(daysIn(unit) !== undefined || /^(?:winter|spring|summer|autumn)$/.test(unit))
  )
    return undefined;
  if (!/^(?:before|earlier)$/.test(tokens[at + 2]?.norm ?? '')) return undefined;
  return tokens[at + 3]?.norm === ',' ? at + 4 : at + 3;
}
