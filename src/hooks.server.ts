import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { asPlain } from '#server/errors.ts';
import { requestScope } from '#server/http/request-scope.ts';

/** Every page gets its ctx here; `server.ts` has put what it is made of on the request. */
export const handle: Handle = async ({ event, resolve }) => {
  const scope = requestScope(event.platform?.req);
  if (scope) {
    const { requestId, db, actor, now, log, web } = scope;
    event.locals.requestId = requestId;
    event.locals.ctx = { db, actor, now, log, web };
  }
  return resolve(event);
};

/** What went wrong, in words for the person at the page; the details go to the log under the request's id. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const { requestId, ctx } = event.locals;
  if (kind === 'framework' || kind === 'app') return { requestId };
  const plain = asPlain(error);
  if (plain !== error) ctx?.log.error('page failed', { path: event.url.pathname, error });
  if (plain) return { status: plain.status, message: plain.message, requestId };
  return {
    status: 500,
    message: 'Something went wrong on our side. Nothing that was saved is lost.',
    requestId,
  };
};
