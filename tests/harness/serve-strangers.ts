/** The server as it will be with accounts: each request says who it comes from, in a header. */
import { join } from 'node:path';
import { serve } from '#server/http/serve.ts';
import { readSettings } from '#server/http/settings.ts';
import { createLog } from '#server/log.ts';
import { NOBODY } from '#server/ctx.ts';

const home = join(import.meta.dirname, '..', '..');
const log = createLog((line) => process.stdout.write(`${line}\n`));
const serving = await serve(
  readSettings(process.env, home),
  home,
  async ({ headers }) => {
    const id = headers['x-test-person'];
    return typeof id === 'string' ? { kind: 'person', id } : NOBODY;
  },
  log,
  // A server on loopback in the place of every job board; only tests know this name.
  { between: 0, ...(process.env.TEST_BOARDS && { standIn: process.env.TEST_BOARDS }) },
);
process.on('SIGTERM', () => void serving.stop().then(() => process.exit(0)));
process.stdout.write(`Debrief is ready: ${serving.address}\n`);
