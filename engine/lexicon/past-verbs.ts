/** Simple pasts that do not end in -ed; the commonest of plain talk. */
const IRREGULAR = new Set(
  (
    'was were had did went got made took came saw knew thought told said found gave left felt kept brought began wrote ran sat stood met heard ' +
    'lost won paid sold sent spent built bought held led meant met read said spoke stuck taught broke chose drew drove fell flew forgot froze grew hid hit hurt ' +
    'laid let put quit rang rose shot showed shut slept stole struck swore threw understood woke wore set cut cost bet split became fought dealt caught dug fed ' +
    'fled lent lit rode sang sank sought shook spun swept tore underwent wound withdrew rebuilt rewrote redid redrew reread resold ate drank blew overcame undid oversaw mistook rethought shrank learnt beat'
  ).split(' '),
);
/** Words in -ed that are no past verb. */
const NOT_PAST = new Set(
  'need speed feed seed breed indeed hundred red bed shed embed proceed exceed succeed led-based unified'.split(
    ' ',
  ),
);

/** Could this (normalised) word be a past verb? Participles count too: the clause decides with its other words. */
export function isPastVerb(norm: string): boolean {
  if (IRREGULAR.has(norm)) return true;
  return norm.length > 3 && norm.endsWith('ed') && !NOT_PAST.has(norm);
}
