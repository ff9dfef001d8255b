import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readQuestions } from '#content';
import { openDatabase, type Database } from '#server/database/open-database.ts';
import { openDataFolder } from '#server/embedded-postgres/data-folder.ts';
import { lockFolder } from '#server/embedded-postgres/folder-lock.ts';
import { explainFileError } from '#server/embedded-postgres/plain-failure.ts';
import type { Log } from '#server/log.ts';
import { keepFresh } from '#server/boards/keep-fresh.ts';
import { openWeb, type Reach } from '#server/web/open-web.ts';
import { answerRequest, ORIGIN_HEADERS, type Front, type Pages, type WhoIs } from './answer-request.ts';
import { HIGHEST_CAP } from './body-cap.ts';
import { WrongSetting, type Settings } from './settings.ts';

/** Node's five seconds end between two requests of one person, and before a proxy gives up a connection. */
const KEPT_MS = 65_000;

export type Serving = {
  address: string;
  database: Database;
  /** Ends open requests, the pool and the PostgreSQL it started, in this order. */
  stop(): Promise<void>;
};

/**
 * Serves Debrief: takes the folder and the port, starts the database, and answers from then on. Until
 * the database is there, the page that says so is what is served. `home` is the folder of Debrief; `reach` is
 * for tests, which have a server on loopback stand in for the web.
 */
export async function serve(
  settings: Settings,
  home: string,
  whoIs: WhoIs,
  log: Log,
  reach: Reach = {},
): Promise<Serving> {
  const web = openWeb(reach);
  const address = `http://127.0.0.1:${settings.port}`;
  const unlock = settings.databaseUrl ? () => {} : claim(settings.dataFolder, address);
  let server: Server | undefined;
  let database: Database | undefined;
  try {
    const pages = await loadPages(home);
    const front: Front = {
      place: settings.place,
      pages,
      database: () => database,
      whoIs,
      log,
      now: () => new Date(),
      web,
    };
    server = createServer(
      { keepAliveTimeout: KEPT_MS, headersTimeout: KEPT_MS + 1_000 },
      (request, response) => void answerRequest(front, request, response),
    );
    await listen(server, settings.port);
    database = await openDatabase(
      {
        url: settings.databaseUrl,
        dataFolder: settings.dataFolder,
        migrationsFolder: join(home, 'migrations'),
        questions: readQuestions,
      },
      log,
    );
  } catch (error) {
    server?.closeAllConnections();
    server?.close();
    unlock();
    throw error;
  }
  const [open, kept] = [server, database];
  const resting = keepFresh({
    db: () => (kept.state() === 'ready' ? kept.db() : undefined),
    now: () => new Date(),
    log,
    web,
  });
  return {
    address,
    database: kept,
    async stop() {
      const closed = new Promise((resolve) => open.close(resolve));
      open.closeIdleConnections();
      // A page that is being sent may finish; one that never ends must not keep us.
      const patience = setTimeout(() => open.closeAllConnections(), 3_000);
      await closed;
      clearTimeout(patience);
      resting();
      web.close();
      await kept.close();
      unlock();
    },
  };
}

function claim(dataFolder: string, address: string): () => void {
  openDataFolder(dataFolder);
  try {
    return lockFolder(dataFolder, address);
  } catch (error) {
    throw explainFileError(error, dataFolder);
  }
}

/** The adapter reads its settings from the environment once, when it is loaded. */
async function loadPages(home: string): Promise<Pages> {
  const file = join(home, 'build', 'handler.js');
  if (!existsSync(file))
    throw new WrongSetting('The pages are not built. Run "npm start", which builds them first.');
  process.env.PROTOCOL_HEADER = ORIGIN_HEADERS.protocol;
  process.env.HOST_HEADER = ORIGIN_HEADERS.host;
  process.env.BODY_SIZE_LIMIT = String(HIGHEST_CAP);
  delete process.env.ADDRESS_HEADER;
  delete process.env.PORT_HEADER;
  return ((await import(pathToFileURL(file).href)) as { handler: Pages }).handler;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new WrongSetting(
        `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES') {
      throw new WrongSetting(
        `This user may not use port ${port}. Choose one above 1023: PORT=4321 npm start`,
      );
    }
    throw error;
  }
}
