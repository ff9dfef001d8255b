import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { isDatabaseAway, isDiskFull, PlainError } from '#server/errors.ts';
import { requestScope } from '#server/http/request-scope.ts';

/** Every page gets its ctx here; `server.ts` has put what it is made of on the request. */
export const handle: Handle = async ({ event, resolve }) => {
  const scope = requestScope(event.platform?.req);
  if (scope) {
    const { requestId, db, actor, now, log, mail } = scope;
    event.locals.requestId = requestId;
    event.locals.ctx = { db, actor, now, log, mail };
  }
  return resolve(event);
};

/** What went wrong, in words for the person at the page; the details go to the log under the request's id. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const { requestId, ctx } = event.locals;
  if (error instanceof PlainError) return { status: error.status, message: error.message, requestId };
  if (kind === 'framework' || kind === 'app') return { requestId };
  ctx?.log.error('page failed', { path: event.url.pathname, error });
  if (isDatabaseAway(error)) {
    return {
      status: 503,
      message: 'The database is away. We keep trying; what you typed stays in your browser.',
      requestId,
    };
  }
  if (isDiskFull(error)) {
    return {
      status: 507,
      message: 'The disk is full, so this was not saved. Free some room and send it again.',
      requestId,
    };
  }
  return { status: 500, message: 'Something went wrong on our side. Nothing that was saved is lost.', requestId };
};
