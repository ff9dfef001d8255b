import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { KIND_NAMES, TOPIC_NAMES } from '#content/names.ts';
import type { Question } from '#content/questions.ts';
import type { Review } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { attempts, ownQuestions, questions } from '#server/schema.ts';
import { ankiField, ankiTag } from './anki-field.ts';
import { bankQuery, passes } from './filters.ts';
import { findMatching, type Found } from './find-matching.ts';

/** Notes that are made at once. */
const BATCH = 200;

const DECK = 'Debrief';

/**
 * As Anki's manual has it ("Text Files", "File Headers"). The guid keeps a note the same note when it is brought to
 * Anki again. A deck named in a column is made where there is none; one in the head is not by older ones. The
 * columns of front and back are not named: Anki looks for fields of these very names then, which are called
 * otherwise in other languages, and the backs would stay empty. Without names the two are taken in order.
 */
const HEAD = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#guid column:1',
  '#deck column:2',
  '#tags column:5',
];

/**
 * Questions as a text file that Anki imports, with the filters of the bank: the question in front; behind it
 * what it is really asking, what they may go on with, and the next step from the person's last answer.
 */
export async function* exportAnki(ctx: Ctx, given: unknown): AsyncGenerator<string> {
  const owner = requireOwner(ctx);
  const query = atTheDoor(bankQuery, given);
  const found = (await findMatching(ctx, query.q)).filter((question) => passes(question, query));
  yield `${HEAD.join('\n')}\n`;
  for (let at = 0; at < found.length; at += BATCH) {
    const batch = found.slice(at, at + BATCH);
    const ids = batch.map(({ id }) => id);
    const [followUps, next] = await Promise.all([followUpsOf(ctx, owner, ids), nextStepsOf(ctx, owner, ids)]);
    yield batch
      .map((question) => noteLine(question, followUps.get(question.id) ?? [], next.get(question.id)))
      .join('');
  }
}

function noteLine(question: Found, followUps: readonly string[], next?: Review['next']): string {
  const back = [
    question.asks && part('What it is really asking', ankiField(question.asks)),
    followUps.length > 0 &&
      part(
        'They may go on with',
        `<ul>${followUps.map((one) => `<li>${ankiField(one)}</li>`).join('')}</ul>`,
      ),
    next && part('Next step, from your last answer', `${ankiField(next.title)}<br>${ankiField(next.detail)}`),
  ].filter((one) => typeof one === 'string' && one !== '');
  const tags = [
    'debrief',
    ankiTag('kind', KIND_NAMES[question.kind]),
    ankiTag('topic', TOPIC_NAMES[question.topic]),
    ...question.companies.map((company) => ankiTag('company', company)),
  ];
  // A note without a back is no card: then it says how the question is meant to be practised.
  const behind = back.join('') || 'Answer it aloud, then in Debrief.';
  return `${[`debrief-${question.id}`, DECK, ankiField(question.text), behind, tags.join(' ')].join('\t')}\n`;
}

const part = (heading: string, html: string) => `<div><b>${heading}</b><br>${html}</div>`;

async function followUpsOf(ctx: Ctx, owner: string, ids: string[]): Promise<Map<string, string[]>> {
  const { id, followUps, ownerId } = ownQuestions;
  const [bank, own] = await Promise.all([
    ctx.db
      .select({ id: questions.id, data: questions.data })
      .from(questions)
      .where(inArray(questions.id, ids)),
    ctx.db
      .select({ id, followUps })
      .from(ownQuestions)
      .where(and(eq(ownerId, owner), inArray(id, ids))),
  ]);
  const ofBank = bank.map(({ id, data }) => ({ id, followUps: (data as Question).followUps }));
  return new Map([...ofBank, ...own].map(({ id, followUps }) => [id, followUps]));
}

async function nextStepsOf(ctx: Ctx, owner: string, ids: string[]): Promise<Map<string, Review['next']>> {
  const rows = await ctx.db
    .selectDistinctOn([attempts.questionId], {
      id: attempts.questionId,
      next: sql<Review['next'] | null>`${attempts.review} -> 'next'`,
    })
    .from(attempts)
    .where(and(eq(attempts.ownerId, owner), inArray(attempts.questionId, ids)))
    .orderBy(attempts.questionId, desc(attempts.createdAt), desc(attempts.id));
  return new Map(rows.flatMap(({ id, next }) => (next ? [[id, next]] : [])));
}
