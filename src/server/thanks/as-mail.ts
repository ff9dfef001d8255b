import type { Address } from './addresses.ts';

/** A mail that is ready to be sent by the person’s own program, which knows the sender where none is given. */
export type Mail = {
  from?: Address;
  to: readonly Address[];
  subject: string;
  body: string;
  date: Date;
};

const CRLF = '\r\n';
/** Bytes of an encoded word, so that its line stays within the 76 characters that RFC 2047 allows. */
const WORD_BYTES = 39;

/**
 * The mail as a file (RFC 5322): what is not ASCII in a header is encoded (RFC 2047), the text is UTF-8. Programs
 * that know `X-Unsent` open it to be changed and sent.
 */
export function asEml({ from, to, subject, body, date }: Mail): string {
  const headers = [
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    ...(from ? [`From: ${mailbox(from)}`] : []),
    ...(to.length > 0 ? [`To: ${to.map(mailbox).join(`,${CRLF} `)}`] : []),
    `Subject: ${unstructured(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'X-Unsent: 1',
  ];
  const bytes = Buffer.from(body.replace(/\r?\n/g, CRLF), 'utf8').toString('base64');
  return [...headers, '', ...(bytes.match(/.{1,76}/g) ?? []), ''].join(CRLF);
}

/** The mail as an address that opens the person's own program (RFC 6068). */
export function asMailto({ to, subject, body }: Pick<Mail, 'to' | 'subject' | 'body'>): string {
  const people = to.map(({ address }) => encode(address).replaceAll('%40', '@')).join(',');
  return `mailto:${people}?subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, CRLF))}`;
}

/** What `encodeURIComponent` leaves, some programs take for the end of an address. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/['()!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes('=?');

/** A line end in a header would begin another header: none comes this far, and none leaves here. */
function onOneLine(text: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) throw new Error('A header goes on one line.');
  return text;
}

const unstructured = (text: string): string =>
  isPlain(onOneLine(text)) && text.length <= 60 ? text : encodedWords(text);

function mailbox({ name, address }: Address): string {
  onOneLine(address);
  if (name === '') return address;
  const shown =
    isPlain(onOneLine(name)) && name.length <= 60
      ? `"${name.replace(/[\\"]/g, '\\$&')}"`
      : encodedWords(name);
  return `${shown}${CRLF} <${address}>`;
}

/** Cut between characters, never inside one. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((each) => `=?UTF-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`)
    .join(`${CRLF} `);
}
