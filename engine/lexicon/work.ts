import { ofWord } from '../word.ts';

/** Words of working life in products and marketing. An answer of some length with none of them is about something else. */
export const WORK_STEMS = new Set(
  (
    'customer client user buyer product market sale sell team launch price pricing revenue company business team campaign message position brand feature roadmap data metric manager engineer design ' +
    'test trial pilot beta segment competitor rival demo deck pitch call interview research survey feedback deal pipeline contract account renewal churn retention conversion onboard signup subscription budget cost profit margin growth ' +
    'strategy plan goal target quarter report meeting stakeholder project release deadline work job role career colleague boss director office hire app software website page platform tool service channel partner store shop retail support ' +
    'number result win lose learn decide decision question problem answer analysis hypothesis experiment dashboard sql query cohort funnel traffic engagement download install audience community content newsletter email event webinar press ' +
    'enablement sales marketing rollout adoption usage value promise story narrative persona positioning category industry sector firm startup enterprise vendor supplier employee staff leadership ceo cfo cmo vp pm pmm finance legal'
  ).split(' '),
);

/** Crude stem: enough to match plurals and -ing/-ed of the words above. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** `stem` of a token's word. */
export const stemOf = ofWord(stem);
