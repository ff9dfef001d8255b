import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS, type Topic } from '#content/names.ts';
import { PARTS } from '#content/story-parts.ts';
import { CRITERIA, criteriaFor, KINDS, type CriterionId, type Kind } from '#engine';
import { rankStories, VERDICTS, type Asked } from './rank-stories.ts';
import type { BankedStory } from './read-story-bank.ts';

const asked = (kind: Kind, topic: Topic): Asked => ({
  id: `${topic}-this-one`,
  kind,
  topic,
  expects: criteriaFor(kind, 'pmm'),
});
const story = (changes: Partial<BankedStory> = {}): BankedStory => ({
  id: 'a',
  title: 'The accountant',
  criteria: [],
  topics: [],
  written: [...PARTS],
  told: [{ telling: 'short', text: 'It was in May.' }],
  usedFor: [],
  ...changes,
});
const rank = (question: Asked, ...stories: BankedStory[]) => rankStories(question, stories, (id) => id);

const HALF: CriterionId[] = ['specific', 'own-role', 'partnership', 'customer-evidence'];
const FAILURE: CriterionId[] = ['lesson-learned'];

describe('how well a story fits', () => {
  it.each<[string, Kind, Topic, Partial<BankedStory>, string, string]>([
    [
      'the topic, and most of what is listened for',
      'behavioural',
      'pricing-packaging',
      { topics: ['pricing-packaging'], criteria: HALF },
      'strong',
      'It is about pricing and packaging, as the question is. You chose it for 4 of the 8 things the question listens for: “specific”, “own-role”, “customer-evidence” and “partnership”.',
    ],
    [
      'the topic, and one thing listened for',
      'behavioural',
      'influence',
      { topics: ['influence'], criteria: ['partnership'] },
      'workable',
      'It is about influence, as the question is. You chose it for 1 of the 8 things the question listens for: “partnership”.',
    ],
    [
      'the topic and nothing listened for',
      'behavioural',
      'influence',
      { topics: ['influence'], criteria: ['diagnosis'] },
      'stretch',
      'It is about influence, as the question is. You have chosen it for nothing that the question listens for.',
    ],
    [
      'a topic close by',
      'behavioural',
      'positioning',
      { topics: ['messaging'], criteria: HALF },
      'workable',
      'It is about messaging, which is close to positioning.',
    ],
    [
      'a topic close by and little else',
      'behavioural',
      'root-cause',
      { topics: ['sql-data-triage'], criteria: ['specific'] },
      'stretch',
      'It is about SQL and data triage, which is close to root cause.',
    ],
    [
      'another topic, and most of what is listened for',
      'behavioural',
      'enablement',
      { topics: ['estimation'], criteria: HALF },
      'stretch',
      'You have not chosen it for enablement.',
    ],
    [
      'another topic and little else',
      'behavioural',
      'enablement',
      { topics: ['estimation'], criteria: ['specific'] },
      'gap',
      'You have not chosen it for enablement.',
    ],
    ['nothing chosen', 'behavioural', 'enablement', {}, 'gap', 'You have not chosen yet what it is good for'],
    [
      'a question about the person: any field will do',
      'behavioural',
      'role-definition',
      { topics: ['estimation'], criteria: HALF },
      'strong',
      'You chose it for 4 of the 8',
    ],
    [
      'no result yet',
      'behavioural',
      'influence',
      { topics: ['influence'], criteria: HALF, written: ['situation', 'myPart'] },
      'workable',
      'Still to write: the result.',
    ],
    [
      'a failure, for a failure',
      'failure',
      'failure-behaviour',
      { topics: ['launch-gtm'], criteria: FAILURE },
      'strong',
      'You chose it for 1 of the 4 things the question listens for: “lesson-learned”.',
    ],
    [
      'a failure of another field',
      'failure',
      'enablement',
      { topics: ['estimation'], criteria: FAILURE },
      'stretch',
      'You have not chosen it for enablement.',
    ],
    [
      'a failure without what changed',
      'failure',
      'failure-behaviour',
      { criteria: FAILURE, written: ['myPart', 'result'] },
      'workable',
      'Still to write: what you would do differently.',
    ],
    [
      'a success, for a failure',
      'failure',
      'pricing-packaging',
      { topics: ['pricing-packaging'], criteria: ['specific', 'own-role', 'confident-humble'] },
      'gap',
      'The question is for a failure, and you have not chosen this one as a failure.',
    ],
    [
      'no proof of a strength, for a strength',
      'strengths',
      'influence',
      { topics: ['influence'], criteria: HALF },
      'stretch',
      'you have not chosen this one as the proof of a strength.',
    ],
    [
      'the best there is, for how one works',
      'craft',
      'messaging',
      { topics: ['messaging'], criteria: [...CRITERIA] },
      'workable',
      'You chose it for all that the question listens for. The question is not for a story: bring it as the example.',
    ],
    [
      'the best there is, for a case',
      'gtm-case',
      'launch-gtm',
      { topics: ['launch-gtm'], criteria: [...CRITERIA] },
      'stretch',
      'it can only be an aside.',
    ],
  ])('%s', (_what, kind, topic, changes, verdict, because) => {
    const [fit] = rank(asked(kind, topic), story(changes));
    expect(fit?.verdict).toBe(verdict);
    expect(fit?.because).toContain(because);
  });

  it('says nothing about what is to write of a story that does not fit anyway', () =>
    expect(rank(asked('failure', 'enablement'), story({ written: [] }))[0]?.because).not.toContain('write'));

  it('offers none where they want to hear questions', () =>
    expect(rank(asked('reverse', 'questions-to-ask'), story({ criteria: [...CRITERIA] }))).toEqual([]));
});

