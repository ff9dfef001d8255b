/** Numbers that count nothing: names, labels, ordinals, clock times, telephone numbers, list marks. */
import type { Token } from '../token.ts';
import type { NumberRead } from './digits.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is numbered, not counted: "phase 2", "slide 7", "ISO 27001". */
const LABELS = set(
  'number no nr version release build phase step tier page slide room level section chapter question item route exit gate class type series iso soc din ios windows gpt android office web covid formula iphone figure table part article act rule option stage wave round sprint week day month year quarter appendix clause track group line lot model generation gen catch top playstation terminal platform zone district hall stand flat floor window season episode volume division',
);
/** Measures that are written in capitals and followed by their figure. */
const MEASURES = set('nps csat arr mrr cac ltv arpu ces roi sla mau dau wau gmv aov');
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** Does the number at `i` count nothing? `bare`: no unit stands beside it. */
export function isNoFigure(tokens: readonly Token[], i: number, read: NumberRead, bare: boolean): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const after = tokens[read.last];
  const next = (mark: string) => after?.norm === mark && after.start === tokens[read.last - 1]!.end;
  if (token.kind === 'number') {
    if (/^0\d/.test(token.norm) || isRun(tokens, i, read.last)) return true;
    if (next('-') && tokens[read.last + 1]?.norm === 'to') return true;
    if (next('/') && tokens[read.last + 1]?.start === after!.end) return true;
    if (before && before.end === token.start && isStuck(tokens, i)) return true;
    // "5G", "3D": letters that are no unit.
    if (bare && after?.kind === 'word' && after.start === tokens[read.last - 1]!.end) return true;
  }
  if (!bare) return false;
  if (isClock(tokens, read)) return true;
  if (after && (after.norm === "o'clock" || /^[ap]m$/.test(after.norm) || ORDINAL.test(after.norm)))
    return true;
  if (isListMark(tokens, i, read)) return true;
  if (!before) return false;
  if (before.norm === 'past' || before.norm === '#') return true;
  if (before.norm === '.' && tokens[i - 2]?.norm === 'no' && tokens[i - 2]!.end === before.start) return true;
  if (before.newlines === 0 && LABELS.has(before.norm) && token.newlines === 0)
    return before.norm !== 'no' || read.written === 'digits';
  return before.shout && !MEASURES.has(before.norm) && token.kind === 'number' && read.value < 100_000;
}

/** "3 a.m.", "five in the morning". */
function isClock(tokens: readonly Token[], { last, value }: NumberRead): boolean {
  const norm = (k: number) => tokens[last + k]?.norm ?? '';
  if (value > 24) return false;
  if (/^[ap]$/.test(norm(0))) return norm(1) === '.' && norm(2) === 'm';
  return norm(0) === 'in' && norm(1) === 'the' && /^(?:morning|afternoon|evening)$/.test(norm(2));
}

/** Three numbers or more in a row are a telephone number or a table. */
function isRun(tokens: readonly Token[], i: number, last: number): boolean {
  const next = step(tokens, last, 1);
  const previous = step(tokens, i - 1, -1);
  if (previous && tokens[previous.at]!.norm.startsWith('0')) return true;
  if (next && (previous || step(tokens, next.at + 1, 1))) return true;
  return previous !== undefined && step(tokens, previous.at - 1, -1) !== undefined;
}

function step(tokens: readonly Token[], at: number, by: 1 | -1): { at: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return { at };
  const over = token?.norm === '-' ? tokens[at + by] : undefined;
  return over?.kind === 'number' ? { at: at + by } : undefined;
}

/** The end of "COVID-19", "v2.3", "+49", "9/11", "#7". */
function isStuck(tokens: readonly Token[], i: number): boolean {
  const { norm, start } = tokens[i - 1]!;
  const head = tokens[i - 2];
  const joined = head !== undefined && head.end === start;
  if (norm === '#') return true;
  if (norm === '/') return joined;
  return (norm === '-' || norm === '.') && joined && head.kind === 'word';
}

/** "1." or "Two," at the head of a point. */
function isListMark(tokens: readonly Token[], i: number, { last, value, written }: NumberRead): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const opens = !before || token.newlines > 0 || /^[.!?;]$/.test(before.norm);
  const after = tokens[last];
  if (!opens || !after || value > (written === 'digits' ? 20 : 5) || value % 1 !== 0 || last !== i + 1)
    return false;
  return written === 'digits'
    ? /^[.):]$/.test(after.norm) && after.start === token.end
    : /^[,:]$/.test(after.norm);
}
