import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput, TooLarge } from '#server/errors.ts';
import { applicationFiles } from '#server/schema.ts';
import { ownApplication } from './access.ts';

/** Bytes of one file: a CV with a picture has half of it. */
export const MAX_FILE = 2 * 1024 * 1024;
/** Files of one application. */
const MOST_FILES = 5;
/** Bytes of all files of a person, so that what is exported can be brought back. */
const MOST_BYTES = 30 * 1024 * 1024;

const input = z.object({
  name: z
    .string()
    .max(1_000, 'The name of the file is too long.')
    .transform(plainName)
    .refine((name) => name !== '', 'Choose a file.'),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0, 'The file is empty.'),
});

/** A name under which any system can keep a file: the last part of a path, without what has a meaning elsewhere. */
function plainName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*:<>?|]+/gu, ' ')
    .toWellFormed()
    .trim();
  // The end says what it is, so the beginning is what gives way.
  return [...plain].slice(-150).join('');
}

/** Keeps a file with an application: the version of the CV that went out, a cover letter, a case. */
export async function keepFile(ctx: Ctx, given: { id: string; file: unknown }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id: applicationId } = await ownApplication(ctx, given.id);
  const { name, bytes } = atTheDoor(input, given.file);
  if (bytes.byteLength > MAX_FILE) throw new TooLarge('A file may have 2 MB. Nothing was kept.');
  const [has] = await ctx.db
    .select({
      here: sql<number>`count(*) filter (where ${applicationFiles.applicationId} = ${applicationId})::int`,
      bytes: sql<number>`coalesce(sum(octet_length(${applicationFiles.bytes})), 0)::float8`,
    })
    .from(applicationFiles)
    .where(eq(applicationFiles.ownerId, ownerId));
  if ((has?.here ?? 0) >= MOST_FILES)
    throw new BadInput(`There are ${MOST_FILES} files here already. Delete one first; nothing was kept.`);
  if ((has?.bytes ?? 0) + bytes.byteLength > MOST_BYTES)
    throw new BadInput('Your files have 30 MB together. Delete one of an old application first.');
  await ctx.db.insert(applicationFiles).values({
    ownerId,
    id: randomUUID(),
    applicationId,
    name,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    createdAt: ctx.now(),
  });
}
