import { oneOf } from '../word.ts';

/** The words that hold English sentences together; a text without them is a list or another language. */
export const FUNCTION_WORDS = new Set(
  (
    "a an the and or but so if then than that this these those there here it its it's he she they them their his her him i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you your yours " +
    "is are was were be been being am do does did done doing don't doesn't didn't have has had having haven't hasn't hadn't will would won't wouldn't can could can't couldn't cannot should shouldn't may might must " +
    'to of in on at for from with without by about into onto over under after before between through during against up down out off as because while until when where who whom whose which what why how ' +
    "not no nor yes all any some each every both few more most many much other another such only own same too very just also even still now ever never again once isn't aren't wasn't weren't one um uh like well"
  ).split(' '),
);

export const isFunctional = oneOf(FUNCTION_WORDS);
