import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, quoteOf, type Place } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { partsOf } from './parts.ts';
import { isPieceOfWork } from './piece-of-work.ts';
import { told } from './told.ts';

/** "I did everything that's talking", "everything there": how wide a job was, not that nobody else was in it. */
const BOUNDS = /^(?:that|that's|there|in|around|about|for|from|which|to|with|at|on|but|except|i|of)$/;
/** Tokens before a claim in which it may be denied: "I wouldn't say it's thanks to me". */
const DENIAL = 7;

export const oneSided = defineRule({
  meta: {
    id: 'own-role/one-sided',
    version: 3,
    criterion: 'own-role',
    why: 'Only "we" hides the speaker; only "I" hides everybody else. Either way nobody can tell who did what.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      'only-we': {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is told as “we”, so the listener cannot tell which part of it was yours.',
        ask: 'Which part of the work did you do yourself?',
      },
      everything: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” leaves no room for anybody else, and few listeners will believe it.',
        fix: 'Name one part that somebody else did.',
      },
    },
    fires: [
      {
        text: 'We rebuilt the price list and we trained the shops. We launched in May.',
        message: 'only-we',
        quote: 'We rebuilt the price list',
      },
      {
        text: 'I ran the tests, I wrote the copy, start to finish it was all me.',
        message: 'everything',
        quote: 'it was all me',
      },
      {
        text: 'In spring we assumed a lot. Then, um, we built the forecast screen and we showed it to the shops.',
        message: 'only-we',
        quote: 'we built the forecast screen',
      },
      {
        text: 'I wrote the pages, I went to the fair. Basically it was me.',
        message: 'everything',
        quote: 'Basically it was me',
      },
      {
        text: 'I did the ads and the mails, I did it all, nobody slept.',
        message: 'everything',
        quote: 'I did it all',
      },
    ],
    silent: [
      'I wrote everything for the parents, and the school office posted it.',
      'We launched in May. I wrote the page and the trainer ran the course.',
      'I wrote the page and our designer drew it.',
      'It was not all me: the support team found the fault and I fixed the text.',
      'It is a firm of five, I did everything there, the store page, the push, the mails, and Ada priced it.',
      'I do everything that is talking. Rocío did the drawing.',
      'We got it right, and I would not say that it is thanks to me.',
      'One big client left and six of the others followed. It was my decision, I had it in writing.',
      'We moved the site in a weekend, we tested it twice and we paid for pizza. I had the plan and the go or no-go.',
    ],
  },
  check(answer, report) {
    const all = allMine(answer);
    if (all) report({ message: 'everything', ...claimed(answer, all) });
    else if (isOnlyWe(answer)) report({ message: 'only-we', ...weWork(answer) });
  },
});

/** A claim to all of it that nothing bounds and no other part gainsays. */
export function allMine(answer: Answer): Mark | undefined {
  const { others, sharing } = partsOf(answer);
  if (sharing || others.some(({ acts, named }) => acts && named)) return undefined;
  return marksOf(answer, 'own-role:all-mine').find(
    (mark) =>
      !isDenied(answer, mark, DENIAL) &&
      answer.tokens[mark.first + 2]?.norm !== 'not' &&
      !BOUNDS.test(answer.tokens[mark.last]?.norm ?? ''),
  );
}

/** From its subject on, or the clause around it. */
function claimed(answer: Answer, mark: Mark): Place {
  const opens = /^(?:i|it|everything|nobody|there|thanks)$/.test(answer.tokens[mark.first]!.norm);
  return opens ? told(answer, mark) : quoteOf(answer, mark);
}

/** Nothing is told of "I" but what was thought or felt, and more than one thing of "we". */
function isOnlyWe(answer: Answer): boolean {
  const { own, shared } = partsOf(answer);
  const speaks = answer.features.some(({ actor, past }) => actor === 'i' && past);
  return (
    own.length === 0 && shared.length > (speaks ? 2 : 1) && marksOf(answer, 'own-role:held').length === 0
  );
}

/** What "we" did, as it would be quoted: a piece of work rather than what was thought. */
function weWork(answer: Answer): Place {
  const { shared } = partsOf(answer);
  const plain = shared.find(({ first }) => answer.tokens[first - 1]?.norm !== 'what');
  return told(answer, shared.find((act) => isPieceOfWork(answer, act)) ?? plain ?? shared[0]!);
}
