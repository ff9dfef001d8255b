import type { PgColumn } from 'drizzle-orm/pg-core';

/** Characters of any text, and of any structure written out: far above what a page lets through. */
const MAX_CHARACTERS = 1_000_000;

type Check = (value: unknown) => boolean;

const text: Check = (value) =>
  typeof value === 'string' && value.length <= MAX_CHARACTERS && isStorable(value);
const whole = (bits: number): Check => {
  const most = 2 ** (bits - 1);
  return (value) => Number.isSafeInteger(value) && Number(value) >= -most && Number(value) < most;
};
const matches =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
/** A moment or a day as JavaScript writes it, and that there is. */
const moment =
  (ending: string): Check =>
  (value) => {
    if (typeof value !== 'string' || value.length > 24) return false;
    const date = new Date(value + ending);
    return !Number.isNaN(date.getTime()) && date.toISOString() === value + ending;
  };

/** Ways to write a value in JSON, by the type it has in the database; the first that fits is taken. */
const CHECKS: [RegExp, Check][] = [
  [/^(text|varchar|char)/, text],
  [/^uuid$/, matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)],
  [/^smallint$/, whole(16)],
  [/^integer$/, whole(32)],
  [/^bigint$/, whole(64)],
  [/^(double precision|real)$/, Number.isFinite],
  [/^numeric/, matches(/^-?\d{1,100}(\.\d{1,100})?$/)],
  [/^boolean$/, (value) => typeof value === 'boolean'],
  [/^timestamp/, moment('')],
  [/^date$/, moment('T00:00:00.000Z')],
  [/^time/, matches(/^([01]\d|2[0-3])(:[0-5]\d){1,2}(\.\d{1,6})?$/)],
  [/^jsonb?$/, isStructure],
  [/^bytea$/, isBase64],
];

/** Whether this value, read from JSON, may stand in this column. Throws for a type that nobody has taught it. */
export function fits(column: PgColumn, value: unknown): boolean {
  if (value === null) return !column.notNull;
  if (column.enumValues && !(column.enumValues as readonly unknown[]).includes(value)) return false;
  return fitsType(column.getSQLType(), value);
}

function fitsType(type: string, value: unknown): boolean {
  if (type.endsWith('[]')) {
    const each = type.slice(0, -2);
    return Array.isArray(value) && value.length <= 1_000 && value.every((one) => fitsType(each, one));
  }
  const check = CHECKS.find(([pattern]) => pattern.test(type))?.[1];
  if (!check) throw new Error(`Exports cannot hold a column of type ${type} yet.`);
  return check(value);
}

/** Neither NUL nor half a character: PostgreSQL stores neither. */
function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}

function isStructure(value: unknown): boolean {
  const written = JSON.stringify(value);
  if (written === undefined || written.length > MAX_CHARACTERS) return false;
  // JSON escapes what cannot be stored; only a text with such an escape is looked through.
  return !/\\u(0000|d[89a-f])/i.test(written) || everyText(value, isStorable);
}

function everyText(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === 'string') return holds(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, one]) => holds(name) && everyText(one, holds));
}

function isBase64(value: unknown): boolean {
  return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
}
