import type { StoryTarget } from '#content/story-targets.ts';
import { TELLINGS } from '#content/story-parts.ts';
import { readRubric } from '#content/rubric.ts';
import type { HeardStory } from './cover-stories.ts';
import { namesOf } from './rank-stories.ts';

type Ref = { id: string; title: string };

/** How a bank of stories stands to a target: which stories count, and which would, once something is there. */
export type Counted = {
  state: 'there' | 'begun' | 'none';
  counted: Ref[];
  begun: (Ref & { lacks: string })[];
};

/** Counts the stories that a target asks for, by what is really there. */
export function countTarget({ counts, least }: StoryTarget, stories: readonly HeardStory[]): Counted {
  const chosen = stories.filter(
    ({ criteria, topics }) =>
      (counts.criteria.length === 0 && counts.topics.length === 0) ||
      counts.criteria.some((criterion) => criteria.includes(criterion)) ||
      counts.topics.some((topic) => topics.includes(topic)),
  );
  const looked = chosen.map((story) => ({ id: story.id, title: story.title, lacks: lacking(counts, story) }));
  const counted = looked.filter(({ lacks }) => lacks === '').map(({ id, title }) => ({ id, title }));
  const begun = looked.filter(({ lacks }) => lacks !== '');
  return { state: counted.length >= least ? 'there' : chosen.length > 0 ? 'begun' : 'none', counted, begun };
}

/** What a story still needs before it counts, in sentences; '' when it counts. */
function lacking(counts: StoryTarget['counts'], { written, told, heard }: HeardStory): string {
  const parts = counts.parts.filter((part) => !written.includes(part));
  const isTold = counts.told.length === 0 || told.some(({ telling }) => counts.told.includes(telling));
  const lengths = counts.told.map((telling) => TELLINGS[telling]).join(' or ');
  const unheard = counts.hears
    .filter((criterion) => heard[criterion]?.level !== 'clear')
    .map((criterion) => `“${readRubric().get(criterion)?.title ?? criterion}”`);
  const sentences = [
    parts.length > 0 ? `Still to write: ${namesOf(parts)}.` : '',
    isTold ? '' : `Not told in ${lengths} seconds.`,
    unheard.length === 0
      ? ''
      : told.length === 0
        ? `Not told yet, so that the reviewer could hear ${unheard.join(' and ')}.`
        : `The reviewer does not hear ${unheard.join(' and ')} clearly in it.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
