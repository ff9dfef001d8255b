import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { WebFailure } from '#server/web/web.ts';
import { readPageOfAJob, type PageOfAJob } from './job-posting.ts';
import { roleLink } from './role-shape.ts';

/** Bytes of a page: more than that is not the text of a job. */
const MOST = 3_000_000;
/** Characters below which a page has not said its text: it is drawn by scripts, or asks to sign in. */
const LEAST = 200;

const input = z.object({ link: roleLink.refine((link) => link !== '', 'Give the link first.') });
const STILL = 'Copy the text from your browser and paste it below; the link is kept.';

/** Fetches the page of a job, once, and reads what it says. Nothing is kept. BadInput says why it could not be had. */
export async function readJobPage(ctx: Ctx, given: unknown): Promise<PageOfAJob> {
  requireOwner(ctx);
  const { link } = atTheDoor(input, given);
  if (!ctx.web) throw new BadInput(`This Debrief does not read the web. ${STILL}`);
  let answer;
  try {
    answer = await ctx.web.get(link, { accept: 'text/html', most: MOST });
  } catch (error) {
    if (error instanceof WebFailure) throw new BadInput(`${error.message} ${STILL}`, { cause: error });
    throw error;
  }
  if (answer.status !== 200)
    throw new BadInput(`The page answered with ${answer.status} and no text. ${STILL}`);
  const page = readPageOfAJob(answer.body);
  if (page.text.length < LEAST)
    throw new BadInput(`The page has no text that can be read without a browser. ${STILL}`);
  return page;
}
