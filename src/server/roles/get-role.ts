import type { Ctx } from '#server/ctx.ts';
import { safeLink } from '#server/typed-words.ts';
import { ownRole } from './access.ts';
import type { RoleClass } from './classify-role.ts';
import { namesOf, placesOf, readingOf, salaryOf, type Place, type Salary } from './role.ts';
import { doubtsAbout, type Doubt } from './staleness.ts';

export type Role = ReturnType<typeof namesOf> & {
  id: string;
  company: string;
  title: string;
  text: string;
  link: string;
  places: Place[];
  salary: Salary | null;
  openedAt: Date;
  posted: boolean;
  byHand: boolean;
  hidden: boolean;
  appliedAs: string | null;
  reading: RoleClass['reading'];
  doubts: Doubt[];
};

/** One role with its text, and why it was read as it was. NotFound unless it is one's own. */
export async function getRole(ctx: Ctx, input: { id: string }): Promise<Role> {
  const row = await ownRole(ctx, input.id);
  const { id, company, title, text, link, openedAt, hidden, appliedAs } = row;
  return {
    ...namesOf(row),
    id,
    company,
    title,
    text,
    link: safeLink(link),
    openedAt,
    hidden,
    appliedAs,
    places: placesOf(row.places),
    salary: salaryOf(row.salary),
    posted: row.postedAt !== null,
    byHand: row.boardId === null,
    reading: readingOf(row.reading, row),
    doubts: doubtsAbout(row, ctx.now()),
  };
}
