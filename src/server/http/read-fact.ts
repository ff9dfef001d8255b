import { POINTS, STATES_OF_FACTS } from '#content/research.ts';
import type { ResearchFact } from '#server/research/fact.ts';
import { written } from './read-form.ts';

type Typed = Pick<ResearchFact, 'point' | 'says' | 'source' | 'dated' | 'state' | 'thought'>;

/** A form with a whole fact in it: what was typed and chosen. The verb decides what it will have. */
export function readFact(form: FormData): Typed {
  const text = (name: string) => written(form, name) ?? '';
  return {
    point: POINTS.find((point) => point === text('point')) ?? POINTS[0],
    says: text('says'),
    source: text('source'),
    dated: text('dated'),
    state: STATES_OF_FACTS.find((state) => state === text('state')) ?? 'unknown',
    thought: text('thought'),
  };
}
