import { defineRule } from '../../define-rule.ts';
import { shorten } from '../../levels/weigh.ts';
import { quoteOf } from '../../nearby.ts';
import { sentenceAt, wordsOf } from '../../places.ts';
import { hearingOf } from './hearing.ts';

export const heardAndChanged = defineRule({
  meta: {
    id: 'customer-evidence/heard-and-changed',
    version: 1,
    criterion: 'customer-evidence',
    why: 'Everyone says that they are close to customers; something learned from them and acted on proves it.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      changed: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'From “{heard}” you go on to what was learned (“{finding}”) and to what was done with it (“{change}”).',
      },
      found: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: 'After “{heard}” you say what came of it: “{finding}”. What it changed does not follow.',
        ask: 'What did you do differently because of it?',
      },
    },
    fires: [
      {
        text: 'I sat with five bakery owners. All of them ordered standing up, so we moved the button.',
        message: 'changed',
        quote: 'I sat with five bakery owners',
      },
      {
        text: 'And I phoned people who’d left, and, um, nobody mentioned the price. So I rewrote the letter.',
        message: 'changed',
        quote: 'I phoned people who’d left, and, um, nobody mentioned the price',
      },
      {
        text: 'I interviewed nine vets. They all said that the label was too small.',
        message: 'found',
        quote: 'I interviewed nine vets',
      },
    ],
    silent: [
      'We ran a survey and fed the results into the roadmap.',
      'I would sit with owners, and they would tell me what they want.',
      'I never asked one of them, and then we dropped it.',
    ],
  },
  check(answer, report) {
    const { told, found } = hearingOf(answer);
    const hit = told ?? found;
    if (!hit) return;
    const data = {
      heard: wordsOf(answer, hit.heard),
      finding: shorten(wordsOf(answer, hit.finding)),
      change: told ? wordsOf(answer, told.change) : '',
    };
    const together =
      sentenceAt(answer, hit.heard.first).index === sentenceAt(answer, hit.finding.first).index;
    const last = together ? Math.max(hit.heard.last, hit.finding.last) : hit.heard.last;
    const heard = quoteOf(answer, { first: hit.heard.first, last });
    report({ message: told ? 'changed' : 'found', ...heard, data });
  },
});
