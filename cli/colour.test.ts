import { expect, it } from 'vitest';
import { painter, useColour } from './colour.ts';

it.each([
  ['a terminal', { isTTY: true }, {}, false, true],
  ['a file or a pipe', {}, {}, false, false],
  ['a terminal, with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false, false],
  ['a terminal, with an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, false, true],
  ['a terminal, with --no-color', { isTTY: true }, {}, true, false],
  ['a terminal that cannot', { isTTY: true }, { TERM: 'dumb' }, false, false],
])('colours on %s', (_name, out, env, refused, expected) => {
  expect(useColour(out, env, refused)).toBe(expected);
});

it('paints, and ends what it began', () => {
  expect(painter(true)('gap', 'x')).toBe('\u001b[33mx\u001b[39m');
  expect(painter(false)('gap', 'x')).toBe('x');
});
