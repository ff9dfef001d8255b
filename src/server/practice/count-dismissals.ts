import { eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts } from '#server/schema.ts';
import { dismissalsOf } from './dismissed-keys.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Showings below which no rate is given: its interval could span more than half of all rates. */
export const FEWEST_SHOWINGS = 10;

export type RuleDismissals = {
  rule: string;
  version: number;
  /** Findings of this version of the rule that the person has seen; the same key once a text. */
  shown: number;
  /** How many of them the person set aside as "not so". */
  dismissed: number;
  /** `dismissed / shown` and its 95% interval; null where `shown` is below `fewest`. */
  rate: number | null;
  low: number | null;
  high: number | null;
};

export type DismissalCount = {
  fewest: number;
  /** Answers with different words. */
  texts: number;
  /** Highest rate first; those with too few showings last. */
  rules: RuleDismissals[];
};

type Remark = { rule: string; version: number; key: string };
type Tally = Pick<RuleDismissals, 'rule' | 'version' | 'shown' | 'dismissed'>;

/**
 * For each rule and version, how often the signed-in person saw its findings and how often they called
 * them "not so". What was seen is what the stored reviews hold and what was set aside from them.
 */
export async function countDismissals(ctx: Ctx): Promise<DismissalCount> {
  const ownerId = requireOwner(ctx);
  const byText = await reviewsByText(ctx, ownerId);
  const tallies = new Map<string, Tally>();
  const tallyOf = ({ rule, version }: Remark): Tally => {
    const name = `${rule} ${version}`;
    const tally = tallies.get(name) ?? { rule, version, shown: 0, dismissed: 0 };
    tallies.set(name, tally);
    return tally;
  };
  /** In one review of a text and not in another of the same text: where it was set aside, if it was. */
  const counted = new Set<string>();
  for (const reviews of byText.values()) {
    const here = new Map(reviews.flat().map((remark) => [identity(remark), remark]));
    for (const [id, remark] of here) {
      tallyOf(remark).shown++;
      if (reviews.some((one) => one.every(({ key }) => key !== remark.key))) counted.add(id);
    }
  }
  for (const { rule, ruleVersion, contextKey } of await dismissalsOf(ctx.db, ownerId)) {
    const remark = { rule, version: Number(ruleVersion), key: contextKey };
    const tally = tallyOf(remark);
    tally.dismissed++;
    // The review from which it was set aside was made anew without it.
    if (!counted.has(identity(remark))) tally.shown++;
  }
  return { fewest: FEWEST_SHOWINGS, texts: byText.size, rules: [...tallies.values()].map(rated).sort(order) };
}

const identity = ({ rule, version, key }: Remark): string => `${rule} ${version} ${key}`;

/** What the stored reviews remark, by text: a text that was handed in twice has two. */
async function reviewsByText(ctx: Ctx, ownerId: string): Promise<Map<string, Remark[][]>> {
  const rows = await ctx.db
    .select({
      text: sql<string>`md5(${attempts.text})`,
      // Only what is counted: the whole reviews of years are many megabytes.
      remarks: sql<Remark[]>`coalesce((
        select jsonb_agg(jsonb_build_object('rule', f -> 'rule', 'version', f -> 'version', 'key', f -> 'key'))
        from jsonb_array_elements(${attempts.review} -> 'findings') f), '[]')`,
    })
    .from(attempts)
    .where(eq(attempts.ownerId, ownerId));
  const byText = new Map<string, Remark[][]>();
  for (const { text, remarks } of rows) byText.set(text, [...(byText.get(text) ?? []), remarks]);
  return byText;
}

function rated(tally: Tally): RuleDismissals {
  const { shown, dismissed } = tally;
  if (shown < FEWEST_SHOWINGS) return { ...tally, rate: null, low: null, high: null };
  return { ...tally, rate: dismissed / shown, ...wilsonInterval(dismissed, shown) };
}

function order(a: RuleDismissals, b: RuleDismissals): number {
  return (
    (b.rate ?? -1) - (a.rate ?? -1) ||
    b.dismissed - a.dismissed ||
    b.shown - a.shown ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : b.version - a.version)
  );
}
