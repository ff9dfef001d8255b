import type { Ctx } from '#server/ctx.ts';
import { idOf } from './fresh-database.ts';
import type { StartedServer } from './start-server.ts';

/** What a form sends: names with values, encoded as a form does by itself, or with files. */
export type Sent = ConstructorParameters<typeof URLSearchParams>[0] | FormData;

/** Asks for a page as a browser does for this person or for nobody, or posts a form to it; by default from our own pages. */
export function askAs(
  server: StartedServer,
  who: Ctx | 'nobody',
  path: string,
  form?: Sent,
  origin = server.address,
): Promise<Response> {
  return server.fetch(path, {
    method: form === undefined ? 'GET' : 'POST',
    headers: {
      origin,
      accept: 'text/html',
      ...(who === 'nobody' ? {} : { 'x-test-person': idOf(who) }),
    },
    ...(form === undefined ? {} : { body: form instanceof FormData ? form : new URLSearchParams(form) }),
  });
}
