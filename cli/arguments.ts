import { parseArgs, type ParseArgsConfig } from 'node:util';
import { slips } from '#server/questions/closest-words.ts';
import { UsageError } from './exit.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and positionals of a command line; an unknown option is a UsageError. */
export function readArguments<const T extends Options>(args: string[], options: T, allowPositionals = false) {
  try {
    return parseArgs({ args, options, allowPositionals });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The value when it is one of those allowed, or a UsageError that names the option. */
export function oneOf<const T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const meant = allowed.find((value) => slips(given.toLowerCase(), value) <= 2 && value.length > 3);
  const guess = meant ? ` (did you mean ${meant}?)` : '';
  throw new UsageError(`${option} "${given}" is not one of ${allowed.join(', ')}${guess}`);
}
