import type { Web, WebAnswer } from '#server/web/web.ts';
import {
  BoardTrouble,
  Unchanged,
  type BoardKind,
  type Listing,
  type Posting,
  type ReadPage,
} from './posting.ts';
import { ADAPTERS } from './recognise-board.ts';

const MEGABYTE = 1_048_576;
/** Most of one document: the largest boards have 800 roles of 15 kB; XML is slower to read. */
const MOST = { json: 32 * MEGABYTE, xml: 10 * MEGABYTE };
const ACCEPT = { json: 'application/json', xml: 'application/rss+xml, application/xml, text/xml' };
/** Documents that are read of one board in one run. */
const MOST_DOCUMENTS = 120;

/** A board as it is read: whose format, where, and what is known of the version that was read last. */
export type BoardToRead = {
  kind: BoardKind;
  address: string;
  etag: string | null;
  lastModified: string | null;
};

export type BoardRead = Listing & {
  /** For the next time; null when the board is more than one document. */
  etag: string | null;
  lastModified: string | null;
  /** The rest of a role of which the list has only the head; undefined where the list has all. */
  open: ((posting: Posting) => Promise<Posting>) | undefined;
};

/** The board’s server asks for time. */
export class AskedToWait extends Error {
  override name = 'AskedToWait';
  readonly retryAfter: string | null;

  constructor(message: string, retryAfter: string | null) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** Reads what a board lists. Throws Unchanged, AskedToWait, BoardTrouble or WebFailure. */
export async function readBoard(web: Web, board: BoardToRead): Promise<BoardRead> {
  const { format, list, open } = ADAPTERS[board.kind];
  const answers: WebAnswer[] = [];
  let documents = 0;
  const read: ReadPage = async (address) => {
    const first = documents === 0;
    if (++documents > MOST_DOCUMENTS)
      throw new BoardTrouble(`The board is spread over more than ${MOST_DOCUMENTS} documents.`);
    const answer = await web.get(address, {
      most: MOST[format],
      accept: ACCEPT[format],
      etag: first ? board.etag : null,
      lastModified: first ? board.lastModified : null,
    });
    answers.push(answer);
    return body(answer, first);
  };
  const listing = await list(read, board.address);
  const [whole] = answers;
  const single = answers.length === 1 ? whole : undefined;
  return {
    ...listing,
    etag: single?.etag?.slice(0, 500) ?? null,
    lastModified: single?.lastModified?.slice(0, 100) ?? null,
    open: open && ((posting) => open(read, board.address, posting)),
  };
}

function body({ status, body, retryAfter }: WebAnswer, first: boolean): string {
  if (status === 200) return body;
  if (status === 304 && first) throw new Unchanged();
  if (status === 429 || (status === 503 && retryAfter !== null))
    throw new AskedToWait(`The board’s server asks to be left alone for a while (${status}).`, retryAfter);
  if (status === 404 || status === 410)
    throw new BoardTrouble(
      `There is no such board (${status}): its address may be wrong, or the company has moved.`,
    );
  if (status === 401 || status === 403)
    throw new BoardTrouble(`The board is not public: its server refuses (${status}).`);
  if (status >= 500) throw new BoardTrouble(`The board’s server is in trouble (${status}).`);
  throw new BoardTrouble(`The board’s server answered in a way that is not understood (${status}).`);
}
