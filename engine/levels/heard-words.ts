/** What is said of words in which a sentence model heard a criterion: what they do, and no more than they hold. */
import type { Answer } from '../answer.ts';
import type { Place } from '../nearby.ts';
import { othersOf } from '../others.ts';
import { featuresAt, markIn, quantityIn, sentenceAt, wordsOf } from '../places.ts';
import type { CriterionId } from '../rubric.ts';
import type { HeardPlace } from './heard-place.ts';

type Say = (answer: Answer, place: Place) => string;

/** Always the same words. */
const plainly =
  (words: string): Say =>
  () =>
    words;

/** Units in which a result is counted; a duration or a bare count may be anything. */
const SIZES = /^(?:percent|points|money|multiple|share)$/;

/** Words about the first figure of a place, or others where it holds none. */
const withFigure =
  (said: (figure: string) => string, otherwise: string): Say =>
  (answer, { first, last }) => {
    const figure = quantityIn(answer, first, last, ({ unit }) => SIZES.test(unit));
    return figure && figure.last <= last ? said(wordsOf(answer, figure)) : otherwise;
  };

const WORDS: Partial<Record<CriterionId, Say>> = {
  specific: plainly('This happened once, to you: an interviewer can ask when, where and with whom.'),
  'quantified-outcome': (answer, place) => {
    const figure = quantityIn(answer, place.first, place.last, ({ unit }) => SIZES.test(unit));
    if (!figure || figure.last > place.last)
      return 'We heard a result in these words; its figure, and the one before it, belong in them.';
    const said = `“${wordsOf(answer, figure)}”`;
    const time = figure.window ? ' and over what time' : '';
    if (figure.baseline !== undefined) return `${said} says how much changed, against what${time}.`;
    return `${said} says how much${time}; the figure before it would complete it.`;
  },
  'own-role': plainly('This is told as done by you, in plain verbs.'),
  'customer-evidence': plainly('This is what customers did or said, not only that somebody asked them.'),
  'outcome-not-feature': withFigure(
    (figure) => `“${figure}” is about what people could do or gained, not about what the product has.`,
    'This is something people could do or gained, not something the product has.',
  ),
  'pmm-lens': plainly('This is about who it is for, why they would choose it, or how it is said to them.'),
  'lesson-learned': (answer, { first, last }) => {
    const parts = [
      ['stakes', 'what it cost'],
      ['fault', 'that it was yours'],
      ['changed', 'what you do differently since'],
    ].filter(([tag]) => markIn(answer, `lesson-learned:${tag!}`, first, last));
    const said = parts.map(([, words]) => words!);
    if (said.length === 0)
      return 'Here the failure is told as yours, and as something that changed how you work.';
    const list = said.length === 1 ? said[0]! : `${said.slice(0, -1).join(', ')} and ${said.at(-1)!}`;
    return `These words say ${list}.`;
  },
  'strength-backed': plainly('Here something you did stands behind the strength you name.'),
  partnership: (answer, { first, last }) => {
    const who = othersOf(answer).find((other) => other.acts && other.first >= first && other.last <= last);
    const moved = ['friction', 'yield', 'strong', 'voice'].some((tag) =>
      markIn(answer, `partnership:${tag}`, first, last),
    );
    if (who && moved) return `“${wordsOf(answer, who)}” has a view here that the work had to reckon with.`;
    return who || !moved
      ? 'Others have a hand in it here.'
      : 'Somebody else’s view is in these words, and the work had to reckon with it.';
  },
  'point-of-view': (answer, { first, last }) =>
    ['side', 'do', 'lean'].some((tag) => markIn(answer, `point-of-view:${tag}`, first, last))
      ? 'Here you take a side.'
      : 'This is where you say what would speak against you, or when.',
  focus: plainly('This picks some people over others.'),
  'business-metric': withFigure(
    (figure) => `“${figure}” counts what people do or pay, not how many looked.`,
    'This is something people do or pay, not how many looked.',
  ),
  hypothesis: withFigure(
    (figure) => `“${figure}” is a figure that could prove you wrong.`,
    'This says what should happen, so that it can be seen whether it does.',
  ),
  measurement: plainly('This gives the effect something to be told apart from.'),
  recommendation: plainly('Here you decide, and do not leave it at options.'),
  readiness: plainly('This comes before everybody has it, and something found here could stop the rest.'),
  'leading-indicator': withFigure(
    (figure) => `This is read before the final result, and “${figure}” is what you would act on.`,
    'This is read before the final result is in.',
  ),
  diagnosis: plainly('This tells one cause from another by what the data would show.'),
  'data-triage': plainly('This says why figures may disagree, or which one to use for what.'),
  'channel-fit': plainly('This is how these people in particular are reached.'),
  assumptions: plainly('Here you say aloud what you were not told, or what you take as given.'),
  'company-research': plainly('This is about this company and can be checked.'),
  'strategic-questions': plainly('They have to think about their own business to answer this.'),
};

/** Ways of saying it that must meet in a place: one alone may be chance. */
const WAYS = 2;

/** Criteria that are told of what was done. */
const DONE: ReadonlySet<CriterionId> = new Set(['strength-backed', 'partnership', 'lesson-learned', 'specific']);

/** Do the words of a place say of the criterion what the note will say of them? */
function isSaid(answer: Answer, criterion: CriterionId, place: HeardPlace): boolean {
  const { first, last, ways } = place;
  const holds = (tag: string) => markIn(answer, tag, first, last) !== undefined;
  if (sentenceAt(answer, first).asks !== (criterion === 'strategic-questions')) return false;
  if (criterion === 'own-role') return isOwn(answer, place);
  if (DONE.has(criterion) && !featuresAt(answer, first).past) return false;
  if (criterion === 'customer-evidence')
    return holds('customer-evidence:finding') && !holds('partnership:party');
  if (criterion === 'quantified-outcome')
    return (
      holds('quantified-outcome:change') &&
      quantityIn(answer, first, last, ({ unit }) => SIZES.test(unit)) !== undefined
    );
  return ways >= WAYS;
}

/** Done by the speaker, and by nobody else in the same words. */
function isOwn(answer: Answer, { first, last }: Place): boolean {
  const { actor, past } = featuresAt(answer, first);
  const others = othersOf(answer).some((other) => other.acts && other.first < last && first < other.until);
  return actor === 'i' && past && !others;
}

/** The note on words in which a criterion was heard; none where they do not say it by themselves. */
export function heardWords(answer: Answer, criterion: CriterionId, place: HeardPlace): string | undefined {
  return isSaid(answer, criterion, place) ? WORDS[criterion]?.(answer, place) : undefined;
}
