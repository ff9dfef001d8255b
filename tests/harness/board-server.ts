/** A server on loopback that stands in for every job board: the first part of a path is the host that was meant. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

type Answer = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

export type BoardServer = {
  /** What to give `openWeb`. */
  standIn: string;
  /** Everything that was asked, with the host that was meant: `api.lever.co/v0/…?skip=0`. */
  asked: { address: string; headers: IncomingHttpHeaders }[];
  /** What an address without its query answers: a document, or anything. */
  answers: Map<string, Answer>;
  close(): Promise<void>;
};

export async function startBoardServer(): Promise<BoardServer> {
  const asked: BoardServer['asked'] = [];
  const answers: BoardServer['answers'] = new Map();
  const server = createServer((request, response) => {
    const address = (request.url ?? '').slice(1);
    asked.push({ address, headers: request.headers });
    const answer = answers.get(address.split('?')[0] ?? '');
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end('<!doctype html><h1>Page not found</h1>');
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  return {
    standIn: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    asked,
    answers,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close').catch(() => {});
    },
  };
}

/** Asked for a page of a list, gives that part of it. */
export const inPages =
  (all: readonly unknown[], from: string, most: string, wrap: (page: unknown[]) => string): Answer =>
  (request, response) => {
    const query = new URL(request.url ?? '/', 'http://x').searchParams;
    const start = Number(query.get(from) ?? 0);
    response.end(wrap(all.slice(start, start + Number(query.get(most) ?? 100))));
  };
