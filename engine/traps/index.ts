/** Every trap. A new one goes into the list it belongs to. */
import { hiddenCharacters } from './hidden-characters.ts';
import { instructions } from './instructions.ts';
import { languages } from './languages.ts';
import { notAnAnswer } from './not-an-answer.ts';
import { nothingSaid } from './nothing-said.ts';
import type { Trap } from './trap.ts';

export type { Trap } from './trap.ts';

export const TRAPS: readonly Trap[] = [
  ...nothingSaid,
  ...notAnAnswer,
  ...languages,
  ...instructions,
  ...hiddenCharacters,
];
