import type { Answer } from '../answer.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { wordsOf } from './word-counts.ts';

const LATIN = /^[a-z0-9'’\-à-öø-ÿ]+$/;
const OTHER = new Set(
  (
    'der die das und ist nicht ich wir mit für auf ein eine den dem habe haben war le la les des et est pas je nous avec pour une dans que qui sur el los las y es no yo nosotros con para una en por ' +
    'il lo gli non io noi per che di della een het niet ik wij met voor van ve bir bu için ben biz değil och att det är inte jag vi med på til ikke og jeg som o os um não eu com mais foi na do da'
  ).split(' '),
);
/** Words of other languages that are English words too. */
const BOTH = new Set('die in no on war met do me him an to as is so dem la me y el'.split(' '));

/** Another script, another language's small words, or letters that make no words of any. */
export function isNotEnglish(answer: Answer): boolean {
  const words = wordsOf(answer);
  if (words.length < 3) return words.length > 0 && words.every((word) => !LATIN.test(word));
  const latin = words.filter((word) => LATIN.test(word)).length / words.length;
  if (latin < 0.6) return true;
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
  const other = words.filter((word) => OTHER.has(word) && !BOTH.has(word)).length / words.length;
  if (other > english && other > 0.12) return true;
  return english < 0.12 && words.filter(isMash).length / words.length > 0.5;
}

/** Letters without the shape of an English word: no vowel, long consonant runs, or rows of a keyboard. */
function isMash(word: string): boolean {
  return (
    !/[aeiouy]/.test(word) ||
    /[bcdfghjklmnpqrstvwxz]{5}/.test(word) ||
    /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb/.test(word)
  );
}
