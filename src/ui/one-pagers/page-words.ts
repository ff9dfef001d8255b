import { fieldsOf, type FieldId, type Form } from '#content/one-pager-fields.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';
import { sendWords } from '#ui/answer/send-words.ts';

/** Everything that is written on a page. */
export type PageWords = { title: string; company: string; fields: Partial<Record<FieldId, string>> };

type Saved = { saved: boolean; page: PageWords & { version: number; updatedAt: string } };

/** A page as one string, the same for the same words, as a draft is kept and compared. */
export function asText(form: Form, { title, company, fields }: PageWords): string {
  return JSON.stringify({ title, company, fields: fieldsOf(form).map((field) => fields[field] ?? '') });
}

/** The words of such a string; undefined when it is none of this form. */
export function fromText(form: Form, text: string): PageWords | undefined {
  try {
    const { title, company, fields } = JSON.parse(text) as Record<string, unknown>;
    if (typeof title !== 'string' || typeof company !== 'string' || !Array.isArray(fields)) return undefined;
    const words = fieldsOf(form).map((field, at) => [field, String(fields[at] ?? '')] as const);
    return { title, company, fields: Object.fromEntries(words) };
  } catch {
    return undefined;
  }
}

/** Sends a page’s words, for the keeper of drafts. */
export const sendPage = (
  id: string,
  form: Form,
  text: string,
  version: number,
): Promise<KeptDraft | undefined> =>
  sendWords<Saved>(`/api/one-pagers/${id}`, { ...fromText(form, text), version }, ({ page }) => ({
    text: asText(form, page),
    version: page.version,
    updatedAt: page.updatedAt,
  }));

/** What two versions of a page say differently, each by its label, with the words of the second. */
export function differences(
  here: PageWords,
  there: PageWords,
  labels: readonly { id: FieldId; label: string }[],
): { name: string; words: string }[] {
  const lines = [
    { name: 'Title', here: here.title, words: there.title },
    { name: 'Company', here: here.company, words: there.company },
    ...labels.map(({ id, label }) => ({
      name: label,
      here: here.fields[id] ?? '',
      words: there.fields[id] ?? '',
    })),
  ];
  return lines.filter(({ here: mine, words }) => mine !== words).map(({ name, words }) => ({ name, words }));
}
