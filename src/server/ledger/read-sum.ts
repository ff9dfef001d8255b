/**
 * Reads a sum as a person writes it ("412 / 1,310 = 31%") into a small tree, by hand: nothing is ever run.
 * Words beside the numbers ("412 won / 1,310 asked") are passed over; what they count is the person's own.
 */
export type Sum =
  | { kind: 'number'; value: number; bare: number; step: number; percent: boolean; written: string }
  | { kind: 'sign'; sign: '+' | '-' | '*' | '/'; left: Sum; right: Sum };

/** Both sides of the equals sign; `rough` when it was written as "≈". */
export type ReadSum = { left: Sum; right: Sum; rough: boolean };

/** Why a sum could not be read, as a sentence. */
export class UnreadableSum extends Error {}

type Piece = { kind: 'number'; sum: Sum } | { kind: 'mark'; mark: string };

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/;
const MARKS: Record<string, string> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  '(': '(',
  ')': ')',
  '=': '=',
  '≈': '≈',
};
const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const PERCENT = /^\s*(?:%|(?:percent|per cent|percentage points?|points?|pp|pts)(?![a-z]))/i;

/** Reads a whole sum. Throws UnreadableSum. */
export function readSum(text: string): ReadSum {
  const pieces = cut(text);
  let at = 0;
  const mark = (): string | undefined => {
    const piece = pieces[at];
    return piece?.kind === 'mark' ? piece.mark : undefined;
  };
  const chain = (signs: readonly string[], next: () => Sum): Sum => {
    let left = next();
    for (let sign = mark(); sign !== undefined && signs.includes(sign); sign = mark()) {
      at++;
      left = { kind: 'sign', sign: sign as '+' | '-' | '*' | '/', left, right: next() };
    }
    return left;
  };
  const side = (): Sum => chain(['+', '-'], () => chain(['*', '/'], primary));
  const primary = (): Sum => {
    const piece = pieces[at++];
    if (piece?.kind === 'number') return piece.sum;
    if (piece?.mark !== '(')
      throw new UnreadableSum(
        piece ? `A number is missing before “${piece.mark}”.` : 'A number is missing at the end.',
      );
    const inner = side();
    if (mark() !== ')') throw new UnreadableSum('A bracket is not closed.');
    at++;
    return inner;
  };

  const left = side();
  const equals = mark();
  if (equals === undefined && pieces[at]) throw noSign(pieces[at]!);
  if (equals !== '=' && equals !== '≈')
    throw new UnreadableSum(
      equals ? `“${equals}” stands where it cannot be read.` : 'Write what it comes to: “412 / 1310 = 31%”.',
    );
  at++;
  const right = side();
  if (pieces[at]) throw noSign(pieces[at]!);
  return { left, right, rough: equals === '≈' };
}

const noSign = (piece: Piece): UnreadableSum =>
  new UnreadableSum(
    piece.kind === 'number' && piece.sum.kind === 'number'
      ? `A sign is missing before “${piece.sum.written}”: + − × or /.`
      : piece.kind === 'mark' && piece.mark === ')'
        ? 'A bracket is closed that was not opened.'
        : 'There may be only one equals sign.',
  );

function number(written: string, value: number, scale: number, percent = false): Sum {
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  const each = scale * (percent ? 0.01 : 1);
  const bare = value * scale;
  return {
    kind: 'number',
    value: percent ? bare / 100 : bare,
    bare,
    step: each / 10 ** decimals,
    percent,
    written,
  };
}

/** Numbers with their scale and per cent sign, and marks; words are passed over. */
function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  while ((rest = rest.trimStart()) !== '') {
    const written = NUMBER.exec(rest)?.[0];
    if (written !== undefined) {
      rest = rest.slice(written.length);
      const word = /^\s*([a-z]+)/i.exec(rest);
      const scale = SCALES[word?.[1]?.toLowerCase() ?? ''];
      if (scale !== undefined) rest = rest.slice(word![0].length);
      const percent = PERCENT.exec(rest);
      if (percent) rest = rest.slice(percent[0].length);
      const value = Number(written.replaceAll(',', ''));
      pieces.push({ kind: 'number', sum: number(written, value, scale ?? 1, percent !== null) });
    } else if (/^x\s*[\d(€$£¥₹.]/i.test(rest) && pieces.length > 0) {
      pieces.push({ kind: 'mark', mark: '*' });
      rest = rest.slice(1);
    } else if (MARKS[rest[0]!]) {
      pieces.push({ kind: 'mark', mark: MARKS[rest[0]!]! });
      rest = rest.slice(1);
    } else if (/^[€$£¥₹~]/.test(rest)) rest = rest.slice(1);
    else {
      const word = /^[\p{L}\p{M}][\p{L}\p{M}'’-]*/u.exec(rest)?.[0];
      if (word === undefined)
        throw new UnreadableSum(`“${String.fromCodePoint(rest.codePointAt(0)!)}” cannot be read here.`);
      rest = rest.slice(word.length);
    }
  }
  return pieces;
}
