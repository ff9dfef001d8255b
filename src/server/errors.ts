/** An error whose message is written for the person at the page, with the HTTP status it answers. */
export class PlainError extends Error {
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.status = status;
  }
}

/** What was sent cannot be used as it is; the message says what to change. */
export class BadInput extends PlainError {
  constructor(message: string, options?: ErrorOptions) {
    super(400, message, options);
  }
}

/** Nobody is signed in, and this needs somebody. */
export class NotSignedIn extends PlainError {
  constructor(message = 'Sign in first.', options?: ErrorOptions) {
    super(401, message, options);
  }
}

/** There is no such thing, or it is somebody else's: the two are never told apart. */
export class NotFound extends PlainError {
  constructor(message = 'There is nothing here.', options?: ErrorOptions) {
    super(404, message, options);
  }
}

/** Somebody, or the same person in another window, changed it in the meantime. */
export class Conflict extends PlainError {
  constructor(message: string, options?: ErrorOptions) {
    super(409, message, options);
  }
}

/** More bytes or characters than are kept. */
export class TooLarge extends PlainError {
  constructor(message: string, options?: ErrorOptions) {
    super(413, message, options);
  }
}

/** The database cannot be reached just now; it is tried again by itself. */
export class DatabaseAway extends PlainError {
  constructor(
    message = 'The database is away. We keep trying; what you typed stays in your browser.',
    options?: ErrorOptions,
  ) {
    super(503, message, options);
  }
}

/** Node's and postgres.js's codes for a server that cannot be reached or has just gone. */
const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
]);

/** SQLSTATE classes and codes: 08 connection, 57P0x shutting down or starting up, 53300 no connection left. */
const AWAY_STATES = /^(08...|57P0[1-4]|53300)$/;

/** Whether an error, or anything that caused it, means that the database cannot be reached just now. */
export function isDatabaseAway(error: unknown): boolean {
  return codesOf(error).some((code) => AWAY_CODES.has(code) || AWAY_STATES.test(code));
}

/** Whether an error, or anything that caused it, means that the disk has no room left. */
export function isDiskFull(error: unknown): boolean {
  return codesOf(error).some((code) => code === 'ENOSPC' || code === 'EDQUOT' || code === '53100');
}

/** What a person can be told about an error; undefined when it is a fault of ours. */
export function asPlain(error: unknown): PlainError | undefined {
  if (error instanceof PlainError) return error;
  if (isDatabaseAway(error)) return new DatabaseAway(undefined, { cause: error });
  if (isDiskFull(error)) {
    const message = 'The disk is full, so this was not saved. Free some room and send it again.';
    return new PlainError(507, message, { cause: error });
  }
  return undefined;
}

/** The codes along the chain of causes; connecting to several addresses fails with several at once. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 8) return [];
  const { code, errors } = error as Error & { code?: unknown; errors?: unknown };
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...(Array.isArray(errors) ? errors.flatMap((one) => codesOf(one, depth + 1)) : []),
    ...codesOf(error.cause, depth + 1),
  ];
}
