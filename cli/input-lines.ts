/** The lines of a stream, one at a time, in flat memory whatever is in it. */
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

/** Bytes of a line: an answer of the greatest length, every character escaped, and as much beside it. */
export const MAX_LINE = 4_000_000;

export type InputLine = {
  /** Without its line break; only the beginning of a line that is cut. */
  text: string;
  /** Why the text is not what stood there: longer than `MAX_LINE`, the rest thrown away, or no UTF-8. */
  fault?: 'cut' | 'not-utf8';
  /** Another whole line has been read already. */
  more: boolean;
};

/**
 * Only LF and CRLF end a line: JSON may hold U+2028 as it is, at which Node's own reader would break.
 * Byte order marks are left out. Rejects when the stream fails.
 */
export async function* inputLines(input: Readable, maxLine = MAX_LINE): AsyncGenerator<InputLine> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1;) {
      const next = chunk.indexOf(LF, end + 1);
      keep(chunk.subarray(start, end));
      yield line(next !== -1);
      start = end + 1;
      end = next;
    }
    // Copied: what is left of a chunk must not hold the whole of it.
    keep(Buffer.from(chunk.subarray(start)));
  }
  if (length > 0) yield line(false);

  function keep(part: Buffer): void {
    // One more than allowed is kept, for a line break of two characters.
    if (part.length > 0 && length <= maxLine + 1) rest.push(part);
    length += part.length;
  }

  function line(more: boolean): InputLine {
    const whole = rest.length === 1 ? rest[0]! : Buffer.concat(rest);
    const bytes = whole.at(-1) === CR && whole.length === length ? whole.subarray(0, -1) : whole;
    rest = [];
    length = 0;
    const text = bytes.toString('utf8', 0, maxLine).replace(/^\uFEFF/, '');
    if (bytes.length > maxLine) return { text, fault: 'cut', more };
    return isUtf8(bytes) ? { text, more } : { text, fault: 'not-utf8', more };
  }
}

const LF = 0x0a;
const CR = 0x0d;
