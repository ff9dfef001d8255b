import type { ResearchPoint } from '#content/research.ts';
import type { Level } from '#engine';
import type { ResearchFact } from '#server/research/fact.ts';
import type { Likely } from './likely-questions.ts';
import type { PackedStory } from './stories-for.ts';

/** Everything for one round on one page. Strings that stand for days are in words already. */
export type Pack = {
  id: string;
  company: string;
  /** The role applied for; empty where no application is known. */
  title: string;
  round: string;
  when: string;
  left: string;
  minutes: number | null;
  withWhom: string;
  held: string;
  notes: string;
  applicationId: string | null;
  /** "22 November, 14:05": what is read without a network is as old as this. */
  asOf: string;
  /** When the round is over and the pack is of no more use. */
  until: Date;
  stressed: { topics: string[]; quotes: string[] };
  likely: (Pick<Likely, 'id' | 'text' | 'why' | 'answered'> & { kind: string; topic: string })[];
  stories: PackedStory[];
  storyCount: number;
  research: {
    point: ResearchPoint;
    facts: Pick<ResearchFact, 'id' | 'says' | 'source' | 'dated' | 'state' | 'thought'>[];
  }[];
  lookUp: string[];
  weakest: { id: string; name: string; asks: string; clear: string; last: Level[] }[];
  /** For whom this round is with, first; then the others. */
  asks: { whom: string; now: boolean; texts: string[] }[];
  answered: { text: string; answer: string }[];
};