describe('the order', () => {
  const question = asked('behavioural', 'influence');
  const fits = { topics: ['influence'] as Topic[], criteria: HALF };
  const ids = (...stories: BankedStory[]) => rank(question, ...stories).map(({ id }) => id);

  it('is by fit, then by how much it serves, then by how little it is worn, then by title', () =>
    expect(
      ids(
        story({ id: 'gap' }),
        story({ ...fits, id: 'b-title', title: 'B' }),
        story({ ...fits, id: 'worn', title: 'A', usedFor: ['messaging-other', 'influence-other'] }),
        story({ ...fits, id: 'a-title', title: 'A' }),
        story({ ...fits, id: 'serves-more', title: 'Z', criteria: [...CRITERIA] }),
        story({ ...fits, id: 'weaker', criteria: ['specific'] }),
      ),
    ).toEqual(['serves-more', 'a-title', 'b-title', 'worn', 'weaker', 'gap']));

  it('tells this question from the others it was told for', () =>
    expect(rank(question, story({ usedFor: [question.id, 'messaging-other'] }))[0]).toMatchObject({
      usedHere: true,
      usedElsewhere: 1,
    }));

  it('is the same whatever order the stories come in, and loses none', () => {
    const any = fc.record({
      id: fc.uuid(),
      title: fc.string({ maxLength: 3 }),
      criteria: fc.subarray([...CRITERIA]),
      topics: fc.subarray([...TOPICS]),
      written: fc.subarray([...PARTS]),
      told: fc.constant<BankedStory['told']>([]),
      usedFor: fc.subarray(['x-1', 'x-2', 'x-3']),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { maxLength: 8, selector: ({ id }) => id }),
        fc.constantFrom(...KINDS.filter((kind) => kind !== 'reverse')),
        fc.constantFrom(...TOPICS),
        (stories, kind, topic) => {
          const forwards = rank(asked(kind, topic), ...stories);
          expect(rank(asked(kind, topic), ...stories.toReversed())).toEqual(forwards);
          expect(forwards.map(({ id }) => id).sort()).toEqual(stories.map(({ id }) => id).sort());
          const places = forwards.map(({ verdict }) => VERDICTS.indexOf(verdict));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          for (const { because } of forwards) expect(because).toMatch(/\.$/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
