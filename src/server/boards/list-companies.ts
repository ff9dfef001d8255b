import { eq } from 'drizzle-orm';
import { readCompanies, type Company } from '#content/companies.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { BOARD_KIND_NAMES } from '#server/feeds/posting.ts';
import { recogniseBoard } from '#server/feeds/recognise-board.ts';
import { jobBoards } from '#server/schema.ts';

const COUNTRY = new Intl.DisplayNames(['en'], { type: 'region' });

export type ListedCompany = Pick<Company, 'id' | 'name' | 'what' | 'sure'> & {
  countries: string[];
  kind: string;
  followed: boolean;
};

/** Our list of companies by the country they are named under first, and which of them the person follows. */
export async function listCompanies(ctx: Ctx): Promise<{ country: string; companies: ListedCompany[] }[]> {
  const owner = requireOwner(ctx);
  const rows = await ctx.db
    .select({ address: jobBoards.address })
    .from(jobBoards)
    .where(eq(jobBoards.ownerId, owner));
  const followed = new Set(rows.map(({ address }) => address));
  const groups = new Map<string, ListedCompany[]>();
  for (const { id, name, what, sure, countries, board } of readCompanies()) {
    const found = recogniseBoard(board);
    const [first = '', ...others] = countries.map((code) => COUNTRY.of(code) ?? code);
    const group = groups.get(first) ?? [];
    groups.set(first, group);
    group.push({
      id,
      name,
      what,
      sure,
      countries: others,
      kind: found ? BOARD_KIND_NAMES[found.kind] : '',
      followed: found !== undefined && followed.has(found.address),
    });
  }
  return [...groups]
    .map(([country, companies]) => ({
      country,
      companies: companies.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));
}
