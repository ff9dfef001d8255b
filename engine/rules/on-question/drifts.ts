import type { Answer } from '../../answer.ts';
import { defineRule, type Message, type Report } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { runRules } from '../../run-rules.ts';
import { asksNothing } from './asks-nothing.ts';
import { halfAsked } from './half-asked.ts';
import { judgedOf } from './judged.ts';
import { neighbour } from './neighbour.ts';
import { noFailure } from './no-failure.ts';
import { isTold, type Reason } from './signs.ts';
import { somethingElse } from './something-else.ts';

const ASKED_FIRST = 'Answer the question in the first sentence, then say what you would rather say.';

const MESSAGES = {
  turns: {
    tone: 'gap',
    speaksFor: 'partial',
    text: '“{quote}” turns from what was asked to something else.',
    fix: ASKED_FIRST,
    ask: 'What is your answer to the question itself?',
  },
  offers: {
    tone: 'gap',
    speaksFor: 'partial',
    text: '“{quote}” announces something to tell; how it answers the question is left open.',
    fix: 'Say first what was asked for, then why this shows it.',
    ask: 'Which part of this is the answer to the question?',
  },
  strays: {
    tone: 'gap',
    speaksFor: 'partial',
    text: '“{quote}” leads away from the question.',
    fix: 'Leave that out, and spend the time on what was asked.',
    ask: 'What would you add about the question if this were gone?',
  },
  past: {
    tone: 'gap',
    speaksFor: 'partial',
    text: 'You were asked about this case; “{quote}” tells of another one, elsewhere.',
    fix: 'Use one sentence of it as a reason, and give the rest to the case that was put.',
    ask: 'What would you do here, with this product and these people?',
  },
  noOccasion: {
    tone: 'gap',
    speaksFor: 'partial',
    text: 'You were asked for one occasion; it is hard to make out here: when it was, who was there, what was done.',
    fix: 'Begin with a month and a place, and tell what happened there.',
    ask: 'When did this last happen, and what did you do?',
  },
  noSelf: {
    tone: 'gap',
    speaksFor: 'partial',
    text: 'You were asked about yourself; this speaks mostly of other things.',
    fix: 'Begin with “I”, and say what you did or can do.',
    ask: 'What of this is about you?',
  },
  noThem: {
    tone: 'gap',
    speaksFor: 'partial',
    text: 'The question turns to them; hardly anything here speaks to them or of them.',
    fix: 'Say what you would do or want to know there, in the first sentence.',
    ask: 'What of this is about them?',
  },
} satisfies Record<string, Message>;

