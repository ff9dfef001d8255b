import { eq } from 'drizzle-orm';
import { readChecklist, type ChecklistItem } from '#content/checklist.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { checklistTicks } from '#server/schema.ts';
import { countDone } from './count-done.ts';
import { readFacts } from './read-facts.ts';

export type ChecklistState = Omit<ChecklistItem, 'done'> & {
  done: boolean;
  /** What Debrief counted; undefined for what the person ticks. */
  counted: { have: number; need: number; what: string } | undefined;
  /** When the person ticked it. */
  tickedAt: Date | undefined;
};

export type OwnChecklist = {
  parts: { id: string; title: string; items: ChecklistState[] }[];
  done: number;
  of: number;
};

/** The preparation checklist with the state of each item: counted from what is there, or ticked by the person. */
export async function ownChecklist(ctx: Ctx): Promise<OwnChecklist> {
  const ownerId = requireOwner(ctx);
  const [facts, rows] = await Promise.all([
    readFacts(ctx),
    ctx.db.select().from(checklistTicks).where(eq(checklistTicks.ownerId, ownerId)),
  ]);
  const ticked = new Map(rows.map(({ item, tickedAt }) => [item, tickedAt]));
  const stateOf = ({ done, ...item }: ChecklistItem): ChecklistState => {
    const have = countDone(done, facts);
    if (have === undefined || done.by === 'person') {
      const tickedAt = ticked.get(item.id);
      return { ...item, done: tickedAt !== undefined, counted: undefined, tickedAt };
    }
    const counted = { have, need: done.need, what: done.counts };
    return { ...item, done: have >= done.need, counted, tickedAt: undefined };
  };
  const parts = readChecklist().map(({ id, title, items }) => ({ id, title, items: items.map(stateOf) }));
  const all = parts.flatMap(({ items }) => items);
  return { parts, done: all.filter(({ done }) => done).length, of: all.length };
}
