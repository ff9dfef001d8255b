import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The content folder on disk. The bundled server lives some folders below the checkout, the sources
 * beside it, so the folder is looked for upwards from wherever this code runs.
 */
export function contentFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'content');
    if (existsSync(join(candidate, 'questions'))) return candidate;
    if (dirname(folder) === folder) throw new Error(`No content folder was found at or above ${from}.`);
  }
}