export const drifts = defineRule({
  meta: {
    id: 'on-question/drifts',
    version: 3,
    criterion: 'on-question',
    why: 'Signs that each mean little, added up as they were learned: turning to another subject, rules for an episode, the past for a plan.',
    sources: ['pmm-interview-mistakes', 'editors'],
    messages: MESSAGES,
    fires: [
      {
        kind: 'gtm-case',
        question: 'How would you launch a bike lock in Oslo?',
        text: 'I’d rather talk about the brand. A lock is a lock. We painted the vans and the shirts were blue. People smiled at us and waved, and the mayor came with his dog, which was good for us all.',
        message: 'turns',
        quote: 'I’d rather talk about the brand',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a time you said sorry to a customer.',
        text: 'I can tell you about the school in Graz. We made a new form for the parents in May. Petra drew it and I wrote the words. Lunches paid on time went from six in ten to nine in ten, and the cook was happy.',
        message: 'offers',
        quote: 'I can tell you about the school in Graz',
      },
      {
        kind: 'analysis-case',
        question: 'Why do fewer riders come back?',
        text: 'People don’t understand buses. I find it fascinating how a bus is a living room on wheels, with its own smell and its own rules. By the river they are full. The future belongs to trams, and that reminds me of the one in Graz, which I would recommend.',
        message: 'strays',
        quote: 'People don’t understand buses',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a trade-off.',
        text: 'The form has nine fields and the page has three tabs. It is clean and it is quick. The schools are happy with it and the cooks are too. Speed is one thing and depth is another, so there is a trade-off in each of them.',
        message: 'noOccasion',
        quote: '',
      },
      {
        kind: 'gtm-case',
        question: 'How would you launch a bike lock in Oslo?',
        text: 'At my last company we did something similar with a helmet. When we launched it in Graz we went to the schools. The mothers liked it, the fathers paid for it, and the teachers told the others. It was a good spring for all of us.',
        message: 'past',
        quote: 'At my last company we did something similar with a helmet',
      },
      {
        kind: 'strengths',
        question: 'What are you good at?',
        text: 'The market is growing fast and the rivals are asleep. Most firms in it are small. The law is going to change in May, and the banks are nervous about it. There is room for somebody bold, and there will be for some years. Often underestimated, this trade.',
        message: 'noSelf',
        quote: '',
      },
      {
        kind: 'company',
        question: 'What would you change in our positioning?',
        text: 'I read the page on the train. My brother uses it in his shop and I saw him do it. I am happy that I was asked here, and I have been in this trade for nine years, with my own team for four of those years.',
        message: 'noThem',
        quote: '',
      },
    ],
    silent: [
      {
        kind: 'gtm-case',
        question: 'How would you launch a bike lock in Oslo?',
        text: 'I would start with couriers in Oslo, since a lost bike costs them a day. Ten of them get the lock in March. If two locks jam we stop. Tourists I would leave out.',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a conflict with sales.',
        text: 'In May our sales lead in Graz refused the new price. We argued for a week, then I rang six of her clients with her, and Petra dropped the discount. She signed it on 3 June.',
      },
      'I’d rather talk about the brand.',
    ],
  },
  check(answer, report) {
    // Where another rule of the criterion has spoken, it has said it better.
    const { reasons } = judgedOf(answer);
    if (reasons.length === 0 || runRules(OTHERS, answer).length > 0) return;
    for (const reason of reasons) {
      // Of a reason about which nothing sure can be said, no lesser one is made.
      if (!SAID[reason]) return;
      const said = sayingOf(answer, reason);
      if (said) return report(said);
    }
  },
});

const OTHERS = [neighbour, halfAsked, noFailure, asksNothing, somethingElse];

type Said = Report<keyof typeof MESSAGES>;

/** Reasons with the message that says them, and where one can be shown by words, the tag of these; of some nothing sure can be said. */
const SAID: Partial<Record<Reason, [message: Said['message'], tag?: string]>> = {
  turns: ['turns', 'on-question:turns'],
  offers: ['offers', 'on-question:offers'],
  strays: ['strays', 'on-question:strays'],
  past: ['past', 'on-question:once'],
  'no-occasion': ['noOccasion'],
  'no-them': ['noThem'],
  'no-self': ['noSelf'],
};

/** What is missed is heard after all: a scene, a thought on the company, a question put to them. */
function isBelied(answer: Answer, reason: Reason): boolean {
  if (reason === 'no-occasion') return isHeard(answer, 'specific', 'clear');
  if (reason !== 'no-them') return false;
  return isHeard(answer, answer.kind === 'reverse' ? 'strategic-questions' : 'company-research');
}

/** What to say of a reason; undefined where it has no words to stand on. */
function sayingOf(answer: Answer, reason: Reason): Said | undefined {
  const { tokens, clauses, features } = answer;
  const end = { first: tokens.length, last: tokens.length };
  if (!SAID[reason] || isBelied(answer, reason)) return undefined;
  const [message, tag] = SAID[reason];
  const mark =
    (tag && marksOf(answer, tag)[0]) ||
    (reason === 'past' && clauses.find(({ index }) => isTold(features[index]!)));
  if (mark) return { message, ...quoteOf(answer, mark) };
  return tag ? undefined : { message, ...end };
}
