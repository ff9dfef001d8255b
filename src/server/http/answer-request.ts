import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '#server/ctx.ts';
import type { Database } from '#server/database/open-database.ts';
import type { Db } from '#server/db.ts';
import { asPlain, DatabaseAway } from '#server/errors.ts';
import type { Log } from '#server/log.ts';
import type { Web } from '#server/web/web.ts';
import { sendAway } from './away-page.ts';
import { bodyRefusal } from './body-cap.ts';
import { originOf, refusal, type Place } from './host-guard.ts';
import { sendRefused } from './refused-page.ts';
import { setRequestScope } from './request-scope.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** The built pages: adapter-node's handler. */
export type Pages = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/** Who sends a request. On this machine alone it is always the local person. */
export type WhoIs = (request: IncomingMessage, db: Db) => Promise<Actor>;

export type Front = {
  place: Place;
  pages: Pages;
  /** Undefined until it has started. */
  database: () => Database | undefined;
  whoIs: WhoIs;
  log: Log;
  now: () => Date;
  web: Web;
};

/** Headers by which the adapter learns the origin; whatever a client sends in them is overwritten. */
export const ORIGIN_HEADERS = { protocol: 'x-debrief-protocol', host: 'x-debrief-host' };

/** Answers one request: the guards, the two health addresses, and then the pages. */
export async function answerRequest(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  const log = front.log.with({ requestId });
  const began = performance.now();
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  response.setHeader('x-request-id', requestId);
  setSecurityHeaders(response);
  response.on('close', () => {
    // Files of the build and probes every second would drown what matters.
    if (path.startsWith('/_app/') || path === '/healthz' || path === '/readyz') return;
    const milliseconds = Math.round(performance.now() - began);
    log.info('request', { method: request.method, path, status: response.statusCode, milliseconds });
  });
  try {
    await route(front, request, response, path, requestId, log);
  } catch (error) {
    const plain = asPlain(error);
    if (plain !== error) log.error('request failed', { path, error });
    if (plain instanceof DatabaseAway) {
      void front.database()?.check();
      if (!response.headersSent) return sendAway(request, response);
    }
    if (response.headersSent) response.destroy();
    else
      sendText(response, plain?.status ?? 500, plain?.message ?? `Something went wrong here (${requestId}).`);
  }
}

async function route(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  requestId: string,
  log: Log,
): Promise<void> {
  const refused = refusal(front.place, request.headers);
  if (refused) return sendText(response, 403, refused);
  const tooMuch = bodyRefusal(request);
  if (tooMuch) return sendRefused(request, response, tooMuch);
  const database = front.database();
  if (path === '/healthz') return sendJson(response, 200, { alive: true });
  if (path === '/readyz') {
    const ready = (await database?.check()) ?? false;
    return sendJson(response, ready ? 200 : 503, { ready, database: database?.state() ?? 'starting' });
  }
  const needsDatabase = !path.startsWith('/_app/');
  if (needsDatabase && database?.state() !== 'ready') return sendAway(request, response);

  const origin = originOf(front.place, request.headers);
  request.headers[ORIGIN_HEADERS.protocol] = origin.protocol.slice(0, -1);
  request.headers[ORIGIN_HEADERS.host] = origin.host;
  if (database && needsDatabase) {
    const db = database.db();
    const actor = await front.whoIs(request, db);
    setRequestScope(request, { requestId, db, actor, log, now: front.now, web: front.web });
  }
  await front.pages(request, response, () => sendText(response, 404, 'There is nothing here.'));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
