import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf, trim } from '../../nearby.ts';
import { marksOf, wordsOf } from '../../places.ts';
import { isEarning, measuresOf } from './measures.ts';

/** Words of results or of success are there, although they were not put together. */
const traced = (answer: Answer) =>
  ['business-metric:result', 'business-metric:success', 'business-metric:watched'].some(
    (tag) => marksOf(answer, tag).length > 0,
  ) || isEarning(answer);

export const vanityMetric = defineRule({
  meta: {
    id: 'business-metric/vanity-metric',
    version: 3,
    criterion: 'business-metric',
    why: 'Attention can rise while nobody buys, stays or comes back.',
    sources: ['platform-interview-guide', 'pmm-interview-mistakes'],
    messages: {
      attention: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{data}” can go up without anybody buying or staying.',
        ask: 'What would people do next, after they looked, if the work paid off?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'Say which behaviour or business result the work would be judged by.',
        ask: 'Who should do what more often, or pay what, because of the work?',
      },
    },
    fires: [
      {
        text: 'Success is two million views.',
        message: 'attention',
        quote: 'Success is two million views',
      },
      {
        text: 'So the number I hold myself to is followers.',
        message: 'attention',
        quote: 'the number I hold myself to is followers',
      },
      {
        text: 'The page has three tabs and a video.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      'What counts is renewals of the clinics that took the course.',
      'We look at revenue, likes and followers, all of them.',
      'Success is revenue.',
      'The measure of an idea is a score, for reach and impact and effort, and the deals that we won.',
      'She is measured on customers who complain about noise, and those buy again.',
      'The goal is meetings that turn into a trial with real traffic.',
      'Success means active farms and brand love in equal parts.',
      'We’d see how it is trending. What we care about is the cut that we take on things sold.',
      'Success: deposits kept, also downloads.',
      {
        text: 'Success would be sign-ups back where they were, and I look at them by platform.',
        kind: 'analysis-case',
        question: 'Sign-ups fell by a tenth. What do you do?',
      },
    ],
  },
  check(answer, report) {
    const { tied, named, mixed, vanity } = measuresOf(answer);
    if (tied || mixed) return;
    if (vanity && !named)
      report({
        message: 'attention',
        ...quoteOf(answer, vanity.place, vanity.beside),
        data: { data: wordsOf(answer, trim(answer, vanity.place)) },
      });
    else if (!named && !traced(answer) && !isHeard(answer, 'business-metric'))
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
