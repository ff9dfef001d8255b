import type { Step } from './next-step.ts';
import { titleOf } from './show-cause.ts';

/** A next step as a page shows it: a sentence or two, and one link. */
export type ShownStep = { says: string; href: string; link: string };

/** The next small step in words, calm and without a verdict. */
export function showStep(step: Step): ShownStep {
  const { company } = step;
  switch (step.what) {
    case 'touch':
      return {
        says: `You set a day to be in touch with ${company} again, and it has come.`,
        href: `/pipeline/${step.applicationId}/outcome#touch`,
        link: 'See what you noted',
      };
    case 'ask':
      return {
        says: `Ask ${company} for the unfiltered version while they remember. It takes five minutes, and they may not answer.`,
        href: `/pipeline/${step.applicationId}/outcome/request`,
        link: 'Write the request',
      };
    case 'note':
      return {
        says: `What did you notice at ${company}? One line is enough, and nothing is an answer too.`,
        href: `/pipeline/${step.applicationId}/outcome#causes`,
        link: 'Note it',
      };
    case 'test': {
      const title = `“${titleOf(step.criterion)}”`;
      return {
        says: step.guessed
          ? `You guess that ${title} played a part at ${company}. One answer tells you more than the guess.`
          : `${title} was named after ${company}, and you have not practised it since.`,
        href: step.question ? `/practise/${step.question.id}` : `/learn/${step.criterion}`,
        link: step.question ? step.question.text : 'Begin with its lesson',
      };
    }
  }
}
