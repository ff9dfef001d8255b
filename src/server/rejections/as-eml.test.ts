import { expect, it } from 'vitest';
import { asEml } from './as-eml.ts';

const LETTER = {
  to: 'ana@example.org',
  subject: 'Feedback: Häuptling, “Küste” ',
  text: 'Hallo Ana,\n\nzwei – drei.',
};

it('is a draft that mail programs read: addressed, in lines of at most 78, with every character', () => {
  const file = asEml(LETTER);
  const [head = '', body = ''] = file.split('\r\n\r\n');
  expect(head.split('\r\n')).toEqual(
    expect.arrayContaining(['To: ana@example.org', 'X-Unsent: 1', 'Content-Transfer-Encoding: base64']),
  );
  expect(head).not.toMatch(/^(From|Date|Bcc):/m);
  expect(Buffer.from(body, 'base64').toString()).toBe('Hallo Ana,\r\n\r\nzwei – drei.');
  for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
});

it('a long subject is folded, and no character is cut in two', () => {
  const subject = 'é🙂'.repeat(40);
  const head = asEml({ ...LETTER, subject })
    .split('\r\n\r\n')[0]!
    .replaceAll('\r\n ', '');
  const words = [...head.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(([, word = '']) => word);
  expect(words.length).toBeGreaterThan(2);
  expect(words.map((word) => Buffer.from(word, 'base64').toString()).join('')).toBe(subject);
});

it('without an address there is no line for it', () =>
  expect(asEml({ ...LETTER, to: '' })).toMatch(/^Subject: /));
