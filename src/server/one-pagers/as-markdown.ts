import { readSheets } from '#content/one-pagers.ts';
import { dayIn } from '#server/days/days.ts';
import type { OnePager } from './access.ts';
import { titleOf } from './title-of.ts';

/**
 * A sheet as a Markdown document: a heading a field, fields without words left out. What the person
 * typed comes out as they typed it, whatever it would mean as Markdown or HTML. It is dated where they live.
 */
export function asMarkdown(page: OnePager, timeZone: string): string {
  const { name, fields } = readSheets().get(page.form)!;
  const about = [name, page.company, dayIn(timeZone, page.updatedAt)].filter((part) => part !== '');
  const parts = fields.flatMap(({ id, label }) => {
    const words = page.fields[id] ?? '';
    return words.trim() === '' ? [] : [`## ${label}`, literal(words.trim())];
  });
  return [`# ${inline(titleOf(page))}`, about.map(inline).join(' · '), ...parts].join('\n\n') + '\n';
}

/** Several lines: an empty line parts paragraphs, any other line end stays one. */
function literal(words: string): string {
  return words
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => atLineStart(inline(line.trim())))
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .join('\n\n');
}

/** Everything that means something within a line, as itself. */
const inline = (line: string): string =>
  line.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&~|$#]/g, (sign) => `\\${sign}`);

/** And what means something only where a line begins: lists, rules, underlined headings. */
const atLineStart = (line: string): string =>
  line.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
