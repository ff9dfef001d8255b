/** The second, blind reading of the whole answers; the models are trained on the first one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Levels } from './passages.ts';

const FOLDER = new URL('../content/labelled/second-reading', import.meta.url).pathname;
const Reading = z.object({ id: z.string(), levels: Levels });

/** Levels of the second reading by the answer's id. */
export function readSecond(): Map<string, z.infer<typeof Levels>> {
  const lines = readdirSync(FOLDER).flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'));
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => Reading.parse(JSON.parse(line)))
      .map(({ id, levels }) => [id, levels]),
  );
}
