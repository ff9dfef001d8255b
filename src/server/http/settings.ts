import { join, resolve } from 'node:path';
import { isWebAddress } from '#server/typed-words.ts';
import type { Place } from './host-guard.ts';

/** What the environment says about how to serve. */
export type Settings = {
  port: number;
  place: Place;
  databaseUrl: string | undefined;
  dataFolder: string;
};

/** A setting that cannot be used; the message names it and says what to set. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/** Reads the settings. `home` is the folder of Debrief itself. Throws WrongSetting. */
export function readSettings(env: NodeJS.ProcessEnv, home: string): Settings {
  const port = Number(env.PORT || 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new WrongSetting(`PORT is "${env.PORT}"; it must be a number from 1 to 65535.`);
  }
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new WrongSetting(
      'DATABASE_URL must begin with postgres:// (it is not shown here, as it may hold a password).',
    );
  }
  if (env.PUBLIC_URL) {
    throw new WrongSetting(
      `PUBLIC_URL is set (${env.PUBLIC_URL}), so others could reach this Debrief, but it has no accounts yet: everybody would be the same person. Unset PUBLIC_URL and use it on this machine at http://127.0.0.1:${port}.`,
    );
  }
  const recogniser = env.DEBRIEF_TRANSCRIBE_URL?.trim();
  if (recogniser && !isWebAddress(recogniser)) {
    throw new WrongSetting(
      'DEBRIEF_TRANSCRIBE_URL must be an address that begins with http:// or https://, as in http://127.0.0.1:9000.',
    );
  }
  return {
    port,
    place: { publicUrl: undefined, port },
    databaseUrl,
    dataFolder: env.DEBRIEF_DATA ? resolve(env.DEBRIEF_DATA) : join(home, 'data'),
  };
}
