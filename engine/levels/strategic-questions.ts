import { weigh } from './weigh.ts';

export const strategicQuestions = weigh({
  words: {
    missing: 'Nothing is asked about their challenges, market or how success is judged.',
    partial: 'The question in {quote} is thoughtful but fits any company.',
    clear: 'You ask about what decides their success: {quote}.',
  },
});
