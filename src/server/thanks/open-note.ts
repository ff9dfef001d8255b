import { and, desc, eq, ne } from 'drizzle-orm';
import { ROUND_NAMES } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, type Day } from '#server/days/days.ts';
import { weekday } from '#server/days/say-day.ts';
import { debriefOf } from '#server/debriefs/access.ts';
import type { Debrief } from '#server/debriefs/debrief.ts';
import { ownInterview } from '#server/interviews/access.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { interviews, thanks } from '#server/schema.ts';
import { NOTE_PARTS, type NoteWords } from './note.ts';
import { asCompared, sentences, type Around } from './note-rules.ts';
import { endOf } from './when-due.ts';

/** Whether the person sent it, or let it go. */
export const SETTLED = ['sent', 'let-go'] as const;
export type Settled = (typeof SETTLED)[number];

/** A note as it is kept, or as it is begun with the words of the debrief. */
export type Note = {
  interview: Interview;
  words: NoteWords;
  /** Version 0: nothing is kept yet, and the words are those that it is begun with. */
  version: number;
  updatedAt: Date;
  settled: Settled | null;
  settledAt: Date | null;
  around: Around;
  /** The person's own words to choose from. */
  fromDebrief: { questions: string[]; observations: string[]; oneThing: string };
};

/** Notes that are compared with; older ones were sent to people who do not talk to each other. */
const COMPARED = 50;

/** The thank-you note of one's own interview. */
export async function openNote(ctx: Ctx, given: { interviewId: string }): Promise<Note> {
  const ownerId = requireOwner(ctx);
  const interview = await ownInterview(ctx, given.interviewId);
  const [[row], debrief, others, title] = await Promise.all([
    ctx.db.select().from(thanks).where(noteIs(ownerId, interview.id)),
    debriefOf(ctx, interview.id),
    otherNotes(ctx, interview.id),
    interview.applicationId
      ? ownApplication(ctx, interview.applicationId).then(({ title }) => title)
      : Promise.resolve(''),
  ]);
  const own = fromDebrief(debrief);
  const elsewhere = new Map<string, string>();
  for (const other of others)
    for (const sentence of sentences([other.topic, other.said, other.addition].join('\n'))) {
      const compared = asCompared(sentence);
      if (compared) elsewhere.set(compared, other.company);
    }
  const words = row
    ? (Object.fromEntries(NOTE_PARTS.map((part) => [part, row[part]])) as NoteWords)
    : begun(interview, own, others[0]?.sender ?? '');
  return {
    interview,
    words,
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt ?? ctx.now(),
    settled: SETTLED.find((one) => one === row?.settled) ?? null,
    settledAt: row?.settledAt ?? null,
    around: {
      given: [interview.company, interview.withWhom, ROUND_NAMES[interview.round], title, words.opening].join(
        ' ',
      ),
      debrief: [
        ...debrief.questions.flatMap(({ asked, followUp }) => [asked, followUp]),
        ...own.observations,
        debrief.oneThing,
      ].filter((line) => line.trim() !== ''),
      elsewhere,
    },
    fromDebrief: own,
  };
}

/** The note with this owner and interview. */
export const noteIs = (owner: string, interviewId: string) =>
  and(eq(thanks.ownerId, owner), eq(thanks.interviewId, interviewId));

const otherNotes = (ctx: Ctx, interviewId: string) =>
  ctx.db
    .select({
      sender: thanks.sender,
      topic: thanks.topic,
      said: thanks.said,
      addition: thanks.addition,
      company: interviews.company,
    })
    .from(thanks)
    .innerJoin(interviews, and(eq(interviews.ownerId, thanks.ownerId), eq(interviews.id, thanks.interviewId)))
    .where(and(eq(thanks.ownerId, requireOwner(ctx)), ne(thanks.interviewId, interviewId)))
    .orderBy(desc(thanks.updatedAt))
    .limit(COMPARED);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function fromDebrief({ questions, observations, oneThing }: Debrief): Note['fromDebrief'] {
  const asked = [...questions].sort((a, b) => Number(b.went === 'well') - Number(a.went === 'well'));
  return {
    questions: asked.map((row) => row.asked.trim()).filter((text) => text !== ''),
    observations: [...lines(observations), ...questions.flatMap(({ followUp }) => lines(followUp))],
    oneThing: oneThing.trim(),
  };
}

/** What a note is begun with: a plain frame, and for its points nothing but the person's own words. */
function begun(interview: Interview, own: Note['fromDebrief'], sender: string): NoteWords {
  const on = weekday(dayOf(interview));
  return {
    sender,
    recipient: '',
    subject: `Our conversation on ${on}`,
    opening: `${greeting(interview.withWhom)}\n\nThank you for your time on ${on}.`,
    topic: own.questions[0]?.slice(0, 1_500) ?? '',
    said: own.observations[0]?.slice(0, 1_500) ?? '',
    addition: own.oneThing,
    closing: 'Kind regards,',
  };
}

/** The day that the round was on where it took place. */
const dayOf = (interview: Interview): Day =>
  interview.startsAt === null
    ? interview.day
    : dayIn(interview.timeZone, new Date(endOf(interview).getTime() - 1));

/** Somebody is greeted by name only where one name alone was written down. */
const greeting = (withWhom: string): string =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(withWhom.trim())
    ? `Hello ${withWhom.trim().split(' ')[0]},`
    : 'Hello,';
