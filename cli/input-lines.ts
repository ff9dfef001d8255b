/** The lines of a stream, one at a time, in flat memory whatever is in it. */
import type { Readable } from 'node:stream';

/** Characters of a line: an answer of the greatest length, every character escaped, and as much beside it. */
export const MAX_LINE = 4_000_000;

export type InputLine = {
  /** Without its line break; only the beginning of a line that is cut. */
  text: string;
  /** The line is longer than `MAX_LINE`; the rest of it was thrown away. */
  cut: boolean;
  /** Another whole line has been read already. */
  more: boolean;
};

/**
 * Only LF and CRLF end a line: JSON may hold U+2028 as it is, at which Node's own reader would break.
 * Byte order marks are left out. Rejects when the stream fails.
 */
export async function* inputLines(input: Readable, maxLine = MAX_LINE): AsyncGenerator<InputLine> {
  input.setEncoding('utf8');
  let rest = '';
  let cut = false;
  const line = (end: string, more: boolean): InputLine => {
    const text = (rest + end).replace(/^\uFEFF/, '').replace(/\r$/, '');
    const made = { text: text.slice(0, maxLine), cut: cut || text.length > maxLine, more };
    rest = '';
    cut = false;
    return made;
  };
  for await (const chunk of input as AsyncIterable<string>) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1;) {
      const next = chunk.indexOf('\n', end + 1);
      yield line(cut ? '' : chunk.slice(start, end), next !== -1);
      start = end + 1;
      end = next;
    }
    if (!cut) rest += chunk.slice(start);
    // One more than allowed is kept, for a line break of two characters.
    if (rest.length > maxLine + 1) {
      rest = rest.slice(0, maxLine);
      cut = true;
    }
  }
  if (rest !== '') yield line('', false);
}
