import { randomUUID } from 'node:crypto';
import { APPLICATION_SOURCES, COMPANY_KINDS, OUTCOMES, ROLE_KINDS, ROUNDS, STAGES } from '#content/names.ts';
import { addDays, dayIn } from '#server/days/days.ts';
import { applicationMoves, applications, interviews } from '#server/schema.ts';
import type { Db } from '#server/db.ts';
import { chance, pick } from './generated-questions.ts';

const DAY = 86_400_000;
const JOB_TEXT = 'You own positioning and messaging, and you train the sales team on them. '.repeat(40);

/** Gives a person so many applications of the last year, moved on day by day, some of them with a round; returns one. */
export async function fillApplications(db: Db, ownerId: string, wanted: number, now: Date): Promise<string> {
  const random = chance(500);
  const made = Array.from({ length: wanted }, (_, nth) => {
    const reached = Math.floor(random() ** 2 * STAGES.length);
    const began = new Date(now.getTime() - Math.floor(random() * 365) * DAY);
    const stage = STAGES[reached]!;
    const outcome = stage === 'closed' ? pick(OUTCOMES, random) : null;
    return { id: randomUUID(), nth, reached, began, stage, outcome };
  });
  await db.insert(applications).values(
    made.map(({ id, nth, began, stage, outcome }) => ({
      ownerId,
      id,
      company: `Company ${nth}`,
      companyKind: pick(COMPANY_KINDS, random),
      title: 'Product Marketing Manager',
      roleKind: pick(ROLE_KINDS, random),
      source: pick(APPLICATION_SOURCES, random),
      jobText: JOB_TEXT,
      notes: 'They want somebody who has launched with partners.',
      appliedOn: dayIn('UTC', began),
      nextAction: nth % 5 === 0 ? 'Ask who will be there' : '',
      remindOn: nth % 5 === 0 ? addDays(dayIn('UTC', now), (nth % 60) - 20) : null,
      stage,
      outcome,
      createdAt: began,
      updatedAt: began,
    })),
  );
  await db.insert(applicationMoves).values(
    made.flatMap(({ id, reached, began, outcome }) =>
      STAGES.slice(0, reached + 1).map((stage, step) => ({
        ownerId,
        applicationId: id,
        stage,
        outcome: stage === 'closed' ? outcome : null,
        createdAt: new Date(began.getTime() + step * 7 * DAY),
      })),
    ),
  );
  await db.insert(interviews).values(
    made
      .filter(({ reached }) => reached >= 2)
      .map(({ id, nth, began }) => ({
        ownerId,
        applicationId: id,
        company: `Company ${nth}`,
        companyKind: 'other',
        round: pick(ROUNDS, random),
        day: dayIn('UTC', new Date(began.getTime() + 14 * DAY)),
        startsAt: '10:00',
        timeZone: 'UTC',
      })),
  );
  return made[0]!.id;
}
