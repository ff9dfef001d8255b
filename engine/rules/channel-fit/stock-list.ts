import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { matching } from '../../word.ts';
import { waysInOf } from './ways-in.ts';

/** Words of how people are reached are there, although they make no way in. */
const traced = (answer: Answer) =>
  ['channel-fit:gather', 'channel-fit:trust', 'channel-fit:spread', 'channel-fit:places'].some(
    (tag) => marksOf(answer, tag).length > 0,
  );

/** Places that this audience has to itself. */
const isTheirOwn = matching(
  /^(?:associations?|guilds?|unions?|clubs?|chambers?|co-?ops?|cooperatives?|federations?)$/,
);

export const stockList = defineRule({
  meta: {
    id: 'channel-fit/stock-list',
    version: 3,
    criterion: 'channel-fit',
    why: 'The list of every channel fits every product, so it says nothing about this one.',
    sources: ['platform-interview-guide', 'pmm-interview-mistakes'],
    messages: {
      stock: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” could stand in the plan of any product.',
        ask: 'Where do your buyers already spend time, and whom do they believe?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'Say how buyers would be reached, and why they would listen.',
        ask: 'Where are buyers when they need the product, and who could hand it to them?',
      },
    },
    fires: [
      {
        text: 'We would use paid social, e-mail and PR.',
        message: 'stock',
        quote: 'We would use paid social, e-mail and PR',
      },
      {
        text: 'So Facebook, Google, a newsletter and, um, some billboards.',
        message: 'stock',
        quote: 'Facebook, Google, a newsletter and, um, some billboards',
      },
      {
        text: 'The price is nine euros.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      'We would use associations, podcasts and forums.',
      'No ads, no e-mail, no PR, only the forum of the guild.',
      'The guild would hand it out.',
      'The guild has a newsletter, and there is Facebook, LinkedIn and some PR.',
      'It is our omnichannel platform, and the guild would hand it out.',
    ],
  },
  check(answer, report) {
    const { fitting, stock } = waysInOf(answer);
    if (fitting) return;
    const quote = stock && quoteOf(answer, stock.place, stock.beside);
    if (quote && !answer.tokens.slice(quote.first, quote.last).some(isTheirOwn))
      report({ message: 'stock', ...quote });
    else if (!stock && !traced(answer) && !isHeard(answer, 'channel-fit'))
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
