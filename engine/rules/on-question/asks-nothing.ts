import type { Answer } from '../../answer.ts';
import type { Span } from '../../document.ts';
import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { matching } from '../../word.ts';
import { askedOf, declinedOf, mayAsk } from '../strategic-questions/asked.ts';

/** In fewer words somebody only says that they have no question, which is an answer to whether they have one. */
const INSTEAD = 40;

export const asksNothing = defineRule({
  meta: {
    id: 'on-question/asks-nothing',
    version: 1,
    criterion: 'on-question',
    why: 'Asked for questions, a pitch is no answer, however good it is.',
    sources: ['pmm-interview-mistakes', 'editors'],
    messages: {
      declined: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'You were asked for your questions. “{quote}” says that there are none, and the time goes to something else.',
        fix: 'Ask two that only the people in the room can answer; the pitch has had its turn.',
        ask: 'What would you need to know before you took this job?',
      },
      instead: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'You were asked for your questions; no question is asked here.',
        fix: 'Ask two that only the people in the room can answer; the pitch has had its turn.',
        ask: 'What would you need to know before you took this job?',
      },
    },
    fires: [
      {
        kind: 'reverse',
        question: 'What would you like to ask us?',
        text: 'Let me use this to sum up. I have six years in billing and I built the launch process in Graz from nothing. My boss will tell you that I finish things. I am happy to start in March, and you will not regret it for a day.',
        message: 'instead',
        quote: '',
      },
      {
        kind: 'reverse',
        question: 'Have you got any questions left?',
        text: 'I think you have answered everything, so let me tell you again why I fit. I have six years in billing and I built the launch process in Graz from nothing. My boss will tell you that I finish things, and I can start in March.',
        message: 'declined',
        quote: 'I think you have answered everything',
      },
    ],
    silent: [
      {
        kind: 'reverse',
        question: 'What would you like to ask us?',
        text: 'I have six years in billing and I built the launch process in Graz from nothing, so I know how it feels when sales and product do not agree on a date. Which of the two gives way here, and when did that last happen?',
      },
      {
        kind: 'reverse',
        question: 'Anything from your side?',
        text: 'I think you have answered everything, thank you.',
      },
      {
        kind: 'company',
        question: 'Why us?',
        text: 'Let me use this to sum up. I have six years in billing and I built the launch process in Graz from nothing. My boss will tell you that I finish things. I am happy to start in March, and you will not regret it for a day.',
      },
    ],
  },
  check(answer, report) {
    const { kind, question, words, tokens } = answer;
    if (!question || kind !== 'reverse' || words < INSTEAD || askedOf(answer).length > 0) return;
    if (answer.clauses.some((clause) => opensQuestion(answer, clause)) || answer.tokens.some(wonders)) return;
    const declined = declinedOf(answer);
    if (declined) report({ message: 'declined', ...quoteOf(answer, declined) });
    else if (!mayAsk(answer)) report({ message: 'instead', first: tokens.length, last: tokens.length });
  },
});

const asksFor = matching(/^(?:what|what's|which|who|who's|whose|how|how's|where|where's|when|when's)$/);
const inverts = matching(/^(?:is|are|was|were|does|do|did|can|could|will|would|has|have)$/);
const isSubject = matching(/^(?:it|there|the|this|that|you|your|they|we|i|a|an|any)$/);
const leadsIn = matching(/^(?:,|and|or|so|but|maybe|first|second|just|also|yes|yeah|well|then|is|if)$/);
/** "I did wonder about Madeira", "my question is": asked without a question. */
const wonders = matching(/^(?:wonder|wondered|wondering|curious|hearing|question|asking)$/);

/** "And is it hybrid, how many days": a question that nobody put a mark behind, or that was only heard. */
function opensQuestion({ tokens }: Answer, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const opens = i === first || leadsIn(tokens[i - 1]!);
    if (opens && (asksFor(token) || (inverts(token) && next && isSubject(next)))) return true;
  }
  return false;
}
