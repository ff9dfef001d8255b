import { readSheets } from '#content/one-pagers.ts';
import { checkFigures } from '#server/one-pagers/check-figures.ts';
import { getOnePager } from '#server/one-pagers/get-one-pager.ts';
import { titleOf } from '#server/one-pagers/title-of.ts';
import { day } from '#ui/dates.ts';
import { settingOf } from '#ui/one-pagers/sheet-size.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const page = await getOnePager(locals.ctx, params);
  const { name, fields } = readSheets().get(page.form)!;
  return {
    id: page.id,
    title: titleOf(page),
    about: [name, page.company, day(page.updatedAt)].filter((part) => part !== '').join(' · '),
    flagged: (await checkFigures(locals.ctx, page)).flags.map(({ quote }) => quote),
    setting: settingOf(page.fields),
    parts: fields.flatMap(({ id, label }) => {
      const words = (page.fields[id] ?? '').trim();
      return words === '' ? [] : [{ id, label, words }];
    }),
  };
};
