import { randomUUID } from 'node:crypto';
import { CRITERIA, type Finding, type Review } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { attemptLevels, attempts } from '#server/schema.ts';
import { idOf } from '../harness/fresh-database.ts';

const TEXT = `In March 2024, at a firm in Leeds that sells van tracking, I led the launch of delivery alerts. I sat with nine
dispatchers, and seven of them told me that each alert cost them a phone call.

We aligned with stakeholders. The attach rate went from 6% to 11% in two quarters.`;

/** What the seeded review says, so that a test of the page does not hang on what the engine says today. */
const SAID: [string, Finding['criterion'], Finding['tone'], string][] = [
  ['In March 2024, at a firm in Leeds', 'specific', 'evidence', 'A month, a place and a firm: one episode.'],
  ['seven of them told me', 'customer-evidence', 'evidence', 'You say what you learned.'],
  ['We aligned with stakeholders', 'partnership', 'gap', 'This hides who they were and what they wanted.'],
  ['', 'own-role', 'gap', 'Who did the rest is not said.'],
];

/** An attempt of this person with a known review, put into the database as if it had been reviewed. */
export async function seededReview(ctx: Ctx): Promise<{ id: string; text: string; notes: typeof SAID }> {
  const ownerId = idOf(ctx);
  const findings = SAID.map(([quote, criterion, tone, message]): Finding => {
    const start = quote ? TEXT.indexOf(quote) : TEXT.length;
    return {
      criterion,
      rule: `${criterion}/seeded`,
      version: 1,
      tone,
      start,
      end: start + quote.length,
      quote,
      message,
      ...(tone === 'gap' ? { fix: 'Name one team and what changed.', ask: 'Who was it?' } : {}),
      sources: ['skills-answers'],
      speaksFor: tone === 'gap' ? 'missing' : 'clear',
      key: `seeded:${criterion}`,
    };
  });
  const review: Review = {
    engine: 'seeded',
    rubric: 'seeded',
    state: 'reviewed',
    findings,
    criteria: CRITERIA.map((criterion) => {
      const its = findings.flatMap((finding, index) => (finding.criterion === criterion ? [index] : []));
      const tone = findings[its[0] ?? -1]?.tone;
      const level = tone === 'evidence' ? 'clear' : tone === 'gap' ? 'missing' : 'not-elicited';
      return { criterion, level, because: 'Said for this test.', findings: its };
    }),
    next: {
      criterion: 'partnership',
      title: 'Who was it?',
      detail: 'Name one team and what changed.',
      finding: 2,
    },
  };
  const id = randomUUID();
  await ctx.db.insert(attempts).values({
    ownerId,
    id,
    questionId: 'launch-gtm-led-end-to-end',
    questionText: 'Tell me about a launch you led.',
    kind: 'behavioural',
    role: 'pmm',
    topic: 'launch-gtm',
    text: TEXT,
    channel: 'typed',
    seconds: null,
    mode: 'edit',
    state: review.state,
    engineVersion: review.engine,
    rubricVersion: review.rubric,
    review,
    createdAt: ctx.now(),
  });
  const levels = review.criteria.flatMap(({ criterion, level }) =>
    level === 'not-elicited' ? [] : [{ ownerId, attemptId: id, criterion, reviewer: level }],
  );
  await ctx.db.insert(attemptLevels).values(levels);
  return { id, text: TEXT, notes: SAID };
}
