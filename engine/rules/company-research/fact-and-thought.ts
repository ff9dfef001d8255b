import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { isFunctional } from '../../lexicon/function-words.ts';
import { quoteOf, wholeWords } from '../../nearby.ts';
import { homeworkOf } from './homework.ts';

export const factAndThought = defineRule({
  meta: {
    id: 'company-research/fact-and-thought',
    version: 5,
    criterion: 'company-research',
    why: 'Something that can be checked, with a thought of one’s own beside it, shows that the work on their problem has begun.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      thought: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” is about this company and can be checked, and you say what you make of it.',
      },
      plain: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is about this company and can be checked; say next to it what you make of it.',
        fix: 'Say in one sentence what you think of one thing you found, and why.',
        ask: 'What do you think of what you found out about this company, and why?',
      },
    },
    fires: [
      {
        text: 'You dropped the depot plan in March, and your rival kept theirs. My guess is that you want the small yards.',
        message: 'thought',
        quote: 'You dropped the depot plan in March, and your rival kept theirs',
      },
      {
        text: 'So, um, your page says “joyful finance”, and I think that hides what the accountants buy it for.',
        message: 'thought',
        quote: 'your page says “joyful finance”, and I think that hides what the accountants buy it for',
      },
      {
        text: 'I saw that you changed your price list in March, and there was a picture of it.',
        message: 'plain',
        quote: 'I saw that you changed your price list in March',
      },
      {
        text: 'I read that in May you cut the free trial from thirty days to ten, and small choirs complained; I would have kept it for them, because they sing in the halls you sell to.',
        message: 'thought',
        quote: 'I read that in May you cut the free trial from thirty days to ten',
      },
      {
        text: 'i would say rotas for shops with 20 staff, since your reviews on the store are from those, i counted 31 of 40.',
        message: 'thought',
        quote:
          'i would say rotas for shops with 20 staff, since your reviews on the store are from those, i counted 31 of 40',
      },
      {
        text: 'So, I saw in the August notes that you, um, you put the price list behind a form, it was open for years, and I think that is because you want the large farms now, and I would know if it works there, as I sold to them.',
        message: 'thought',
        quote: 'I saw in the August notes that you, um, you put the price list behind a form',
      },
    ],
    silent: [
      'In May you cut the trial to ten days. I would love to join, because the team is kind.',
      'You are a leader in your space and I think the product is great.',
      'I read everything about you and I love the mission.',
      'Will you go after the runners like Garmin, or stay with the sleep?',
      'I can wait for you, because another firm wants my answer by Friday. I think everything is clear.',
      'You opened a shop in Porto in May. I think you should be more personal with the dishes.',
      'I told you that it went from 40 double bookings to two.',
      'Then for yours, for Wayleaf, there was one. I thought it was a strong one.',
      'You have offices in Lyon and in Porto. And I think the rest, the contract and so on, I will discuss with her.',
      'You are present in Ghana and Togo. To improve, I would say there is a better way to show the app.',
      'In March I worked in Leeds. My guess was wrong there.',
    ],
  },
  check(answer, report) {
    const { thought, facts, mused } = homeworkOf(answer);
    const [fact] = facts;
    if (thought)
      report({ message: 'thought', ...wholeWords(answer, thought.fact, (_, last) => isWhole(answer, last)) });
    else if (fact && !mused) report({ message: 'plain', ...quoteOf(answer, fact) });
  },
});

/** Words that end here say something: not "in the notes that you". */
function isWhole({ tokens }: Answer, last: number): boolean {
  let at = last - 1;
  while (tokens[at]!.kind === 'mark') at--;
  return !isFunctional(tokens[at]!);
}
