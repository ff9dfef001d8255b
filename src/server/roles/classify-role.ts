import { TOPICS, type RoleKind, type Seniority, type Topic } from '#content/names.ts';
import { CRITERIA, type CriterionId } from '#engine';
import { hear, type Heard } from './heard.ts';
import { chooseKind, workDone } from './choose-kind.ts';
import { kindInTitle, seniorityInTitle } from './read-title.ts';
import { seniorityInText } from './read-seniority.ts';
import type { Led } from './signs/sign.ts';

/** What a reason is a reason for. */
export const REASONS_FOR = ['kind', 'seniority', 'led', 'stress'] as const;

/** Why, with the exact words: `(in === 'title' ? title : text).slice(start, start + quote.length) === quote`. */
export type Reason = {
  for: (typeof REASONS_FOR)[number];
  in: 'title' | 'text';
  says: string;
  quote: string;
  start: number;
};

export type RoleClass = {
  kind: RoleKind;
  seniority: Seniority | 'unknown';
  led: Led | 'unknown';
  reading: { reasons: Reason[]; criteria: CriterionId[]; topics: Topic[] };
  /** The version of the rules that read it. */
  readBy: number;
};

/** Raised whenever the rules read a role otherwise, so that the roles that are kept are read again. */
export const RULES_VERSION = 1;

/** Topics and criteria that a text can stress: more than these are no stress. */
const STRESSED = 5;
/** What one mention in the duties counts for; a topic named once in passing is not stressed. */
const ENOUGH = 0.75;
/** By how much one way of selling has to be said more than the other. */
const LED_BY = 1.5;
const MOST_REASONS = 14;

/** Reads what a role is for from its title and text, with the words that say so. Pure, and the same everywhere. */
export function classifyRole({ title, text }: { title: string; text: string }): RoleClass {
  const heard = hear(text);
  const named = kindInTitle(title);
  const { kind, because } = chooseKind(named.kind, workDone(heard));
  const led = ledBy(heard);
  const rank = rankOf(title, text);
  const topics = stressed(heard, TOPICS, ({ sign }) => sign.topics);
  const criteria = stressed(heard, CRITERIA, ({ sign }) => sign.criteria);
  const reasons: Reason[] = [
    ...(named.found ? [titled('kind', TITLE_SAYS[named.kind], named.found)] : []),
    ...because.map(asReason('kind')),
    ...(rank ? [rank.reason] : []),
    ...led.because.map(asReason('led')),
    ...stressing(heard, topics, criteria).map(asReason('stress')),
  ];
  return {
    kind,
    seniority: rank?.seniority ?? 'unknown',
    led: led.led,
    reading: { reasons: withoutTwice(reasons).slice(0, MOST_REASONS), criteria, topics },
    readBy: RULES_VERSION,
  };
}

const TITLE_SAYS = {
  'product-marketing': 'The title says product marketing.',
  'product-management': 'The title says product management.',
  both: 'The title says both.',
  marketing: 'The title says marketing, and not of what.',
  'another-craft': 'The title says another craft.',
  open: '',
} as const;

const asReason =
  (what: Reason['for']) =>
  ({ sign, quote, start }: Heard): Reason => ({ for: what, in: 'text', says: sign.says, quote, start });

const titled = (what: Reason['for'], says: string, found: { quote: string; start: number }): Reason => ({
  for: what,
  in: 'title',
  says,
  ...found,
});

function rankOf(title: string, text: string): { seniority: Seniority; reason: Reason } | undefined {
  const inTitle = seniorityInTitle(title);
  if (inTitle)
    return {
      seniority: inTitle.seniority,
      reason: titled('seniority', 'The title says how senior it is.', inTitle.found),
    };
  const said = seniorityInText(text);
  if (!said) return undefined;
  const { seniority, says, quote, start } = said;
  return { seniority, reason: { for: 'seniority', in: 'text', says, quote, start } };
}

/** Each sign counts once, and a little more when it is said again. */
function ledBy(heard: readonly Heard[]): { led: Led | 'unknown'; because: Heard[] } {
  const sum = (led: Led) =>
    [
      ...Map.groupBy(
        heard.filter(({ sign }) => sign.led === led),
        ({ sign }) => sign.id,
      ).values(),
    ].reduce(
      (all, its) =>
        all +
        Math.max(...its.map(({ sign, counts }) => sign.weight * counts)) *
          (1 + Math.min(its.length - 1, 2) * 0.4),
      0,
    );
  const [sales, product] = [sum('sales'), sum('product')];
  if (Math.abs(sales - product) < 0.5 || Math.max(sales, product) < LED_BY * Math.min(sales, product))
    return { led: 'unknown', because: [] };
  const led = sales > product ? 'sales' : 'product';
  const its = heard.filter(({ sign }) => sign.led === led).sort((a, b) => worth(b) - worth(a));
  return { led, because: oneOfEach(its).slice(0, 3) };
}

const worth = ({ sign, counts }: Heard): number => sign.weight * counts;

const oneOfEach = (heard: readonly Heard[]): Heard[] =>
  [...new Map([...heard].reverse().map((each) => [each.sign.id, each])).values()].reverse();

/** The ids that the text speaks of most, those of the same weight in the order in which they are shown everywhere. */
function stressed<Id extends string>(
  heard: readonly Heard[],
  ids: readonly Id[],
  of: (heard: Heard) => readonly Id[] | undefined,
): Id[] {
  const sums = new Map<Id, number>();
  for (const each of heard) for (const id of of(each) ?? []) sums.set(id, (sums.get(id) ?? 0) + each.counts);
  return ids
    .filter((id) => (sums.get(id) ?? 0) >= ENOUGH)
    .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0))
    .slice(0, STRESSED);
}

/** A quote for each topic and criterion that is stressed. */
function stressing(
  heard: readonly Heard[],
  topics: readonly Topic[],
  criteria: readonly CriterionId[],
): Heard[] {
  const byWorth = [...heard].sort((a, b) => b.counts - a.counts);
  const firstOf = (test: (one: Heard) => boolean | undefined) => byWorth.find((one) => test(one));
  return [
    ...topics.map((id) => firstOf(({ sign }) => sign.topics?.includes(id))),
    ...criteria.map((id) => firstOf(({ sign }) => sign.criteria?.includes(id))),
  ].filter((one) => one !== undefined);
}

/** The same words are quoted once, for what they are first a reason for. */
function withoutTwice(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    (one, at) =>
      !reasons
        .slice(0, at)
        .some(
          (other) =>
            other.in === one.in &&
            other.start < one.start + one.quote.length &&
            one.start < other.start + other.quote.length,
        ),
  );
}
