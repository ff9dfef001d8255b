import type { Ctx } from '#server/ctx.ts';
import { addQuestion } from '#server/questions/add-question.ts';

/** A question that somebody adds, in words that the bank has nowhere. */
export const OWN_QUESTION = {
  text: 'What would you tell the zoo about its ticketing zebra?',
  kind: 'craft',
  topic: 'pricing-packaging',
  roles: ['pmm'],
  round: 'case',
  seniority: 'senior',
  asks: 'Whether you ask what the zebra is for.',
  followUps: ['And if the zebra says no?'],
};

/** Adds it, or `question`, as `ctx`; gives its id. */
export async function addOwnQuestion(ctx: Ctx, question: object = OWN_QUESTION): Promise<string> {
  const added = await addQuestion(ctx, { ...question, anyway: true });
  return 'id' in added ? added.id : '';
}
