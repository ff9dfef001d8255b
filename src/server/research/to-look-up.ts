import { POINTS, RESEARCH_POINTS, type ResearchPoint } from '#content/research.ts';
import type { ResearchFact } from './fact.ts';

/** A question that the dossier leaves open; `factId` where a fact of it asks. */
export type LookUp = { point: ResearchPoint; question: string; factId: string | undefined };

type Read = Pick<ResearchFact, 'id' | 'point' | 'says' | 'source' | 'state'>;

/** Characters of a fact that are quoted in a question about it. */
const QUOTED = 80;

/**
 * What is still to be found out, point by point: the point's own question while nothing is known of it,
 * what the person marked as unknown, and the source of what is said to be checked without one.
 */
export function toLookUp(facts: readonly Read[]): LookUp[] {
  return POINTS.flatMap((point) => {
    const its = facts.filter((fact) => fact.point === point && fact.says.trim() !== '');
    const asked = its.flatMap(({ id, says, source, state }): LookUp[] => {
      if (state === 'unknown') return [{ point, question: says.trim(), factId: id }];
      if (state === 'checked' && source.trim() === '')
        return [{ point, question: `Where did you see it: “${cut(says)}”`, factId: id }];
      return [];
    });
    return its.length > 0 ? asked : [{ point, question: RESEARCH_POINTS[point].asks, factId: undefined }];
  });
}

function cut(says: string): string {
  const line = says.trim().replace(/\s+/g, ' ');
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).replace(/\s\S*$/, '')} …`;
}
