import { readSheets } from '#content/one-pagers.ts';
import type { OnePager } from './access.ts';

/** What a sheet is called where its writer has not named it yet: its form, and the company when there is one. */
export function titleOf({ title, company, form }: Pick<OnePager, 'title' | 'company' | 'form'>): string {
  if (title !== '') return title;
  const { name } = readSheets().get(form)!;
  return company === '' ? `${name}, untitled` : `${name}: ${company}`;
}

/** A file name that every system takes: plain letters and digits of the title. */
export function fileNameOf(page: Pick<OnePager, 'title' | 'company' | 'form'>): string {
  const plain = titleOf(page)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || page.form}.md`;
}
