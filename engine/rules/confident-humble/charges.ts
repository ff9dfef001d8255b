/** Contempt, blame, vindication, absolutes and excuses: who is their subject decides. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied } from '../../nearby.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { matching } from '../../word.ts';

type What = 'contempt' | 'blame' | 'absolute' | 'right' | 'excuse';
export type Charge = { what: What; mark: Mark };

/** People one works with or against. */
const isWorker = matching(
  /^(?:engineers?|engineering|developers?|devs?|designers?|sales|salespeople|sellers?|reps?|marketers?|marketing|pms?|agency|agencies|management|board|boss|bosses|directors?|managers?|ceo|cto|cfo|coo|cmo|vp|founders?|colleagues?|legal|finance|hr|lawyers?|vendors?|recruiters?|consultants?|competitors?|rivals?|analysts?|leadership|headquarters|integrator|contractors?|suppliers?|juniors?|interns?|officer|compliance|procurement|predecessors?|tester|testers|competition)$/,
);
/** People who are served: what they did not understand is a finding and no slight. */
const isServed = matching(
  /^(?:customers?|users?|clients?|buyers?|patients?|nurses?|parents?|mothers?|fathers?|teachers?|members?|drivers?|farmers?|students?|families|family|guests?|tenants?|dealers?|merchants?|kids?|children|child|women|woman|men|man|lady|visitors?|readers?|players?|owners?|shops?|clinics?|schools?|subscribers?|pupils?|neighbours?|hauliers?|residents?|donors?|shoppers?|citizens|musicians?|singers?|viewers?|learners?|riders?|passengers?|doctors?|couples?|household|households|volunteers?|buyers|prospects?)$/,
);
const isSelf = matching(/^(?:i|i'm|i'd|i've|i'll|me|myself|we|we're|we'd|we've|us)$/);
const isThird = matching(/^(?:he|she|they|they're|he's|she's|they'd|his|her|their|who)$/);
const isPeople = matching(/^(?:people|everybody|everyone|others|nobody|they|half|guys|person|most)$/);

/** Tokens back to the subject of a verb, and from a pronoun to whom it stands for. */
const TO_SUBJECT = 6;
const TO_NAME = 45;

type Subject = 'self' | 'worker' | 'served' | 'people' | 'none';

/** Who does what a mark says: the nearest person before it in its clause. */
function subjectOf(answer: Answer, { first }: Mark): Subject {
  const from = Math.max(sentenceAt(answer, first).first, first - TO_SUBJECT);
  for (let i = first - 1; i >= from; i--) {
    const token = answer.tokens[i]!;
    // "I gave it to an agency and did not read it": to whom it was given does not read.
    if (isWorker(token) && !isGivenTo(answer, i)) return 'worker';
    if (isServed(token)) return 'served';
    if (isSelf(token)) return 'self';
    if (isThird(token)) return namedBefore(answer, i);
    if (isPeople(token)) return 'people';
  }
  return 'none';
}

const isGivenTo = ({ tokens }: Answer, at: number): boolean =>
  [1, 2].some((back) => /^(?:to|with|for|from)$/.test(tokens[at - back]?.norm ?? ''));

/** Whom "they" stands for: the last kind of people named before it. */
function namedBefore(answer: Answer, at: number): Subject {
  for (let i = at - 1; i >= 0 && i > at - TO_NAME; i--) {
    const token = answer.tokens[i]!;
    if (isServed(token)) return 'served';
    if (isWorker(token)) return 'worker';
    if (token.norm === 'team') return 'worker';
  }
  return 'none';
}

/** The first words of an answer that charge somebody, the gravest kind first. */
export const chargeOf = once((answer: Answer): Charge | undefined => {
  for (const find of [contempt, absolute, blame, vindication, excuse]) {
    const charge = find(answer);
    if (charge) return charge;
  }
  return undefined;
});

const first = (
  answer: Answer,
  what: What,
  tags: readonly string[],
  holds: (mark: Mark) => boolean,
): Charge | undefined => {
  for (const tag of tags) {
    const mark = marksOf(answer, `confident-humble:${tag}`).find(
      (found) => !sentenceAt(answer, found.first).asks && holds(found),
    );
    if (mark) return { what, mark };
  }
  return undefined;
};

function contempt(answer: Answer): Charge | undefined {
  return (
    first(
      answer,
      'contempt',
      ['insult'],
      (mark) =>
        (isNamed(answer, mark) || subjectOf(answer, mark) !== 'self') &&
        !isDenied(answer, mark) &&
        // "I'm with the slow people there" is no insult.
        answer.tokens[mark.first - 1]?.norm !== 'the' &&
        !isReported(answer, mark),
    ) ??
    first(
      answer,
      'contempt',
      ['slight'],
      (mark) =>
        subjectOf(answer, mark) === 'worker' && !isReported(answer, mark) && !isConditional(answer, mark),
    )
  );
}

/** "I am impatient with slow people", "whoever wrote that": they stand in the words themselves. */
const isNamed = (answer: Answer, { first: at, last }: Mark): boolean =>
  answer.tokens[at]!.norm === 'whoever' ||
  /^(?:people|colleagues|marketers)$/.test(answer.tokens[last - 1]!.norm);

/** "my wife said they were idiots", "felt like clowns": somebody else's word, or a feeling. */
function isReported(answer: Answer, { first: at }: Mark): boolean {
  const { tokens } = answer;
  const from = clauseAt(answer, at).first;
  for (let i = from; i < at; i++)
    if (
      /^(?:said|says|told|called|wrote|calls|feel|felt|like|asked|thought|believed|sure)$/.test(
        tokens[i]!.norm,
      )
    )
      return true;
  return false;
}

function isConditional(answer: Answer, { first: at }: Mark): boolean {
  const { tokens } = answer;
  for (let i = clauseAt(answer, at).first; i < at; i++)
    if (/^(?:if|when|whether|where|unless|why)$/.test(tokens[i]!.norm)) return true;
  return false;
}

function absolute(answer: Answer): Charge | undefined {
  return first(
    answer,
    'absolute',
    ['absolute'],
    (mark) => !isConditional(answer, mark) && !isChoice(answer, mark),
  );
}

/** "I'd have left the watch alone, full stop" is sure of what the speaker would do. */
const isChoice = (answer: Answer, { first: at }: Mark): boolean =>
  answer.tokens[at]!.norm === ',' && at > 0 && featuresAt(answer, at - 1).actor === 'i';

/** What went wrong put on others counts only where the speaker owns nothing of it. */
function blame(answer: Answer): Charge | undefined {
  if (ownsUp(answer)) return undefined;
  return first(answer, 'blame', ['blame', 'nobody'], (mark) =>
    mark.tag === 'confident-humble:nobody'
      ? // "Nobody told me to write it" owns it.
        answer.tokens[mark.last]?.norm !== 'to'
      : subjectOf(answer, mark) === 'worker' &&
        !isConditional(answer, mark) &&
        !isReported(answer, mark) &&
        isTold(answer, mark) &&
        !isOwnCause(answer, mark),
  );
}

const isTold = (answer: Answer, { first: at }: Mark): boolean => !featuresAt(answer, at).hypothetical;

/** "because I had never asked for them": in the end it is the speaker's own. */
function isOwnCause(answer: Answer, { first: at }: Mark): boolean {
  const { first, last } = sentenceAt(answer, at);
  const said = answer.tokens.slice(first, last).map(({ norm }) => norm);
  return /\bbecause i\b|\bi(?:'d|'ve| had| have) (?:never|not)\b|\bi ha(?:d|ve)n't\b/.test(said.join(' '));
}

function ownsUp(answer: Answer): boolean {
  return marksOf(answer, 'confident-humble:limit').some((mark) => isLimit(answer, mark));
}

/** "a verb that I haven't tried" tells of the verb, "my mistake was that I trusted others too much" of the others. */
export function isLimit(answer: Answer, { first }: Mark): boolean {
  const sentence = sentenceAt(answer, first);
  return (
    (answer.tokens[first - 1]?.norm !== 'that' || answer.tokens[first + 1]!.norm !== "haven't") &&
    !markIn(answer, 'lesson-learned:disguised', sentence.first, sentence.last)
  );
}

/** A plan that was right is a charge only where somebody saw it otherwise; "I was right" is one anywhere. */
function vindication(answer: Answer): Charge | undefined {
  const story = answer.kind === 'failure' || answer.kind === 'behavioural';
  if (ownsUp(answer)) return undefined;
  return first(
    answer,
    'right',
    ['right'],
    (mark) =>
      (story || answer.tokens[mark.first]!.norm === 'i') &&
      !isDenied(answer, mark) &&
      !isReported(answer, mark) &&
      !isConditional(answer, mark),
  );
}

function excuse(answer: Answer): Charge | undefined {
  if (answer.kind !== 'failure' || ownsUp(answer)) return undefined;
  return first(answer, 'excuse', ['defence'], () => true);
}
