import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { wholeWords } from '../../nearby.ts';
import { clauseAt, marksOf } from '../../places.ts';
import { isEvent, tellingOf } from './episode.ts';
import { imaginedOf } from './imagined.ts';

export const noScene = defineRule({
  meta: {
    id: 'specific/no-scene',
    version: 2,
    criterion: 'specific',
    why: 'An episode without a time, a place or a name could have happened to anybody.',
    sources: ['bangerter-2014', 'pmm-interview-mistakes'],
    messages: {
      undated: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” begins an episode; say with it in which month or year it happened.',
        ask: 'In which month or year did the episode happen?',
      },
      unpeopled: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” begins an episode; name with it the place, or one person who was there.',
        ask: 'Where did the episode happen, and who was with you?',
      },
      nowhere: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear one moment told: no date, and no name of a person or a place.',
        ask: 'Which day would you tell about, where was it, and who was there?',
      },
    },
    fires: [
      {
        text: 'At my previous employer a buyer asked for a language and we missed the date.',
        message: 'undated',
        quote: 'At my previous employer a buyer asked for a language and we missed the date',
      },
      {
        text: 'There was a call about paying the vet first and our page wasn’t answering it, so nobody booked.',
        message: 'undated',
        quote:
          'There was a call about paying the vet first and our page wasn’t answering it, so nobody booked',
      },
      {
        text: 'One time last winter I stayed late and fixed the fee page.',
        message: 'unpeopled',
        quote: 'One time last winter I stayed late and fixed the fee page',
      },
      {
        text: 'I am a strong communicator who works across teams and markets.',
        message: 'nowhere',
        quote: '',
      },
    ],
    silent: [
      'In March 2021, in Leeds, Anna told me that the alerts were off.',
      'I always start from the customer.',
      'I would start from the customer.',
      'Most recently I was senior director of marketing at Lumio.',
      'We had the radio version and in May Awa from Abidjan said that nobody used it.',
      'There was a mistake in the code that Ada wrote, so it worked many times.',
      'I sell to managers in Graz, which is a move I did once.',
    ],
  },
  check(answer, report) {
    const { scene, dated, peopled, events } = tellingOf(answer);
    if (scene) return;
    const opening = marksOf(answer, 'specific:once').find((mark) => opens(answer, mark));
    if (opening && !dated) report({ message: 'undated', ...wholeWords(answer, opening) });
    else if (opening && !peopled) report({ message: 'unpeopled', ...wholeWords(answer, opening) });
    else if (!dated && !peopled && events <= 1 && !isInGeneral(answer))
      report({ message: 'nowhere', first: 0, last: 0 });
  },
});

/** Something told as done follows in its clause or the next; "once it is live" is a condition. */
function opens(answer: Answer, mark: Mark): boolean {
  const clause = clauseAt(answer, mark.first);
  const next = answer.clauses[clause.index + 1];
  const after = answer.tokens[mark.last]?.norm ?? '';
  const single = answer.tokens[mark.first]!.norm === 'once' && mark.last === mark.first + 1;
  if (single && (mark.last >= clause.last - 1 || /^(?:i|we|they|he|she|it|it's|the|a|you)$/.test(after)))
    return false;
  return (
    isEvent(answer, clause) ||
    (next !== undefined && next.sentence === clause.sentence && isEvent(answer, next))
  );
}

const isInGeneral = (answer: Answer): boolean =>
  marksOf(answer, 'specific:habit').length > 0 || imaginedOf(answer).length > 0;
