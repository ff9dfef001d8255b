/** The commonest themes of a question, and the words that no answer to them can do without. */
import type { Answer } from '../../answer.ts';
import type { Document } from '../../document.ts';
import { marksOf } from '../../places.ts';

type Theme = { name: string; asked: RegExp; tag: string };

const THEMES: readonly Theme[] = [
  {
    name: 'feedback that you gave',
    asked:
      /\b(?:give|gave|giving) (?!you |me )(?:\w+ ){0,4}feedback\b|\bfeedback (?:that )?you (?:had to give|gave)\b/,
    tag: 'on-question:theme-feedback',
  },
  {
    name: 'somebody who had to be persuaded',
    asked: /\b(?:(?<!were )(?:persuade[ds]?|convinced?)(?! (?:you|me)\b)|buy-in|win over|won over)\b/,
    tag: 'on-question:theme-persuade',
  },
  {
    name: 'a no that you said',
    asked: /\b(?:you|to|of) (?:say|said|saying) no\b/,
    tag: 'on-question:theme-no',
  },
  { name: 'a deadline', asked: /\bdeadlines?\b/, tag: 'on-question:theme-deadline' },
];

/** The theme that is asked for and nowhere in the answer. */
export function themeMissed(answer: Answer): string | undefined {
  if (!answer.question) return undefined;
  const asked = plain(answer.question);
  const theme = THEMES.find((each) => each.asked.test(asked));
  return theme && marksOf(answer, theme.tag).length === 0 ? theme.name : undefined;
}

/** Does the question ask why this job or this company? */
export function asksWhyUs(question: Document): boolean {
  return /\bwhy\b.*\b(?:us|here|this (?:role|job|opening|one|company|position|team)|our|with us|apply|we)\b|\bmade you apply\b/.test(
    plain(question),
  );
}

/** A word for them, for the place or for the post. */
export function speaksOfThem(answer: Answer): boolean {
  return answer.tokens.some(({ norm }, i) => {
    if (/^(?:your|yours|you're|you've|here|ad|advert|advertisement|posting)$/.test(norm)) return true;
    const next = answer.tokens[i + 1]?.norm ?? '';
    if (norm === 'you') return next !== 'know' && next !== 'see';
    return norm === 'this' && /^(?:role|job|opening|position|company|team|post|one)$/.test(next);
  });
}

function plain({ tokens }: Document): string {
  return tokens.map(({ norm }) => norm).join(' ');
}
