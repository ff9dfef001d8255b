/** A person's text made fit to be stored: the one place in which it is cleaned, whatever door it came through. */

/**
 * The same words. Browsers send line ends as CRLF, and the offsets of findings count LF; a half of a character cannot be
 * written as UTF-8.
 */
export const withLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n').toWellFormed();

/**
 * The same without the mark that files begin with and without control characters but tab and line end: nobody sees
 * them, some steer a terminal, and PostgreSQL stores no NUL. `instead` of each may stand a space.
 */
export const withoutControls = (text: string, instead: '' | ' ' = ''): string =>
  withLineEnds(text)
    .replace(/^\uFEFF/, '')
    .replace(/[^\P{Cc}\n\t]/gu, instead);

/** A name or a title: each run of space and control characters is one space, and none is around it. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .toWellFormed()
    .trim();
