import { StartFailure } from '#server/embedded-postgres/plain-failure.ts';

const HOW = 'Set it to postgres://user:password@host:port/database.';

/** What PostgreSQL's codes mean for the person who set DATABASE_URL; the address may hold a password, and is not shown. */
const REFUSALS: [RegExp, string][] = [
  [/^28...$/, `it refuses the user name or the password of DATABASE_URL. ${HOW}`],
  [/^3D000$/, 'it has no database of the name in DATABASE_URL. Make it (createdb), or name another one.'],
  [
    /^(42501|25006)$/,
    'the user of DATABASE_URL may not make or change tables there. Give it that right, or name another user.',
  ],
];

/** The plain words for a database of one's own that answers, and says no; other errors come back as they are. */
export function explainRefusal(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    const known = REFUSALS.find(([codes]) => typeof code === 'string' && codes.test(code));
    if (known) {
      const said = `PostgreSQL answers, but ${known[1]} (It said: ${cause.message}.)`;
      return new StartFailure(said, { cause: error });
    }
  }
  return error;
}
