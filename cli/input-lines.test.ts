import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { inputLines } from './input-lines.ts';

async function linesOf(chunks: Iterable<string | Buffer>, most?: number) {
  const found: [string, string | undefined][] = [];
  for await (const { text, fault } of inputLines(Readable.from(chunks, { objectMode: false }), most))
    found.push([text, fault]);
  return found;
}
const texts = async (chunks: Iterable<string | Buffer>) => (await linesOf(chunks)).map(([text]) => text);

it('lines are the same wherever the chunks end, in the middle of a character too', async () => {
  const bytes = Buffer.from('one\r\nzwei 🎉\n\n四\nlast');
  const whole = ['one', 'zwei 🎉', '', '四', 'last'];
  expect(await texts([bytes])).toEqual(whole);
  expect(await texts(Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(whole);
});

it('only LF ends a line: what JSON may hold does not', async () => {
  expect(await texts(['{"a":"x\u2028y\u2029z\u0085"}\n2'])).toEqual(['{"a":"x\u2028y\u2029z\u0085"}', '2']);
});

it('byte order marks are left out', async () => {
  expect(await texts(['\uFEFF1\n2\n', '\uFEFF3'])).toEqual(['1', '2', '3']);
});

it('a line that is too long keeps its beginning, and the next one is whole', async () => {
  const long = Array.from({ length: 1000 }, () => 'x'.repeat(100));
  expect(await linesOf(['{"id":1}\n', 'ab', ...long, '\nnext\r\n'], 8)).toEqual([
    ['{"id":1}', undefined],
    ['abxxxxxx', 'cut'],
    ['next', undefined],
  ]);
  expect(await linesOf(['12345678\r\n', '123456789\r\n'], 8)).toEqual([
    ['12345678', undefined],
    ['12345678', 'cut'],
  ]);
});

it('bytes that are no UTF-8 are told from the characters that stand for them', async () => {
  expect(await linesOf([Buffer.from('caf\xe9\n', 'latin1'), 'caf\uFFFD\r\n'])).toEqual([
    ['caf\uFFFD', 'not-utf8'],
    ['caf\uFFFD', undefined],
  ]);
});

it('no more is read than is asked for', async () => {
  let given = 0;
  function* endless() {
    for (;;) yield `${++given}\n`;
  }
  const read: string[] = [];
  for await (const { text } of inputLines(Readable.from(endless(), { objectMode: false }))) {
    read.push(text);
    if (read.length === 5000) break;
  }
  expect(read.at(-1)).toBe('5000');
  expect(given - read.length).toBeLessThan(70_000);
});
