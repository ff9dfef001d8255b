/** The server: `npm start` runs it under Node 24, which takes TypeScript as it is. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartFailure } from '#server/embedded-postgres/plain-failure.ts';
import { serve, type Serving } from '#server/http/serve.ts';
import { readSettings, WrongSetting } from '#server/http/settings.ts';
import { createLog } from '#server/log.ts';
import { localPerson } from '#server/people/local-person.ts';

const home = dirname(fileURLToPath(import.meta.url));
const log = createLog((line) => process.stdout.write(`${line}\n`));

let serving: Serving | undefined;
let stopping = false;

/** Stops once, however often it is asked; a second Ctrl-C ends at once. */
async function stop(why: string): Promise<void> {
  if (stopping) {
    if (why === 'SIGINT') process.exit(130);
    return;
  }
  stopping = true;
  log.info('stopping', { why });
  await starting.catch(() => {});
  await serving?.stop();
  log.info('stopped');
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
// `npm start` holds the other end; when it is killed outright, nobody else would stop us.
process.on('disconnect', () => void stop('the process that started it ended'));
process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error }));

async function start(): Promise<void> {
  const settings = readSettings(process.env, home);
  let local: Promise<string> | undefined;
  serving = await serve(
    settings,
    home,
    async (_request, db) => {
      local ??= localPerson(db);
      // A failure is not kept: the next request asks again.
      local.catch(() => (local = undefined));
      return { kind: 'person', id: await local };
    },
    log,
  );
  const away = serving.database.state() !== 'ready';
  if (away)
    process.stdout.write('The database behind DATABASE_URL does not answer yet; Debrief keeps trying.\n');
  process.stdout.write(`Debrief is ready: ${serving.address}\n`);
}

const starting = start();
starting.catch((error: unknown) => {
  const plain = error instanceof StartFailure || error instanceof WrongSetting;
  process.stderr.write(plain ? `\nDebrief did not start. ${error.message}\n` : '\nDebrief did not start.\n');
  if (!plain) log.error('start failed', { error });
  process.exit(1);
});
