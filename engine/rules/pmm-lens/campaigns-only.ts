import type { Answer } from '../../answer.ts';
import { CUSTOMER_WORDS } from '../../lexicon/customer-words.ts';
import { defineRule } from '../../define-rule.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { quoteOf, type Place } from '../../nearby.ts';
import { sentenceAt } from '../../places.ts';
import { framingOf } from './framing.ts';

function hasPeople(answer: Answer): boolean {
  if (answer.tagged.has('partnership:party')) return true;
  return answer.tokens.some(({ norm }) => CUSTOMER_WORDS.test(norm));
}

/** Figures of a campaign: they count what it did, and are quoted only where nothing else is told of it. */
const COUNTS =
  /^(?:leads?|cp[lc]|ctr|impressions|clicks|followers|[ms]qls?|cost|open|opening|click-through)$/;

/** Tactics that are what an answer is about, although no two of them are told together. */
const MANY = 3;

const isCount = ({ tokens }: Answer, { first }: Mark): boolean => COUNTS.test(tokens[first]!.norm);

/** The words to quote: two tactics told together, or where there are many the first that is no figure. */
function spreadIn(answer: Answer, tactics: readonly Mark[]): Place | undefined {
  const named = tactics.filter((tactic) => !isCount(answer, tactic));
  for (let i = 1; i < named.length; i++) {
    const [one, two] = [named[i - 1]!, named[i]!];
    if (sentenceAt(answer, one.first).index === sentenceAt(answer, two.first).index)
      return quoteOf(answer, one, two);
  }
  return tactics.length >= MANY && named[0] ? quoteOf(answer, named[0]) : undefined;
}

export const campaignsOnly = defineRule({
  meta: {
    id: 'pmm-lens/campaigns-only',
    version: 2,
    criterion: 'pmm-lens',
    why: 'Campaigns, leads and calendars describe demand generation, a neighbouring job, and are taken at their word.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      campaigns: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is about spreading a message; the work of the role comes before that.',
        fix: 'Start with whom it is for and why they would choose it, and name the campaign after that.',
      },
      absent: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear of a customer, a buyer or a seller in this answer.',
        ask: 'Whom is the work for, what would they do without it, and why would they choose it?',
      },
    },
    fires: [
      {
        text: 'I ran 14 campaigns, the newsletter and the webinars, and cut the cost per lead by a fifth.',
        message: 'campaigns',
        quote: 'I ran 14 campaigns, the newsletter and the webinars',
      },
      {
        text: 'So it was Google ads, um, email flows and a giveaway every week.',
        message: 'campaigns',
        quote: 'it was Google ads, um, email flows and a giveaway every week',
      },
      {
        text: 'My part was messaging, so ads, the jingle, a giveaway and banners.',
        message: 'campaigns',
        quote: 'ads, the jingle, a giveaway and banners',
      },
      { text: 'We shipped the module in June and the servers held.', message: 'absent', quote: '' },
    ],
    silent: [
      'The team sits with the engineers; we cut it from the flyer. Later a skipper reads our blog.',
      'First the newsletter, fairs and ads; now battlecards and enablement with the sellers.',
      'I found out who signs, and I rewrote the pitch around his fear of a fine.',
      'I rewrote the pitch, then ran the newsletter, the webinars and the ads.',
      'Our messaging was old and we changed it.',
    ],
  },
  check(answer, report) {
    const { sides, words, tactics } = framingOf(answer);
    if (sides.length > 0) return;
    const quote = spreadIn(answer, tactics);
    if (quote && tactics.length > Math.max(1, 2 * words.length)) report({ message: 'campaigns', ...quote });
    else if (words.length === 0 && !hasPeople(answer))
      report({ message: 'absent', first: answer.tokens.length, last: answer.tokens.length });
  },
});
