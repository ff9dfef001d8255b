import { fieldsOf, type FieldId, type Form } from '#content/one-pager-fields.ts';

/** Where a field stands in the composed text. */
export type Place = { field: FieldId; start: number; end: number };

/** What parts two fields: an empty line, so that each is a paragraph of its own. */
const BETWEEN = '\n\n';

/**
 * The fields as one text with a paragraph a field, for the reviewer, and where each of them stands. Fields
 * without words are left out, and no word is added: what is read is only what the person wrote.
 */
export function compose(
  form: Form,
  fields: Readonly<Partial<Record<FieldId, string>>>,
): { text: string; places: Place[] } {
  let text = '';
  const places: Place[] = [];
  for (const field of fieldsOf(form)) {
    const words = fields[field] ?? '';
    if (words.trim() === '') continue;
    if (places.length > 0) text += BETWEEN;
    places.push({ field, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, places };
}

/**
 * Where a span of the composed text stands: its field, and offsets within that field's own words. A place
 * between two fields belongs to the one above; what runs on into the next field ends with its own.
 */
export function placeIn(
  places: readonly Place[],
  span: { start: number; end: number },
): { field: FieldId; start: number; end: number } | undefined {
  const place = places.findLast(({ start }) => start <= span.start) ?? places[0];
  if (!place) return undefined;
  const within = (at: number) => Math.min(place.end, Math.max(place.start, at)) - place.start;
  return { field: place.field, start: within(span.start), end: within(span.end) };
}
