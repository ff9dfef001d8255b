import type { PhraseTable } from './phrases.ts';

/** Whose work it was: the plain ways of claiming, sharing out, blurring and swallowing it. */
export const ownRole: PhraseTable = {
  'own-role:mine': [
    'that was me',
    'that was mine',
    'is|was|were mine',
    'was my call|decision|doing|fault|idea|job|mistake|part|piece|project|proposal|responsibility|side|work',
    'my own? call|decision|idea|job|part|piece|proposal|signature and|is|was',
    'it was me that|who',
    'what i did is|was',
    'what i brought|did|do|made|owned|wrote',
    'i own|owned',
    'i decided',
    'i was responsible for',
    'i was in charge of',
    'i am|was a only? product manager|marketer|one|pm|pmm',
    'i held|hold',
    'i built|chose|created|cut|defined|designed|drafted|drew|fought|interviewed|launched|led|made|mapped|negotiated|organised|organized|picked|pitched|planned|presented|priced|proposed|ran|recruited|rewrote|set|tested|took|trained|wrote',
    'i also|just|myself|only|personally|then built|chose|designed|drafted|led|made|named|proposed|ran|rewrote|tested|wrote',
    "i've built|designed|drafted|led|made|run|written",
  ],
  'own-role:not-mine': [
    'not me',
    'not mine',
    "wasn't me|mine|my",
    'before me',
    'before i arrived|came|joined',
    'credit to',
    'a others|rest? belonged|belongs|is|was|went|were',
  ],
  'own-role:held': [
    'i had|have|held|kept a brief|budget|copy|decision|go|launch|lead|messaging|numbers|page|plan|pricing|product|project|roadmap|words',
    'my call|idea|job|part|piece|responsibility|role|side is|was',
    "that's me|mine",
    "i'd built|chosen|counted|decided|made|planned|proposed|written",
  ],
  'own-role:vague': [
    'i am|was also|closely|deeply|heavily|partly|pretty|quite|really|very? involved',
    'closely|deeply|heavily|pretty|quite involved in|on|with',
    'i am|was also|quite|really|very? part of',
    'i assisted|help|helped|support|supported a|drive|in|on|out|shape|with',
    'i took part in',
  ],
  'own-role:all-mine': [
    'it was all me',
    'nobody else could|did|on|touched|was|worked',
    'i am|did|do|handle|handled|manage|managed|own|owned|ran|run|was everything',
    'i build|built|did|do it all',
    'thanks to me',
  ],
};
