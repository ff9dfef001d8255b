import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder at or above `from` in which `path` exists. The bundled server lives some folders below the
 * checkout, the sources beside it, so files of the product are looked for upwards from wherever this runs.
 */
export function folderWith(path: string, from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return folder;
    if (dirname(folder) === folder) throw new Error(`No ${path} was found at or above ${from}.`);
  }
}

/** The content folder on disk. */
export function contentFolder(): string {
  return join(folderWith(join('content', 'questions')), 'content');
}
