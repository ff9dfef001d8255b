import { expect, it } from 'vitest';
import { onOneLine, withLineEnds, withoutControls } from './plain-text.ts';

it.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  [' a\0\t\ud800 ', ' a\0\t\ufffd '],
])('line ends alone: %j', (given, plain) => expect(withLineEnds(given)).toBe(plain));

it.each([
  ['\uFEFFa\r\nb', 'a\nb', 'a\nb'],
  ['a\0\u0007\tb\u0085', 'a\tb', 'a  \tb '],
  [' 🙂\ud83d ', ' 🙂\ufffd ', ' 🙂\ufffd '],
])('without what nobody sees: %j', (given, dropped, spaced) => {
  expect(withoutControls(given)).toBe(dropped);
  expect(withoutControls(given, ' ')).toBe(spaced);
});

it.each([
  ['\n A\0\u001b\nB  \u00a0C\t', 'A B C'],
  ['\ud800', '\ufffd'],
  ['\u0000 ', ''],
])('on one line: %j', (given, plain) => expect(onOneLine(given)).toBe(plain));
