import type { Answer } from '../../answer.ts';
import { CUSTOMER_WORDS } from '../../lexicon/customer-words.ts';
import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { framingOf } from './framing.ts';

function hasPeople(answer: Answer): boolean {
  if (answer.tagged.has('partnership:party')) return true;
  return answer.tokens.some(({ norm }) => CUSTOMER_WORDS.test(norm));
}

export const campaignsOnly = defineRule({
  meta: {
    id: 'pmm-lens/campaigns-only',
    version: 1,
    criterion: 'pmm-lens',
    why: 'Campaigns, leads and calendars describe demand generation, a neighbouring job, and are taken at their word.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      campaigns: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{one}” and “{two}” are demand generation, which is a neighbouring job.',
        fix: 'Start with the decision about whom it was for, and name the campaign as where that was used.',
      },
      label: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is the name of the work, and what is told beside it is tactics such as “{tactic}”.',
        ask: 'Whom did you choose, and why should they take you over what they had?',
      },
      absent: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear of a customer, buyer or seller, so whom it was for and why they chose it stays open.',
        ask: 'Who was it for, what would they have done instead, and what did you say to that?',
      },
    },
    fires: [
      {
        text: 'I ran 14 campaigns, the newsletter and the webinars, and cut the cost per lead by a fifth.',
        message: 'campaigns',
        quote: 'campaigns',
      },
      {
        text: 'So it was Google ads, um, email flows and a giveaway every week.',
        message: 'campaigns',
        quote: 'Google ads',
      },
      {
        text: 'My part was messaging, so text messages, ads, the jingle, a giveaway and banners.',
        message: 'label',
        quote: 'messaging',
      },
      { text: 'We shipped the module in June and the servers held.', message: 'absent', quote: '' },
    ],
    silent: [
      'I found out who signs, and I rewrote the pitch around his fear of a fine.',
      'I rewrote the pitch, then ran the newsletter, the webinars and the ads.',
      'Our messaging was old and we changed it.',
    ],
  },
  check(answer, report) {
    const { sides, word, tactics } = framingOf(answer);
    if (sides.length > 0) return;
    const [one, two, three] = tactics;
    if (word && three) {
      const data = { tactic: wordsOf(answer, one!) };
      report({ message: 'label', first: word.first, last: word.last, data });
    } else if (word) return;
    else if (one && two)
      report({
        message: 'campaigns',
        first: one.first,
        last: one.last,
        data: { one: wordsOf(answer, one), two: wordsOf(answer, two) },
      });
    else if (!hasPeople(answer))
      report({ message: 'absent', first: answer.tokens.length, last: answer.tokens.length });
  },
});
