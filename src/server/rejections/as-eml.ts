import type { Letter } from './compose-request.ts';

/** Bytes of text in one encoded word: as base64, with its frame, they stay within the 75 characters of RFC 2047. */
const WORD = 45;

/**
 * A letter as the file that mail programs open as a draft (RFC 5322): nobody's address but the one that was given,
 * no date and no sender, which are for whoever sends it.
 */
export function asEml({ to, subject, text }: Letter): string {
  const body = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64');
  return [
    ...(to === '' ? [] : [`To: ${to}`]),
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}

/** A header's words, folded; no character is cut in two. */
function encodedWords(words: string): string {
  const pieces = [''];
  for (const character of words)
    if (Buffer.byteLength(pieces.at(-1) + character) > WORD) pieces.push(character);
    else pieces[pieces.length - 1] += character;
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}
