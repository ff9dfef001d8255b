import { expect, it } from 'vitest';
import { asMarkdown } from './as-markdown.ts';
import { fileNameOf, titleOf } from './title-of.ts';
import type { OnePager } from './access.ts';

const page = (given: Partial<OnePager> = {}): OnePager => ({
  id: '5f2d8f4e-3b1c-4c55-9f0e-2f6a1b7c9d10',
  form: 'teardown',
  title: 'Snap',
  company: 'Tallybird',
  fields: {},
  version: 1,
  createdAt: new Date('2026-03-02T09:00:00Z'),
  updatedAt: new Date('2026-03-02T09:00:00Z'),
  ...given,
});
const field = (words: string) =>
  asMarkdown(page({ fields: { speed: words } }), 'UTC')
    .split('## Speed\n\n')[1]!
    .replace(/\n$/, '');

it('is a heading a field, those without words left out', () =>
  expect(
    asMarkdown(
      page({ fields: { speed: 'All at once.', launched: 'Snap, on 4 March.', measure: ' ' } }),
      'UTC',
    ),
  ).toBe(
    '# Snap\n\nLaunch teardown · Tallybird · 2026-03-02\n\n## What was launched\n\nSnap, on 4 March.\n\n## Speed\n\nAll at once.\n',
  ));

it.each([
  ['plain words stay plain', 'From 61% to 80%, in 12 weeks - or 3.5 (at most)!', undefined],
  ['a script is text', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['an image with a handler is text', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['a link is text', '[go](javascript:alert(1))', '\\[go\\](javascript:alert(1))'],
  ['an image is text', '![x](http://a.example/p.png)', '!\\[x\\](http://a.example/p.png)'],
  ['an entity is text', '&lt;b&gt; &amp; so on', '\\&lt;b\\&gt; \\&amp; so on'],
  ['emphasis is text', '*a* _b_ ~~c~~ `d`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`'],
  ['a backslash is text', 'a\\*b', 'a\\\\\\*b'],
  ['a heading is text', '# Big', '\\# Big'],
  ['a heading by a rule is text', 'Big\n---', 'Big\\\n\\---'],
  ['a heading by equals is text', 'Big\n===', 'Big\\\n\\==='],
  [
    'a list keeps its lines',
    '- one\n+ two\n3. three\n4) four',
    '\\- one\\\n\\+ two\\\n3\\. three\\\n4\\) four',
  ],
  ['a quotation is text', '> said', '\\> said'],
  ['a fence is text', '```\ncode\n```', '\\`\\`\\`\\\ncode\\\n\\`\\`\\`'],
  ['indented words are no code', '    code\n\n\tmore', 'code\n\nmore'],
  ['a table is text', '| a | b |\n|---|---|', '\\| a \\| b \\|\\\n\\|---\\|---\\|'],
  ['a backslash at a line’s end is one', 'a\\\nb', 'a\\\\\\\nb'],
  ['paragraphs stay apart', 'one\n\n\n \ntwo', 'one\n\ntwo'],
])('%s', (_what, typed, expected = typed) => expect(field(typed)).toBe(expected));

it('has the day on which it was changed where the person lives', () =>
  expect(asMarkdown(page({ updatedAt: new Date('2026-03-02T23:30:00Z') }), 'Europe/Berlin')).toContain(
    '· 2026-03-03\n',
  ));

it('a title cannot begin a second line or carry markup', () =>
  expect(asMarkdown(page({ title: 'A\n# B <b>', company: '<i>' }), 'UTC')).toMatch(
    /^# A \\# B \\<b\\>\n\nLaunch teardown · \\<i\\> · /,
  ));

it.each([
  [{ title: 'Snap: the launch' }, 'Snap: the launch', 'snap-the-launch.md'],
  [{ title: '', company: 'Tallybird' }, 'Launch teardown: Tallybird', 'launch-teardown-tallybird.md'],
  [{ title: '', company: '' }, 'Launch teardown, untitled', 'launch-teardown-untitled.md'],
  [{ title: '../../"x"\r\nSet-Cookie: a' }, '../../"x"\r\nSet-Cookie: a', 'x-set-cookie-a.md'],
  [{ title: 'Überraschung' }, 'Überraschung', 'uberraschung.md'],
  [{ title: '東京' }, '東京', 'teardown.md'],
])('%j is called and filed', (given, title, file) =>
  expect([titleOf(page(given)), fileNameOf(page(given))]).toEqual([title, file]),
);
