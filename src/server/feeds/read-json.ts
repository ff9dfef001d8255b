import { z } from 'zod';
import { BoardTrouble, MOST_POSTINGS, type Posting } from './posting.ts';

/** Anything, where its absence is no reason to refuse a posting. */
export const any = z.unknown();
/** An object, or an empty one. */
export const record = z.looseObject({}).catch({});
/** A list of objects, without what is none. */
export const records = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.filter((each): each is Record<string, unknown> => isRecord(each)));

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** A document of JSON. Throws BoardTrouble when it is something else. */
export function readJson(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    const page = /^\s*</.test(body) ? 'a web page' : 'something else';
    throw new BoardTrouble(`The board answered with ${page} where its list of roles should be.`, {
      cause: error,
    });
  }
}

/** The list in a document, under a name or as the document itself. Throws BoardTrouble when there is none. */
export function listIn(document: unknown, name?: string): unknown[] {
  const list = name === undefined ? document : isRecord(document) ? document[name] : undefined;
  if (!Array.isArray(list))
    throw new BoardTrouble('The board’s answer has no list of roles in it: its format may have changed.');
  return list;
}

/** Each entry as a posting; entries without an id, a title or sense are counted, not kept. */
export function eachPosting(
  list: readonly unknown[],
  read: (entry: Record<string, unknown>) => Posting | null,
): { postings: Posting[]; unread: number } {
  const postings: Posting[] = [];
  let unread = 0;
  for (const entry of list.slice(0, MOST_POSTINGS)) {
    const posting = isRecord(entry) ? read(entry) : null;
    if (posting && posting.title !== '' && posting.externalId !== '') postings.push(posting);
    else unread++;
  }
  return { postings, unread };
}
