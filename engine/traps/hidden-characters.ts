import { SPOKEN, TYPED } from './good-answers.ts';
import { CASE, LAUNCH, upTo, type Trap } from './trap.ts';

const changed = (name: string, text: string): Trap => ({
  name,
  kind: TYPED.kind,
  question: TYPED.question,
  text,
  sameAs: TYPED.text,
});
const between = (mark: string): string => TYPED.text.replace(/(\p{L}{2})(\p{L}{2})/gu, `$1${mark}$2`);

const PROSE =
  'The work I do is made of small things that nobody outside would name. Every week brings other people with other wishes, and what was true on Monday seldom holds on Friday. Some of it is talk and some of it is waiting. ';
const OTHER_PROSE = Array.from(
  { length: 150 },
  (_, i) =>
    `In part ${i + 1} the ${['plain', 'older', 'second', 'quiet', 'larger'][i % 5]} ${['office', 'counter', 'corner', 'cabinet', 'corridor', 'desk', 'floor'][i % 7]} of block ${(i * 37) % 150} was ${['painted', 'moved', 'measured', 'shut', 'listed', 'dusted', 'lent', 'fenced', 'marked', 'drawn', 'numbered'][i % 11]} by ${['somebody', 'neighbours', 'two men', 'nobody in particular', 'its owner', 'a cousin', 'the caretaker', 'strangers', 'the council', 'a clerk', 'volunteers', 'the tenants', 'a locksmith'][i % 13]}.`,
).join(' ');

/** Characters that do not show, markup around words, and very long texts. */
export const hiddenCharacters: readonly Trap[] = [
  changed('zero-width spaces inside words', between('\u200b')),
  changed('zero-width joiners inside words', between('\u200d')),
  changed('soft hyphens inside words', between('\u00ad')),
  changed('right-to-left marks inside words', between('\u200f')),
  changed('right-to-left overrides between words', TYPED.text.replaceAll(' ', ' \u202e')),
  changed('a byte order mark in front', `\ufeff${TYPED.text}`),
  changed('no-break spaces', TYPED.text.replaceAll(' ', '\u00a0')),
  changed('white space doubled', TYPED.text.replaceAll(' ', '  ')),
  changed('tabs and control characters between words', TYPED.text.replaceAll(' ', ' \u0000\u0007\t')),
  changed('lone surrogates between words', TYPED.text.replaceAll('. ', '. \ud83d ')),
  {
    name: 'lone surrogates alone',
    text: '\ud800\udc00\ud800 \udfff\udfff \ud83d\ud83d',
    ...LAUNCH,
    state: ['empty', 'too-short', 'not-english'],
  },
  {
    name: 'control characters alone',
    text: '\u0000\u0001\u0002\u0007\u001b[31m\u007f\u0085',
    ...LAUNCH,
    state: ['empty', 'too-short'],
  },
  {
    name: 'letters made of mathematical signs',
    text: '𝐈 𝐥𝐞𝐝 𝐭𝐡𝐞 𝐥𝐚𝐮𝐧𝐜𝐡 𝐨𝐟 𝐚 𝐫𝐨𝐭𝐚 𝐭𝐨𝐨𝐥 𝐚𝐧𝐝 𝐭𝐡𝐞 𝐰𝐢𝐧 𝐫𝐚𝐭𝐞 𝐰𝐞𝐧𝐭 𝐮𝐩 𝐛𝐲 𝐚 𝐭𝐡𝐢𝐫𝐝',
    ...LAUNCH,
    state: 'not-english',
  },
  {
    name: 'letters with many marks on them',
    text: upTo(300, 'l\u0301\u0302\u0303a\u0304\u0305u\u0306n\u0307c\u0308h\u0309 '),
    ...LAUNCH,
    state: ['not-english', 'repetitive'],
  },
  {
    name: 'HTML without an answer',
    text: '<!doctype html><html><head><title>x</title></head><body><div class="card"><img src="a.png" onerror="alert(1)"><script>alert(document.cookie)</script></div></body></html>',
    ...LAUNCH,
    state: ['word-list', 'not-english'],
  },
  {
    name: 'code',
    text: 'export function median(values: number[]): number { const sorted = [...values].sort((a, b) => a - b); return sorted[Math.floor(sorted.length / 2)] ?? NaN; } for (let i = 0; i < n; i++) { total += values[i]; }',
    ...LAUNCH,
    state: ['word-list', 'not-english', 'too-short'],
  },
  {
    name: 'a table in JSON',
    text: '{"rows":[{"region":"EMEA","win_rate":0.31,"prev":0.18},{"region":"APAC","win_rate":0.22,"prev":0.21},{"region":"AMER","win_rate":0.4,"prev":0.38}],"unit":"share","period":"Q3"}',
    ...LAUNCH,
    state: ['word-list', 'not-english', 'too-short'],
  },
  {
    name: 'addresses only',
    text: 'https://example.com/a/b?c=d www.example.org/launch mailto:someone@example.com https://example.net/pricing#tier-2 ftp://example.com/file.txt',
    ...LAUNCH,
    state: ['word-list', 'not-english'],
  },
  { name: '20,000 characters of one sentence', text: upTo(20_000, PROSE), ...LAUNCH, state: 'repetitive' },
  {
    name: '20,000 characters of prose about nothing',
    text: upTo(20_000, OTHER_PROSE),
    ...CASE,
    atMost: 'partial',
    state: ['reviewed', 'repetitive', 'off-question'],
  },
  {
    name: '20,000 characters without a space',
    text: upTo(20_000, 'launchlandingpagepositioning'),
    ...LAUNCH,
    state: ['too-short', 'not-english'],
  },
  {
    name: 'line breaks after every word',
    kind: SPOKEN.kind,
    question: SPOKEN.question,
    text: SPOKEN.text.replaceAll(' ', '\n'),
    atMost: 'clear',
  },
];
