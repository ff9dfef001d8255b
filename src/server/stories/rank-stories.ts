import { isAboutThePerson, topicsNear } from '#content/near-topics.ts';
import { TOPIC_NAMES, type Topic } from '#content/names.ts';
import { PART_NAMES, type Part } from '#content/story-parts.ts';
import type { CriterionId, Kind } from '#engine';
import type { BankedStory } from './read-story-bank.ts';
import { HOW_IT_IS_SAID } from './story-criteria.ts';

/** How well a story fits a question, best first. A gap is no fit: another story would have to be written. */
export const VERDICTS = ['strong', 'workable', 'stretch', 'gap'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A story before a question: how well it fits, and why in plain words. */
export type Fit = {
  id: string;
  title: string;
  verdict: Verdict;
  because: string;
  /** Whether the person has said at all what it is good for: until then nothing can be said of its fit. */
  chosen: boolean;
  /** Whether it has been told in any length. */
  told: boolean;
  /** Whether it was told in answer to this question before, and to how many others. */
  usedHere: boolean;
  usedElsewhere: number;
};

export type Asked = { id: string; kind: Kind; topic: Topic; expects: readonly CriterionId[] };

/** What a story is to a kind of question: the answer itself, an example in it, or no more than an aside. */
const PLACE: Record<Kind, 'answer' | 'example' | 'aside' | 'none'> = {
  intro: 'example',
  behavioural: 'answer',
  failure: 'answer',
  strengths: 'answer',
  opinion: 'example',
  craft: 'example',
  'gtm-case': 'aside',
  'analysis-case': 'aside',
  company: 'aside',
  reverse: 'none',
};

/** Whether there is room for a story in the answer to such a question. */
export const hasRoom = (kind: Kind): boolean => PLACE[kind] !== 'none';

/** The best that a story can be where it is not the answer itself, and why. */
const AT_BEST = {
  answer: { verdict: 'strong', why: '' },
  example: { verdict: 'workable', why: 'The question is not for a story: bring it as the example.' },
  aside: { verdict: 'stretch', why: 'The question is not for a story: it can only be an aside.' },
} as const satisfies Record<string, { verdict: Verdict; why: string }>;

/** Without this, a story cannot answer the kind at all, whatever it is about. */
const HEART: Partial<Record<Kind, { criterion: CriterionId; why: string }>> = {
  failure: {
    criterion: 'lesson-learned',
    why: 'The question is for a failure, and you have not chosen this one as a failure.',
  },
  strengths: {
    criterion: 'strength-backed',
    why: 'The question is for a strength, and you have not chosen this one as the proof of a strength.',
  },
};

const NEEDED: readonly Part[] = ['myPart', 'result'];

/**
 * A person's stories in the order in which they fit a question. Nothing but the person's own choices and
 * what is written decides: the same bank and question always give the same order. Empty where a question
 * has no room for a story.
 */
export function rankStories(
  asked: Asked,
  stories: readonly BankedStory[],
  nameOf: (criterion: CriterionId) => string,
): Fit[] {
  const place = PLACE[asked.kind];
  if (place === 'none') return [];
  const listened = asked.expects.filter((criterion) => !HOW_IT_IS_SAID.has(criterion));
  return stories
    .map((story) => {
      const served = listened.filter((criterion) => story.criteria.includes(criterion));
      const topic = topicOf(asked.topic, story.topics);
      const lacks = lacking(asked.kind, story);
      const verdict = worst(
        verdictOf(asked.kind, topic.is, served, listened),
        AT_BEST[place].verdict,
        lacks.length > 0 ? 'workable' : 'strong',
      );
      const chosen = story.criteria.length + story.topics.length > 0;
      const because = chosen
        ? [
            topic.why,
            heartLacks(asked.kind, served)?.why ?? servesWhy(served, listened, nameOf),
            verdict === 'gap' ? '' : AT_BEST[place].why,
            lacks.length > 0 && verdict !== 'gap' ? `Still to write: ${namesOf(lacks)}.` : '',
          ]
        : ['You have not chosen yet what it is good for, so no question can find it.'];
      const usedElsewhere = story.usedFor.filter((id) => id !== asked.id).length;
      return {
        served: served.length,
        fit: {
          id: story.id,
          title: story.title,
          verdict,
          because: because.filter((sentence) => sentence !== '').join(' '),
          chosen,
          told: story.told.length > 0,
          usedHere: usedElsewhere < story.usedFor.length,
          usedElsewhere,
        },
      };
    })
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.fit.verdict) - VERDICTS.indexOf(b.fit.verdict) ||
        b.served - a.served ||
        // A story that is less worn is the better one to bring.
        a.fit.usedElsewhere - b.fit.usedElsewhere ||
        compare(a.fit.title, b.fit.title) ||
        compare(a.fit.id, b.fit.id),
    )
    .map(({ fit }) => fit);
}

/** What is not written yet and has to be there before a story counts as told. */
export const namesOf = (parts: readonly Part[]): string => listed(parts.map((part) => PART_NAMES[part]));

type TopicIs = 'same' | 'near' | 'any' | 'other';

function topicOf(topic: Topic, chosen: readonly Topic[]): { is: TopicIs; why: string } {
  const name = lower(TOPIC_NAMES[topic]);
  if (chosen.includes(topic)) return { is: 'same', why: `It is about ${name}, as the question is.` };
  if (isAboutThePerson(topic)) return { is: 'any', why: '' };
  const near = topicsNear(topic).find((each) => chosen.includes(each));
  return near
    ? { is: 'near', why: `It is about ${lower(TOPIC_NAMES[near])}, which is close to ${name}.` }
    : { is: 'other', why: `You have not chosen it for ${name}.` };
}

function verdictOf(
  kind: Kind,
  topic: TopicIs,
  served: readonly CriterionId[],
  listened: readonly CriterionId[],
): Verdict {
  if (heartLacks(kind, served)) return kind === 'failure' || topic === 'other' ? 'gap' : 'stretch';
  const most = HEART[kind] !== undefined || (served.length > 0 && served.length * 2 >= listened.length);
  const some = served.length > 0;
  if (topic === 'same') return most ? 'strong' : some ? 'workable' : 'stretch';
  if (topic === 'any') return most ? 'strong' : some ? 'workable' : 'gap';
  if (topic === 'near') return most ? 'workable' : some ? 'stretch' : 'gap';
  return most ? 'stretch' : 'gap';
}

function heartLacks(kind: Kind, served: readonly CriterionId[]) {
  const heart = HEART[kind];
  return heart && !served.includes(heart.criterion) ? heart : undefined;
}

function servesWhy(
  served: readonly CriterionId[],
  listened: readonly CriterionId[],
  nameOf: (criterion: CriterionId) => string,
): string {
  if (listened.length === 0) return '';
  if (served.length === 0) return 'You have chosen it for nothing that the question listens for.';
  if (served.length === listened.length) return 'You chose it for all that the question listens for.';
  const names = listed(served.map((criterion) => `“${nameOf(criterion)}”`));
  return `You chose it for ${served.length} of the ${listened.length} things the question listens for: ${names}.`;
}

function lacking(kind: Kind, { written }: BankedStory): Part[] {
  const needed: readonly Part[] = kind === 'failure' ? [...NEEDED, 'differently'] : NEEDED;
  return needed.filter((part) => !written.includes(part));
}

/** Code points, not a locale's order: the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const worst = (...verdicts: Verdict[]): Verdict =>
  VERDICTS[Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))]!;

const lower = (name: string) =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
