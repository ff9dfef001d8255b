/** The second, blind reading of the whole answers; the models are trained on the first one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Levels, linesOf } from './passages.ts';

const FOLDER = new URL('../content/labelled/second-reading', import.meta.url).pathname;
const Reading = z.object({ id: z.string(), levels: Levels });

/** Levels of the second reading by the answer's id. */
export function readSecond(): Map<string, z.infer<typeof Levels>> {
  const lines = readdirSync(FOLDER).flatMap((name) => linesOf(join(FOLDER, name)));
  return new Map(lines.map((line) => Reading.parse(JSON.parse(line))).map(({ id, levels }) => [id, levels]));
}
