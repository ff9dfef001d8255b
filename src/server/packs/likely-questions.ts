import { ROUND_NAMES, TOPIC_NAMES, type Round, type Topic } from '#content/names.ts';
import type { CriterionId, Kind } from '#engine';

/** A question that may come, with what is known of it. */
export type Candidate = {
  id: string;
  text: string;
  kind: Kind;
  topic: Topic;
  round: Round;
  criteria: readonly CriterionId[];
  /** The person noted that this company asks it. */
  askedHere: boolean;
  own: boolean;
  /** How often it was answered in practice. */
  answered: number;
};

export type Likely = Pick<Candidate, 'id' | 'text' | 'kind' | 'topic' | 'criteria' | 'answered'> & {
  /** Why it is in the pack, the strongest reason first. */
  why: string[];
};

export type Asking = {
  company: string;
  round: Round;
  /** What the job stresses, the most first. */
  topics: readonly Topic[];
  /** The person's weakest criteria with their names. */
  weakest: readonly { id: CriterionId; name: string }[];
};

/** As many as somebody reads on the way there. */
export const MOST_LIKELY = 9;
const OF_A_KIND = 3;
const OF_A_TOPIC = 2;
/** One that the company asks stands above all that is only likely. */
const ASKED_HERE = 10;

/** Kinds that a round usually opens with, in the order in which they come: our judgement. */
const OPENS: Record<Round, readonly Kind[]> = {
  recruiter: ['intro', 'company'],
  'hiring-manager': ['intro', 'company'],
  case: [],
  'cross-functional': ['behavioural'],
  final: ['company'],
};

/**
 * The questions that a round is most likely to bring: what the company asked before, then what such rounds
 * ask on what the job stresses, a few of each kind and topic. The same input gives the same questions.
 */
export function likelyQuestions(candidates: readonly Candidate[], asking: Asking): Likely[] {
  const chosen: Likely[] = [];
  const left = candidates.filter(
    ({ kind, round, askedHere }) => kind !== 'reverse' && (askedHere || round === asking.round),
  );
  const scored = left
    .map((one) => ({ one, reasons: reasonsFor(one, asking) }))
    .map(({ one, reasons }) => ({
      one,
      why: reasons.map(({ says }) => says),
      worth: reasons.reduce((sum, { worth }) => sum + worth, 0),
    }))
    // A short question is a plain one, and plain ones are asked more.
    .sort(
      (a, b) => b.worth - a.worth || a.one.text.length - b.one.text.length || (a.one.id < b.one.id ? -1 : 1),
    );
  const add = ({ one, why }: (typeof scored)[number]) => {
    const { id, text, kind, topic, criteria, answered } = one;
    chosen.push({ id, text, kind, topic, criteria, answered, why });
  };
  const has = (what: Partial<Pick<Candidate, 'id' | 'kind' | 'topic'>>) =>
    chosen.filter((each) =>
      Object.entries(what).every(([name, value]) => each[name as keyof typeof what] === value),
    ).length;
  for (const kind of OPENS[asking.round]) {
    const first = scored.find(({ one }) => one.kind === kind);
    if (!first) continue;
    const name = ROUND_NAMES[asking.round].toLowerCase();
    const opens = `A ${name} round usually opens with one of this kind; that is our judgement.`;
    add({ ...first, why: [...first.why, opens] });
  }
  for (const each of scored) {
    if (chosen.length >= MOST_LIKELY) break;
    const { id, kind, topic, askedHere } = each.one;
    if (has({ id }) > 0) continue;
    const ofAKind = OPENS[asking.round].includes(kind) ? 1 : OF_A_KIND;
    if (askedHere || (has({ kind }) < ofAKind && has({ topic }) < OF_A_TOPIC)) add(each);
  }
  const worthOf = new Map(scored.map(({ one, worth }) => [one.id, worth]));
  const opens = (kind: Kind) => (OPENS[asking.round].includes(kind) ? 0 : 1);
  return chosen.sort(
    (a, b) =>
      Number((worthOf.get(b.id) ?? 0) >= ASKED_HERE) - Number((worthOf.get(a.id) ?? 0) >= ASKED_HERE) ||
      opens(a.kind) - opens(b.kind) ||
      (worthOf.get(b.id) ?? 0) - (worthOf.get(a.id) ?? 0),
  );
}

function reasonsFor(one: Candidate, asking: Asking): { says: string; worth: number }[] {
  const { topic, round, criteria, askedHere, own } = one;
  const nth = asking.topics.indexOf(topic);
  const weak = asking.weakest.find(({ id }) => criteria.includes(id));
  const inRound = round === asking.round;
  const name = ROUND_NAMES[asking.round].toLowerCase();
  return [
    ...(askedHere
      ? [
          {
            says: `${own ? 'You added it' : 'You noted it'} as one that ${asking.company} asks.`,
            worth: ASKED_HERE,
          },
        ]
      : []),
    ...(nth >= 0
      ? [{ says: `The job text stresses ${lower(TOPIC_NAMES[topic])}.`, worth: 5 - 0.5 * nth }]
      : []),
    ...(inRound ? [{ says: `The bank has it for ${name} rounds.`, worth: 1 }] : []),
    ...(weak
      ? [{ says: `It listens for “${weak.name}”, where your last answers fell short.`, worth: 1.5 }]
      : []),
  ];
}

const lower = (name: string): string =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
