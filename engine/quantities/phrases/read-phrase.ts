import type { Quantity, Unit } from '../quantity.ts';
import type { Phrase } from './phrase.ts';

export type Expected = Pick<Quantity, 'start' | 'end' | 'value' | 'unit' | 'baseline' | 'window'>;

/** The text of a phrase without its marks, and the quantities that must be found in it. */
export function readPhrase([marked, ...said]: Phrase): { text: string; expected: Expected[] } {
  let text = '';
  const spans: [number, number][] = [];
  const windows: [number, number][] = [];
  const open: number[] = [];
  for (const sign of marked) {
    if (sign === '[' || sign === '{') open.push(text.length);
    else if (sign === ']') spans.push([open.pop()!, text.length]);
    else if (sign === '}') windows.push([open.pop()!, text.length]);
    else text += sign;
  }
  spans.sort(([a], [b]) => a - b);
  if (spans.length !== said.length)
    throw new Error(`"${marked}" names ${said.length} quantities, marks ${spans.length}`);
  return { text, expected: said.map((words, i) => expectedOf(words, spans[i]!, windows)) };
}

function expectedOf(words: string, [start, end]: [number, number], windows: [number, number][]): Expected {
  const [, value, unit, baseline, flag] = /^(\S+) ([a-z]+)(?: from (\S+))?(?: (!w|w2))?$/.exec(words) ?? [];
  if (value === undefined) throw new Error(`cannot read "${words}"`);
  const expected: Expected = { start, end, value: numberOf(value), unit: unit as Unit };
  if (baseline !== undefined) expected.baseline = baseline === '-' ? true : numberOf(baseline);
  const window = flag === '!w' ? undefined : windows[flag === 'w2' ? 1 : 0];
  if (window) expected.window = { start: window[0], end: window[1] };
  return expected;
}

function numberOf(written: string): number {
  const [over, under = '1'] = written.split('/');
  return Number(over) / Number(under);
}
