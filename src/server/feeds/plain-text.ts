import { compile } from 'html-to-text';
import { cut } from './read-fields.ts';

/** Characters of a job's text that are kept. */
export const MOST_TEXT = 30_000;
/** More markup than this is not looked at: nothing that is read is that long. */
const MOST_MARKUP = 300_000;

const plain = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: MOST_MARKUP, maxDepth: 60, ellipsis: '…' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'iframe', format: 'skip' },
    { selector: 'form', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'block' },
    { selector: 'ul', options: { itemPrefix: '• ' } },
  ],
});

/** HTML as the text a person reads: paragraphs and lists keep their lines, links their words. */
export const plainText = (markup: string): string =>
  cut(
    plain(markup.slice(0, MOST_MARKUP))
      .replace(/\u00a0/g, ' ')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n'),
    MOST_TEXT,
  );

/** A text of several parts, some with a heading, as HTML for `plainText`. */
export const markupOf = (parts: readonly { heading?: string | null | undefined; html: unknown }[]): string =>
  parts
    .filter(
      (part): part is { heading?: string; html: string } =>
        typeof part.html === 'string' && part.html.trim() !== '',
    )
    .map(({ heading, html }) => (heading ? `<h3>${escaped(heading)}</h3>${html}` : html))
    .join('\n');

/** Plain text as HTML that reads the same. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
