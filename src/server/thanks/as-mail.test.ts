import { describe, expect, it } from 'vitest';
import { readAddresses } from './addresses.ts';
import { asEml, asMailto, type Mail } from './as-mail.ts';

const MAIL: Mail = {
  from: { name: '', address: 'ben@example.org' },
  to: [{ name: '', address: 'ana@acme.example' }],
  subject: 'Our conversation on Tuesday',
  body: 'Hello Ana,\n\nYou asked twice.',
  date: new Date('2026-11-24T15:04:05Z'),
};
const headersOf = (eml: string) => eml.slice(0, eml.indexOf('\r\n\r\n')).replaceAll('\r\n ', ' ');
const textOf = (eml: string) =>
  Buffer.from(eml.slice(eml.indexOf('\r\n\r\n') + 4).replaceAll('\r\n', ''), 'base64').toString('utf8');
const decoded = (header: string) =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/g, (_all, words: string) =>
      Buffer.from(words, 'base64').toString('utf8'),
    );

describe('a mail file', () => {
  it('has what RFC 5322 asks for, with CRLF everywhere', () => {
    const eml = asEml(MAIL);
    expect(headersOf(eml).split('\r\n')).toEqual([
      'Date: Tue, 24 Nov 2026 15:04:05 +0000',
      'From: ben@example.org',
      'To: ana@acme.example',
      'Subject: Our conversation on Tuesday',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      'X-Unsent: 1',
    ]);
    expect(textOf(eml)).toBe('Hello Ana,\r\n\r\nYou asked twice.');
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    'Danke für das Gespräch über Zölle',
    '日本語の件名'.repeat(20),
    '🙂'.repeat(40),
    'a'.repeat(200),
    'It says =?UTF-8?B?aGk=?= itself',
  ])('a subject such as “%s” arrives as it was, in lines of 76', (subject) => {
    const eml = asEml({ ...MAIL, subject });
    const header =
      headersOf(eml)
        .split('\r\n')
        .find((line) => line.startsWith('Subject: ')) ?? '';
    expect(decoded(header)).toBe(`Subject: ${subject}`);
    expect(eml.split('\r\n').filter((line) => line.length > 76)).toEqual([]);
    // Each encoded word can be read by itself: no character is cut.
    for (const [, word = ''] of header.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g))
      expect(Buffer.from(word, 'base64').toString('utf8')).not.toContain('\uFFFD');
  });

  it('writes names in quotation marks, or encoded', () => {
    const to = readAddresses('"Ruiz, Ana" <ana@acme.example>; Jürgen <j@acme.example>, x@acme.example');
    expect(decoded(headersOf(asEml({ ...MAIL, to })))).toContain(
      'To: "Ruiz, Ana" <ana@acme.example>, Jürgen <j@acme.example>, x@acme.example\r\n',
    );
  });

  it.each(['\r\nBcc: all@acme.example', '\nBcc: x@y.example', '\rX: y', 'a\u2028b', 'a\0b'])(
    'makes no second header of %j',
    (bad) => {
      expect(() => asEml({ ...MAIL, subject: `Hello${bad}` })).toThrow('one line');
      const to = [{ name: `Ana${bad}`, address: 'ana@acme.example' }];
      expect(() => asEml({ ...MAIL, to })).toThrow('one line');
    },
  );
});

describe('an address', () => {
  it.each([
    ['ana@acme.example', 'ana@acme.example'],
    ['Ana Ruiz <ana+hr@acme.co.uk>', 'ana+hr@acme.co.uk'],
    ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
  ])('%s', (line, address) => expect(readAddresses(line)[0]?.address).toBe(address));

  it.each([
    'ana',
    'ana@',
    '@acme.example',
    'ana@acme',
    'ana@@acme.example',
    'a..b@acme.example',
    '<ana@acme.example',
    'ana@acme.example\r\nBcc: x@y.example',
    'Ana <ana@acme.example> <b@c.example>',
    'ana@acme.example?bcc=x@y.example',
    `${'a'.repeat(65)}@acme.example`,
  ])('%j is none', (line) => expect(() => readAddresses(line)).toThrow('is not an e-mail address'));

  it('may be missing, and goes to five people at most', () => {
    expect(readAddresses(' , ')).toEqual([]);
    expect(() => readAddresses(Array(6).fill('a@b.example').join(','))).toThrow('5 people');
  });
});

it('a mailto: says the same, and nothing in it ends the address', () => {
  const mailto = asMailto({
    ...MAIL,
    to: [...MAIL.to, { name: 'x', address: "o'neil&co@acme.example" }],
    subject: 'A&B=C? #1 (100%)',
    body: 'One\nTwo & “three”',
  });
  const url = new URL(mailto);
  expect(url.pathname).toBe('ana@acme.example,o%27neil%26co@acme.example');
  expect([url.searchParams.get('subject'), url.searchParams.get('body')]).toEqual([
    'A&B=C? #1 (100%)',
    'One\r\nTwo & “three”',
  ]);
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mailto).toMatch(/^[\x21-\x7e]+$/);
});
