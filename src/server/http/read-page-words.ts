import { written } from './read-form.ts';

const PREFIX = 'field-';

/** A page's words from its form: title, company, and a field a `field-<id>`. Files are no words. */
export function readPageWords(form: FormData): {
  title: string;
  company: string;
  fields: Record<string, string>;
} {
  const text = (name: string) => written(form, name) ?? '';
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(PREFIX));
  return {
    title: text('title'),
    company: text('company'),
    fields: Object.fromEntries(names.map((name) => [name.slice(PREFIX.length), text(name)])),
  };
}
