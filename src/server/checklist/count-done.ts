import type { Done } from '#content/checklist.ts';

/** A question that was answered at least once, and how often on which channels. */
export type AnsweredQuestion = { kind: string; topic: string; attempts: number; spoken: boolean };
/** What a story that has its situation, own part and result can serve. */
export type ToldStory = { criteria: readonly string[]; topics: readonly string[] };
/** A one-pager or teardown, and how many of its fields have words. */
export type WrittenPage = { form: string; filled: number };
/** Checked facts in the dossier of one application, by point. */
export type Dossier = Readonly<Record<string, number>>;

/** What is really there of somebody's preparation. */
export type Facts = {
  answered: readonly AnsweredQuestion[];
  days: number;
  stories: readonly ToldStory[];
  pages: readonly WrittenPage[];
  dossiers: readonly Dossier[];
};

/** How much of what an item counts is there; undefined when only the person can tell. */
export function countDone(done: Done, facts: Facts): number | undefined {
  switch (done.by) {
    case 'person':
      return undefined;
    case 'answers':
      return facts.answered.filter(
        ({ kind, topic, spoken }) =>
          (has(done.kinds, kind) || has(done.topics, topic)) && (spoken || !done.spoken),
      ).length;
    case 'retries':
      return facts.answered.filter(({ attempts }) => attempts > 1).length;
    case 'days':
      return facts.days;
    case 'stories':
      return facts.stories.filter(
        ({ criteria, topics }) =>
          !done.about || [...criteria, ...topics].some((each) => has(done.about, each)),
      ).length;
    case 'pages':
      return facts.pages.filter(({ form, filled }) => form === done.form && filled >= done.fields).length;
    case 'research':
      // One company that was looked into counts, not a little of each.
      return Math.max(
        0,
        ...facts.dossiers.map((dossier) =>
          done.points.reduce((sum, point) => sum + (dossier[point] ?? 0), 0),
        ),
      );
  }
}

const has = (wanted: readonly string[] | undefined, one: string): boolean => wanted?.includes(one) ?? false;
