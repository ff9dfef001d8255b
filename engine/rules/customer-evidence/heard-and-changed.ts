import { defineRule } from '../../define-rule.ts';
import { hearingOf } from './hearing.ts';

export const heardAndChanged = defineRule({
  meta: {
    id: 'customer-evidence/heard-and-changed',
    version: 3,
    criterion: 'customer-evidence',
    why: 'Everyone says that they are close to customers; something learned from them and acted on proves it.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      changed: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}”: customers were heard, and you say what was learned from them and what was done with it.',
      },
    },
    fires: [
      {
        text: 'I sat with five bakery owners. All of them ordered standing up, so we moved the button.',
        message: 'changed',
        quote: 'I sat with five bakery owners. All of them ordered standing up',
      },
      {
        text: 'And I phoned people who’d left, and, um, nobody mentioned the price. So I rewrote the letter.',
        message: 'changed',
        quote: 'I phoned people who’d left, and, um, nobody mentioned the price',
      },
      {
        text: 'For this I visited nine dentists in two weeks. They said the invoice comes too late, so we moved it to the same evening.',
        message: 'changed',
        quote: 'For this I visited nine dentists in two weeks. They said the invoice comes too late',
      },
      {
        text: 'I start with ten calls to people who buy in the last three months. There I learned that they never said “records”, so we changed the first line.',
        kind: 'craft',
        message: 'changed',
        quote:
          'I start with ten calls to people who buy in the last three months. There I learned that they never said “records”',
      },
      {
        text: 'I called twenty buyers with the product manager listening. Nobody was trying to pick faster. That changed the headline.',
        message: 'changed',
        quote: 'I called twenty buyers with the product manager listening. Nobody was trying to pick faster',
      },
      {
        text: 'So I have called, with my colleague Dunja, eighteen people who left. They were afraid for the licence. So I have written all again.',
        message: 'changed',
        quote:
          'I have called, with my colleague Dunja, eighteen people who left. They were afraid for the licence',
      },
      {
        text: 'I rang three home roasters before this call. All three do it on the balcony. So I go to Denmark.',
        kind: 'gtm-case',
        message: 'changed',
        quote: 'I rang three home roasters before this call. All three do it on the balcony',
      },
      {
        text: 'For a choir app in the north, Port Laoise, I rang eleven members who had left in spring. They told me that they never knew whether the rehearsal was on. So we changed the first screen.',
        message: 'changed',
        quote:
          'I rang eleven members who had left in spring. They told me that they never knew whether the rehearsal was on',
      },
    ],
    silent: [
      'Our backend lead refused. Then I asked him what he feared. He opened the log and the drivers waited, so we wrote one plan.',
      'We ran a survey and fed the results into the roadmap.',
      'I would sit with owners, and they would tell me what they want.',
      'I never asked one of them, and then we dropped it.',
      'I interviewed nine vets. They all said that the label was too small.',
      'I asked Tomas in research for eight sellers, and he found them. So we moved the date.',
      'First I go to them. He told me that the receipt is not ready, so we started with wholesalers.',
      'I went to my desk and wrote two pages. He was not happy, and I built what I had planned.',
      'I asked our top seller, can I sit in the car with you. He needs one sentence, so we wrote it.',
      'We wrote posts in our forum. We saw that authors came back, so we put the button on all pages.',
      'I do six interviews with people who said no. So the page is changed.',
    ],
  },
  check(answer, report) {
    const { changed } = hearingOf(answer);
    if (changed) report({ message: 'changed', ...changed });
  },
});
