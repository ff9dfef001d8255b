import { defineRule } from '../../define-rule.ts';
import { togetherOf } from './together.ts';

export const shapedByOthers = defineRule({
  meta: {
    id: 'partnership/shaped-by-others',
    version: 4,
    criterion: 'partnership',
    why: 'A partner is somebody who came in before it was finished, saw it differently, and left a mark on it.',
    sources: ['skills-answers', 'pmm-interview-mistakes'],
    messages: {
      shaped: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'Somebody else’s hand in the work is told in these words.',
      },
    },
    fires: [
      {
        text: 'Our head of sales wanted to wait for the autumn show; I showed her eleven open deals, and we went in May.',
        message: 'shaped',
        quote: 'Our head of sales wanted to wait for the autumn show',
      },
      {
        text: 'Legal stopped the claim. I wanted it bolder, we argued, and we agreed on narrower words.',
        message: 'shaped',
        quote: 'Legal stopped the claim',
      },
      {
        text: 'So, um, the engineers warned me about the size. So we took the smaller one.',
        message: 'shaped',
        quote: 'the engineers warned me about the size',
      },
      {
        text: 'Our designer disagreed with the order of the screens. She was right and I changed it.',
        message: 'shaped',
        quote: 'Our designer disagreed with the order of the screens',
      },
      {
        text: 'Security has a veto on anything that touches the keys.',
        message: 'shaped',
        quote: 'Security has a veto on anything that touches the keys',
      },
      {
        text: 'The PM wanted June. I said no, they do not understand it. I took the recordings to her. The next day she agreed to wait three weeks.',
        message: 'shaped',
        quote: 'The next day she agreed to wait three weeks',
      },
      {
        text: 'On day seven I show it to our actuary. She said that small firms are a loss for us. So I cut them.',
        message: 'shaped',
        quote: 'She said that small firms are a loss for us',
      },
      {
        text: 'Jonas, one of the reps, told me that no folder is opened in the car. So it became a card.',
        message: 'shaped',
        quote: 'Jonas, one of the reps, told me that no folder is opened in the car',
      },
      {
        text: 'The lawyer wouldn’t allow the comparison. With her I found one that she could defend.',
        message: 'shaped',
        quote: 'The lawyer wouldn’t allow the comparison',
      },
      {
        text: 'The head of studies told me that Easter was too early, so we moved it to June.',
        message: 'shaped',
        quote: 'The head of studies told me that Easter was too early, so we moved it to June',
      },
      {
        text: 'They said "we load the same report every time", and engineering gave us the figure for the misses, so we agreed on two reports.',
        message: 'shaped',
        quote: 'engineering gave us the figure for the misses',
      },
      {
        text: 'Our head of sales wanted to wait for the autumn show once because the, the drivers were away. I showed her eleven open deals, and we went in May.',
        message: 'shaped',
        quote: 'Our head of sales wanted to wait for the autumn show once because the, the drivers were away',
      },
    ],
    silent: [
      'In May that took out a chat which three sales reps had asked for, and I put the weeks on returns.',
      'I spoke with Aino, who cleans trains. She told me that it rings too late, so I moved the bell.',
      'In our logistics app the guests said no. I rang one and he agreed to try it.',
      'The week before I had stood at the Golden Jubilee terminal with a notebook.',
      'I aligned with legal and sales and shared the final deck with both teams.',
      'Legal always says no, so I asked for forgiveness afterwards.',
      'I informed finance and they got a sheet from me.',
    ],
  },
  check(answer, report) {
    const { shaped } = togetherOf(answer);
    if (shaped) report({ message: 'shaped', ...shaped });
  },
});
