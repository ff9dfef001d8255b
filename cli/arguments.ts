import { parseArgs, type ParseArgsConfig } from 'node:util';
import { slips } from '#server/questions/closest-words.ts';
import { UsageError } from './exit.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and positionals of a command line; an unknown option is a UsageError. */
export function readArguments<const T extends Options>(args: string[], options: T, allowPositionals = false) {
  try {
    return parseArgs({ args, options, allowPositionals });
  } catch (error) {
    throw new UsageError(plainWords(error as NodeJS.ErrnoException, Object.keys(options)));
  }
}

/** What Node says of a command line, said for people. */
function plainWords({ code, message }: NodeJS.ErrnoException, options: readonly string[]): string {
  const [, named = ''] = /'([^' ]*)/.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const known = options.map((name) => `--${name}`);
      return `there is no option ${named}${didYouMean(named, known)}`;
    }
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${named}" is not expected here`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(message)
        ? `${named} takes no value`
        : `${named} needs a value${/ambiguous/.test(message) ? `; write one that begins with a dash as ${named}=-…` : ''}`;
    default:
      return message;
  }
}

/** The value when it is one of those allowed, or a UsageError that names the option. */
export function oneOf<const T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw new UsageError(
    `${option} "${given}" is not one of ${allowed.join(', ')}${didYouMean(given, allowed)}`,
  );
}

/** ` (did you mean …?)` where one of the names is at most two slips away, or nothing. */
export function didYouMean(given: string, names: readonly string[]): string {
  const near = names
    .filter((name) => name.length > 3)
    .map((name) => ({ name, away: slips(given.toLowerCase(), name) }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away);
  return near[0] ? ` (did you mean ${near[0].name}?)` : '';
}
