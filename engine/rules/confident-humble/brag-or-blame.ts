import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { stanceOf } from './stance.ts';

export const bragOrBlame = defineRule({
  meta: {
    id: 'confident-humble/brag-or-blame',
    version: 5,
    criterion: 'confident-humble',
    why: 'The listener imagines being the colleague in the story; a brag or a slight is heard as what would be said of them.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      contempt: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” makes other people small.',
        fix: 'Say what the others wanted and why it made sense to them, then what you did.',
      },
      blame: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” puts what went wrong on others, and we did not hear your own part in it.',
        fix: 'Say what you could have done about it yourself, before what the others did.',
      },
      absolute: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves no room for being wrong.',
        fix: 'Name one case in which it turned out, or would turn out, otherwise.',
      },
      right: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” has you in the right, and we did not hear what you saw too late.',
        fix: 'Name what the others saw before you did.',
      },
      excuse: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” plays down the failure that was asked for.',
        fix: 'Say in one sentence what went wrong and which part of it was yours.',
      },
      brag: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” praises you in your own voice, which the listener has to take on trust.',
        fix: 'Tell what you did and what came of it, and let the listener judge.',
      },
    },
    fires: [
      {
        text: 'It failed because sales had no idea how to read a one-page brief.',
        message: 'contempt',
        quote: 'It failed because sales had no idea how to read a one-page brief',
      },
      {
        text: 'The agency were amateurs, so I wrote it myself.',
        message: 'contempt',
        quote: 'The agency were amateurs',
      },
      {
        text: 'I was the only one who saw it coming in that building.',
        message: 'brag',
        quote: 'I was the only one who saw it coming in that building',
      },
      {
        text: 'I align the stakeholders and I always deliver outstanding results.',
        message: 'brag',
        quote: 'I align the stakeholders and I always deliver outstanding results',
      },
      {
        text: 'In every team it is the same, people follow me naturally, also the older ones.',
        message: 'brag',
        quote: 'people follow me naturally, also the older ones',
      },
      {
        text: 'We had a good page. Our developers, they don’t understand that the business must earn money.',
        message: 'contempt',
        quote: 'Our developers, they don’t understand that the business must earn money',
      },
      {
        text: 'Engineering slipped twice and the fair was in March. The booth stood empty.',
        kind: 'failure',
        message: 'blame',
        quote: 'Engineering slipped twice and the fair was in March',
      },
      {
        text: 'The agency didn’t send the files, so the launch was late. I had reminded everybody.',
        kind: 'failure',
        message: 'blame',
        quote: 'The agency didn’t send the files',
      },
      {
        text: 'Nobody bought it in the spring. My message was right, and a year later it was on all the walls.',
        kind: 'failure',
        message: 'right',
        quote: 'My message was right',
      },
      {
        text: 'The fair was empty. For me that is not a failure, one always learns.',
        kind: 'failure',
        message: 'excuse',
        quote: 'For me that is not a failure',
      },
      {
        text: 'Brand first. Whoever says otherwise has never sold anything.',
        kind: 'opinion',
        message: 'absolute',
        quote: 'Whoever says otherwise has never sold anything',
      },
      {
        text: 'Gate nothing. There is no second opinion on this.',
        kind: 'opinion',
        message: 'absolute',
        quote: 'There is no second opinion on this',
      },
      {
        text: 'They waited for spring. The sales in June proved me right.',
        kind: 'behavioural',
        message: 'right',
        quote: 'The sales in June proved me right',
      },
      {
        text: 'The stand was empty. I had warned them in writing.',
        kind: 'failure',
        message: 'blame',
        quote: 'I had warned them in writing',
      },
      {
        text: 'My investor was an idiot, so the firm closed.',
        message: 'contempt',
        quote: 'My investor was an idiot',
      },
      {
        text: 'Your headline is amateur, and the price is on page four.',
        kind: 'company',
        message: 'contempt',
        quote: 'Your headline is amateur',
      },
      {
        text: 'It is meant for ministers. Whoever wrote that did not think of a clerk.',
        kind: 'company',
        message: 'contempt',
        quote: 'Whoever wrote that did not think of a clerk',
      },
    ],
    silent: [
      'Vera in engineering found the fault in nine days.',
      'Nobody told me to do it, and I printed all of it.',
      { text: 'I left the page to an agency and did not read the Welsh part.', kind: 'failure' },
      { text: 'My first draft, I was an idiot, had no price.', kind: 'failure' },
      'I thought I was right, and our nurse knew better.',
      { text: 'On speed I am with the slow people.', kind: 'opinion' },
      'There was much discussion, and no decision in the first week.',
      'They changed the button that week, without me asking.',
      'I had no idea how banks work, and Kuba explained it to me.',
      'I am not the best in the trade at pricing; I ask finance.',
      'She disagreed with me about the wording and we tried both.',
      'I was the only marketer in a firm of nine, so I learned to ask.',
      'In a small firm the PMM is the only one who talks to the shops.',
      'I did everything there, the store page, the push and the mails.',
      'The mothers who pay, they didn’t understand the word, so we changed it.',
      'There was a meeting of amateur choirs, and the children were asleep.',
      {
        text: 'The agency didn’t send the files, and I should have asked a week before.',
        kind: 'failure',
      },
      'Sales told me that engineering did not send the files because I had never asked for them.',
      'She told me that my decks were too long and that sales did not read them.',
      { text: 'The agency didn’t send the files because I never told them the date.', kind: 'failure' },
      'The button. I would have left the button alone, full stop.',
      'A patient can’t see that it is half done. There the slow people are right.',
      { text: 'I was an idiot, I thought the price was the problem.', kind: 'failure' },
    ],
  },
  check(answer, report) {
    const { brag, charge } = stanceOf(answer);
    if (charge) report({ message: charge.what, ...quoteOf(answer, charge.mark) });
    if (brag) report({ message: 'brag', ...quoteOf(answer, brag) });
  },
});
