import type { IncomingMessage } from 'node:http';
import type { Actor } from '#server/ctx.ts';
import type { Db } from '#server/db.ts';
import type { Log } from '#server/log.ts';
import type { Web } from '#server/web/web.ts';

/**
 * What `server.ts` hands to the pages with each request. The pages are bundled apart from the server,
 * so the two share no variables: this travels on the request itself.
 */
export type RequestScope = {
  requestId: string;
  db: Db;
  actor: Actor;
  now: () => Date;
  log: Log;
  web: Web;
};

const SCOPE = Symbol.for('debrief.request-scope');

export function setRequestScope(request: IncomingMessage, scope: RequestScope): void {
  Object.assign(request, { [SCOPE]: scope });
}

/** The scope of a request; undefined when it did not come through `server.ts`. */
export function requestScope(request: IncomingMessage | undefined): RequestScope | undefined {
  return (request as { [SCOPE]?: RequestScope } | undefined)?.[SCOPE];
}
