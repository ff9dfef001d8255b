/** What is worth telling the person who runs the server. `event` is a short stable phrase. */
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** The same log with fields that every line carries, such as the id of the request. */
  with(fields: LogFields): Log;
};
export type LogFields = Record<string, unknown>;

/**
 * A log of one JSON object a line. `write` takes a line without its end; the clock comes from outside
 * so that tests can hold it still.
 */
export function createLog(
  write: (line: string) => void,
  now: () => Date = () => new Date(),
  fixed: LogFields = {},
): Log {
  const line =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(JSON.stringify({ time: now().toISOString(), level, event, ...fixed, ...fields }, spell));
  return {
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    with: (fields) => createLog(write, now, { ...fixed, ...fields }),
  };
}

/** A log for tests and short commands that have nothing to say. */
export const silentLog: Log = createLog(() => {});

/** Errors have no enumerable fields, so JSON would print them as {}. Parameters of a query stay out. */
function spell(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (!(value instanceof Error)) return value;
  const { code } = value as Error & { code?: unknown };
  // The query layer's own message lists the parameters, which are what somebody typed.
  const message = value.message.startsWith('Failed query:') ? 'A query failed.' : value.message;
  const stack = value.stack?.slice(value.stack.indexOf('\n    at ') + 1);
  return { name: value.name, message, code, stack: stack?.split('\n').slice(0, 12), cause: value.cause };
}
