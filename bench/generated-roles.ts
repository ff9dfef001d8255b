import { readFileSync } from 'node:fs';
import { parse } from '#content/yaml.ts';
import { classifyRole } from '#server/roles/classify-role.ts';
import { jobBoards, roles } from '#server/schema.ts';
import type { Db } from '#server/db.ts';
import { chance, pick } from './generated-questions.ts';

type Job = { title: string; text: string };

const COUNTRIES = [
  'DE',
  'FR',
  'GB',
  'ES',
  'NL',
  'PL',
  'IE',
  'SE',
  'AE',
  'ZA',
  'IL',
  'US',
  'US',
  'US',
  'IN',
  'BR',
];
const REMOTES = ['on-site', 'hybrid', 'remote', 'unknown'];
const DAY = 86_400_000;
const BATCH = 500;

const jobs = (file: string): Job[] =>
  parse(
    readFileSync(new URL(`../src/server/roles/job-texts/${file}.yaml`, import.meta.url), 'utf8'),
  ) as Job[];

/** Gives a person so many roles on forty boards, made from the texts that the reading of roles is tried on. */
export async function fillBoards(db: Db, ownerId: string, wanted: number, now: Date): Promise<void> {
  const random = chance(5_000);
  const texts = [...jobs('tried'), ...jobs('afterwards')].map((job) => {
    // Postings are about four thousand characters long; these are shorter, so that some is said of the company.
    const text = `${job.text}\n\nAbout us\n${'We have built this for nine years, in four offices. '.repeat(50)}`;
    return { title: job.title, text, ...classifyRole({ ...job, text }) };
  });
  const boards = Array.from({ length: 40 }, (_, at) => ({
    ownerId,
    company: `Company ${String(at + 1).padStart(2, '0')}`,
    kind: 'greenhouse',
    address: `https://boards.example.org/${at}`,
  }));
  const made = await db
    .insert(jobBoards)
    .values(boards)
    .returning({ id: jobBoards.id, company: jobBoards.company });
  const rows = Array.from({ length: wanted }, (_, at) => {
    const board = pick(made, random);
    const job = pick(texts, random);
    const country = pick(COUNTRIES, random);
    const found = new Date(now.getTime() - Math.floor(random() * 90) * DAY);
    return {
      ...job,
      ownerId,
      boardId: board.id,
      company: board.company,
      externalId: String(at),
      places: [{ text: `Town ${at % 90}, ${country}`, country }],
      countries: [country],
      remote: pick(REMOTES, random),
      link: `https://boards.example.org/jobs/${at}`,
      postedAt: random() < 0.7 ? new Date(found.getTime() - Math.floor(random() * 20) * DAY) : null,
      firstSeenAt: found,
      lastSeenAt: random() < 0.9 ? now : found,
      fingerprint: `${board.company} ${job.title}`,
    };
  });
  for (let from = 0; from < rows.length; from += BATCH)
    await db.insert(roles).values(rows.slice(from, from + BATCH));
}
