/** The engine with its model, loaded once a process: the same reviewer for server and command line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer, readModel, type Model, type Reviewer } from '#engine';
import { folderWith } from '#content';

const FILES = join('engine', 'model');

let loaded: Model | undefined;
let reviewer: Reviewer | undefined;

/** The trained model. Throws when its files are not there or do not fit each other. */
export function model(): Model {
  return (loaded ??= load());
}

function load(): Model {
  const folder = join(folderWith(join(FILES, 'words.bin')), FILES);
  return readModel(readFileSync(join(folder, 'words.bin')), readFileSync(join(folder, 'weights.bin')));
}

/** Reviews an answer; see `engine/index.ts`. */
export const review: Reviewer = (answer, settings) =>
  (reviewer ??= createReviewer(model()))(answer, settings);
