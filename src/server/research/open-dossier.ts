import { POINTS, type ResearchPoint } from '#content/research.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Application } from '#server/applications/application.ts';
import type { Ctx } from '#server/ctx.ts';
import type { ResearchFact } from './fact.ts';
import { listFacts } from './list-facts.ts';
import { toLookUp, type LookUp } from './to-look-up.ts';

export type Dossier = {
  application: Pick<Application, 'id' | 'company' | 'title'>;
  points: { point: ResearchPoint; facts: ResearchFact[] }[];
  lookUp: LookUp[];
  /** How many facts are known, and how many of these were seen at their source. */
  known: number;
  checked: number;
};

/** What is known of the company of an application, by point, and what is still to be looked up. */
export async function openDossier(ctx: Ctx, input: { id: string }): Promise<Dossier> {
  const { id, company, title } = await ownApplication(ctx, input.id);
  const facts = await listFacts(ctx, { applicationId: id });
  const known = facts.filter(({ state, says }) => state !== 'unknown' && says.trim() !== '');
  return {
    application: { id, company, title },
    points: POINTS.map((point) => ({ point, facts: facts.filter((fact) => fact.point === point) })),
    lookUp: toLookUp(facts),
    known: known.length,
    checked: known.filter(({ state }) => state === 'checked').length,
  };
}
