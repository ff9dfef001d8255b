import { compile } from 'html-to-text';
import { cut } from './read-fields.ts';

/** Characters of a job's text that are kept. */
export const MOST_TEXT = 30_000;
/** More markup than this is not looked at: nothing that is read is that long. */
const MOST_MARKUP = 150_000;
/** Elements inside each other; time grows with the square of it, and no honest text comes near. */
const DEEPEST = 200;
const CLOSES_ITSELF = /^(area|br|col|hr|img|input|li|link|meta|p|source|wbr)$/i;

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
export function plainText(markup: string): string {
  const given = markup.slice(0, MOST_MARKUP);
  return cut(
    (tooDeep(given) ? given.replace(/<[^<>]*>?/g, ' ') : plain(given))
      .replace(/\u00a0/g, ' ')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n'),
    MOST_TEXT,
  );
}

function tooDeep(markup: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (CLOSES_ITSELF.test(name)) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

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
