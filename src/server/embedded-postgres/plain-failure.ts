import { isDiskFull } from '#server/errors.ts';

/** A failure to start that a person can mend; the message says what happened and what to do. */
export class StartFailure extends Error {
  override name = 'StartFailure';
}

/** The plain words for a failure of the file system at `folder`; other errors come back as they are. */
export function explainFileError(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (isDiskFull(error)) {
    return new StartFailure(
      `The disk that holds ${folder} is full. Free some room and start again; what was saved is still there.`,
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartFailure(
      `Debrief cannot write in ${folder}. Give this user the right to write there, or set DEBRIEF_DATA to another folder.`,
      { cause: error },
    );
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartFailure(
      `${folder} is not a folder. Move that file away, or set DEBRIEF_DATA to another folder.`,
      {
        cause: error,
      },
    );
  }
  return error;
}

const KNOWN_ENDINGS: [RegExp, (folder: string) => string][] = [
  [
    /No space left on device|Disk quota exceeded/i,
    (folder) =>
      `The disk that holds ${folder} is full. Free some room and start again; what was saved is still there.`,
  ],
  [
    /could not (create|open) (lock )?file .*Permission denied|Permission denied/i,
    (folder) => `The database may not write in ${folder}. Give the folder back to the user that made it.`,
  ],
  [
    /database files are incompatible|was initialized by PostgreSQL version/i,
    (folder) =>
      `The data in ${folder} was made by another version of PostgreSQL. Start the Debrief that made it and export, or set DEBRIEF_DATA to a new folder.`,
  ],
  [
    /invalid checkpoint record|could not locate a valid checkpoint|PANIC|is not a valid data directory/i,
    (folder) =>
      `The database in ${folder} is damaged and does not start. Restore the folder from a copy, or set DEBRIEF_DATA to a new one.`,
  ],
];

/** What PostgreSQL's last words mean for the person who started Debrief. */
export function explainLastWords(words: string, folder: string, logFile: string): StartFailure {
  const known = KNOWN_ENDINGS.find(([pattern]) => pattern.test(words));
  const why = known
    ? known[1](folder)
    : `The database in ${folder} did not start. Its last words: ${words.trim().split('\n').slice(-3).join(' / ') || '(none)'}.`;
  return new StartFailure(`${why} (More in ${logFile}.)`);
}
