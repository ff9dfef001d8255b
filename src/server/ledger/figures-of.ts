import { findFigures, type Figure } from '#engine';

/** Texts whose figures are remembered: reading them again for every page would take longer than the page. */
const REMEMBERED = 1_000;

const read = new Map<string, readonly Figure[]>();

/** The figures of a text; the texts read last are remembered, the longest unread is forgotten first. */
export function figuresOf(text: string): readonly Figure[] {
  const known = read.get(text);
  if (known) {
    read.delete(text);
    read.set(text, known);
    return known;
  }
  const figures = findFigures(text);
  read.set(text, figures);
  if (read.size > REMEMBERED) read.delete(read.keys().next().value!);
  return figures;
}
