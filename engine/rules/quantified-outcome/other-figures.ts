/** Figures that are no results: what the speaker makes or has, who was asked, and how many of them said a thing. */
import type { Answer } from '../../answer.ts';
import { within } from '../../nearby.ts';
import { clauseAt, sentenceAt } from '../../places.ts';
import type { Quantity } from '../../quantities/index.ts';
import { matching } from '../../word.ts';

/** What the speaker makes or has, where it is counted: an output or an input, no result. */
const OUTPUTS =
  /^(?:items?|slides?|pages?|words?|steps?|packages?|tiers?|plans?|features?|fields?|screens?|e-?mails?|posts?|posters?|people|engineers?|employees|colleagues|tools?|projects?|languages?|versions?|messages|segments?|cities)$/;
const chooses = matching(/^(?:asked|gave|sent|showed|invited)$/);
const isTenure = matching(/^(?:years|yrs)$/);
const INPUT = /^(?:team|headcount|staff|budget|company)$/;

/** "I cut it from 40 items to nine", "the team grew from 4 to 11". */
export function isOutput(answer: Answer, { first, last, unit }: Quantity): boolean {
  const { tokens } = answer;
  // "We changed to thirty minutes": a setting.
  if (tokens[first - 1]?.norm === 'to' && /^(?:changed|switched|set)$/.test(tokens[first - 2]?.norm ?? ''))
    return true;
  const clause = clauseAt(answer, first);
  // "asked half of the new accounts", "gave it to a third": who was chosen for a trial.
  if (unit === 'share' && tokens.slice(Math.max(clause.first, first - 3), first).some(chooses)) return true;
  // "PM, 6 years", "six years in theatre": what the speaker has behind them.
  if (unit === 'duration' && isTenure(tokens[last - 1]!)) return tokens[first - 1]?.norm !== 'from';
  if (unit !== 'count') return false;
  // "We were three."
  if (tokens[first - 1]?.norm === 'were' && tokens[first - 2]?.norm === 'we') return true;
  const counted = tokens.slice(first, Math.min(clause.last, last + 1));
  if (counted.some(({ norm }) => OUTPUTS.test(norm) && norm !== 'people')) return true;
  return tokens.slice(Math.max(clause.first, first - 6), first).some(({ norm }) => INPUT.test(norm));
}

const PEOPLE_SAY =
  /^(?:said|say|told|asked|mentioned|thought|think|believed|knew|know|understood|wanted|want|wished|felt|complained|admitted|described|answered|replied|named|feared|hated|liked|called|explained|confused|meant)$/;
/** Words between a count of people and what they said: "six of the eight inspectors we met said". */
const TO_SAYING = 7;
const THEM = /^(?:them|those|these|whom|the)$/;

/**
 * Figures, by place, that count who was asked, or how many of them said a thing: what was learned, not what came
 * of it. "Four of them" belongs to the sample before it.
 */
export function samplesOf(answer: Answer): Set<number> {
  const { quantities, tokens } = answer;
  const found = new Set<number>();
  quantities.forEach((figure, i) => {
    if ((figure.unit !== 'count' && figure.unit !== 'share') || figure.baseline !== undefined) return;
    const before = quantities[i - 1];
    const ofSample =
      before !== undefined &&
      found.has(i - 1) &&
      sentenceAt(answer, figure.first).index - sentenceAt(answer, before.first).index <= 1 &&
      ((tokens[figure.last]?.norm === 'of' && THEM.test(tokens[figure.last + 1]?.norm ?? '')) ||
        (figure.unit === 'share' && isWhole(figure.value * before.value)));
    if (ofSample || isAsked(answer, figure) || areSaying(answer, figure)) found.add(i);
  });
  return found;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** "I called nine customers", "we sat with twelve nurses", "twenty interviews". */
function isAsked(answer: Answer, { first, last }: Quantity): boolean {
  const from = Math.max(clauseAt(answer, first).first, first - 4);
  return (
    within(answer, 'customer-evidence:heard', from, last, (mark) => mark.last + 2 >= first) !== undefined
  );
}

/** "Six of eight inspectors said", "four of them didn't know". */
function areSaying(answer: Answer, { last }: Quantity): boolean {
  const end = Math.min(clauseAt(answer, last - 1).last, last + TO_SAYING);
  for (let i = last; i < end; i++) if (PEOPLE_SAY.test(answer.tokens[i]!.norm)) return true;
  return false;
}
