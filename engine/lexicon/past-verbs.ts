import { ofWord } from '../word.ts';

/** Simple pasts that do not end in -ed, the commonest of plain talk, each with its present (`past:present`, or both at once). */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
  (
    'was:is were:are had:have did:do went:go got:get made:make took:take came:come saw:see knew:know thought:think ' +
    'told:tell said:say found:find gave:give left:leave felt:feel kept:keep brought:bring began:begin wrote:write ' +
    'ran:run sat:sit stood:stand met:meet heard:hear lost:lose won:win paid:pay sold:sell sent:send spent:spend ' +
    'built:build bought:buy held:hold led:lead meant:mean read spoke:speak stuck:stick taught:teach broke:break ' +
    'chose:choose drew:draw drove:drive fell:fall flew:fly forgot:forget froze:freeze grew:grow hid:hide hit hurt ' +
    'laid:lay let put quit rang:ring rose:rise shot:shoot showed:show shut slept:sleep stole:steal struck:strike ' +
    'swore:swear threw:throw understood:understand woke:wake wore:wear set cut cost bet split became:become ' +
    'fought:fight dealt:deal caught:catch dug:dig fed:feed fled:flee lent:lend lit:light rode:ride sang:sing ' +
    'sank:sink sought:seek shook:shake spun:spin swept:sweep tore:tear underwent:undergo wound:wind ' +
    'withdrew:withdraw rebuilt:rebuild rewrote:rewrite redid:redo redrew:redraw reread resold:resell ate:eat ' +
    'drank:drink blew:blow overcame:overcome undid:undo oversaw:oversee mistook:mistake rethought:rethink ' +
    'shrank:shrink learnt:learn beat'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [past = '', base = past] = pair.split(':');
      return [past, base];
    }),
);
/** Words in -ed that are no past verb. */
const NOT_PAST = new Set(
  'need speed feed seed breed indeed hundred red bed shed embed proceed exceed succeed led-based unified'.split(
    ' ',
  ),
);

/** Could this (normalised) word be a past verb? Participles count too: the clause decides with its other words. */
export function isPastVerb(norm: string): boolean {
  if (BASE_OF.has(norm)) return true;
  return norm.length > 3 && norm.endsWith('ed') && !NOT_PAST.has(norm);
}

/** `isPastVerb` of a token's word. */
export const isPast = ofWord(isPastVerb);
