import { weigh } from './weigh.ts';

export const strategicQuestions = weigh({
  words: {
    needs: 'ask one thing about what is hard for this company now',
    missing:
      'We did not hear enough about their problem: their market, their rivals, a choice they made, how success is judged.',
    partial:
      'You ask something in {quote}. For clear, ask one thing about what is hard for this company now.',
    clear: 'You ask about what decides their success: {quote}.',
  },
  // Where nothing at all is asked, no tone of voice makes up for it.
  // A question that touches nothing of their business may be friendly, and is not about it.
  cap: ({ findings, answer: { tagged } }) => {
    if (findings.some(({ key }) => /^strategic-questions\/terms-or-nothing:(?:none|declined):/.test(key)))
      return 'missing';
    return tagged.has('strategic-questions:hard') ? undefined : 'partial';
  },
});
