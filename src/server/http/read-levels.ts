import { LEVELS, type Level } from '#engine';

/** What a form with `level-<criterion>` fields says, as it was sent: the verb decides what it will have. */
export function readLevels(form: FormData): Record<string, string> {
  const ratings: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith('level-') && typeof value === 'string') ratings[name.slice('level-'.length)] = value;
  }
  return ratings;
}

/** The part of it that can be shown again beside a refusal. */
export function chosenLevels(ratings: Record<string, string>): Record<string, Level> {
  return Object.fromEntries(
    Object.entries(ratings).filter((entry): entry is [string, Level] =>
      (LEVELS as readonly string[]).includes(entry[1]),
    ),
  );
}
