import { and, asc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { listContacts, type Contact } from '#server/contacts/list-contacts.ts';
import { asInterview } from '#server/interviews/access.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { isOver, startOf } from '#server/interviews/list-interviews.ts';
import { interviews } from '#server/schema.ts';
import { ownApplication } from './access.ts';
import type { Application } from './application.ts';
import { listFiles, type KeptFile } from './list-files.ts';
import { listMoves, type Move } from './list-moves.ts';

export type OpenedApplication = {
  application: Application;
  moves: Move[];
  /** Its rounds in the order in which they take place. */
  rounds: (Interview & { over: boolean })[];
  contacts: Contact[];
  files: KeptFile[];
};

/** An application with all that belongs to it. */
export async function openApplication(ctx: Ctx, given: { id: string }): Promise<OpenedApplication> {
  const application = await ownApplication(ctx, given.id);
  const { id } = application;
  const [moves, rows, contacts, files] = await Promise.all([
    listMoves(ctx, { id }),
    ctx.db
      .select()
      .from(interviews)
      .where(and(eq(interviews.ownerId, requireOwner(ctx)), eq(interviews.applicationId, id)))
      .orderBy(asc(interviews.id)),
    listContacts(ctx, { applicationId: id }),
    listFiles(ctx, { id }),
  ]);
  const now = ctx.now();
  const rounds = rows
    .map(asInterview)
    .sort((a, b) => startOf(a).getTime() - startOf(b).getTime())
    .map((round) => ({ ...round, over: isOver(round, now) }));
  return { application, moves, rounds, contacts, files };
}
