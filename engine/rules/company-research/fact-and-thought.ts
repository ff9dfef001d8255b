import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { homeworkOf } from './homework.ts';

export const factAndThought = defineRule({
  meta: {
    id: 'company-research/fact-and-thought',
    version: 1,
    criterion: 'company-research',
    why: 'Something that can be checked, with a thought of one’s own beside it, shows that the work on their problem has begun.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      thought: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{fact}” can be checked, and “{said}” begins what you make of it.',
      },
      plain: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{fact}” can be checked; a thought of your own beside it is hard to find.',
        fix: 'Say in one sentence what they gave up for it, or whom it was for.',
        ask: 'What does this tell you about where they are going?',
      },
    },
    fires: [
      {
        text: 'You dropped the depot plan in March, and your rival kept theirs. My guess is that you want the small yards.',
        message: 'thought',
        quote: 'You dropped the depot plan in March',
      },
      {
        text: 'So, um, your page says “joyful finance”, and I think that hides what the accountants buy it for.',
        message: 'thought',
        quote: 'your page says “joyful finance',
      },
      {
        text: 'I saw that you changed your price list in March, and there was a picture of it.',
        message: 'plain',
        quote: 'you changed your price list in March',
      },
      {
        text: 'I read that in May you cut the free trial from thirty days to ten, and small choirs complained; I would have kept it for them, because they sing in the halls you sell to.',
        message: 'thought',
        quote: 'in May you cut the free trial from thirty days to ten',
      },
      {
        text: 'i would say rotas for shops with 20 staff, since your reviews on the store are from those, i counted 31 of 40.',
        message: 'thought',
        quote: 'your reviews on the store are from those, i counted 31 of 40',
      },
    ],
    silent: [
      'In May you cut the trial to ten days. I would love to join, because the team is kind.',
      'You are a leader in your space and I think the product is great.',
      'I read everything about you and I love the mission.',
      'In March I worked in Leeds. My guess was wrong there.',
    ],
  },
  check(answer, report) {
    const { thought, facts } = homeworkOf(answer);
    if (thought) {
      const { fact, said } = thought;
      const data = { fact: wordsOf(answer, fact), said: wordsOf(answer, said) };
      report({ message: 'thought', first: fact.first, last: fact.last, data });
      return;
    }
    const [fact] = facts;
    if (fact)
      report({ message: 'plain', first: fact.first, last: fact.last, data: { fact: wordsOf(answer, fact) } });
  },
});
