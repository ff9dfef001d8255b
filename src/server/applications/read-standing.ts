import {
  APPLICATION_SOURCES,
  OUTCOME_NAMES,
  OUTCOMES,
  ROLE_KIND_NAMES,
  ROLE_KINDS,
  SOURCE_NAMES,
  STAGE_NAMES,
  STAGES,
  type ApplicationSource,
  type Outcome,
  type RoleKind,
  type Stage,
} from '#content/names.ts';

export type Standing = { stage: Stage; outcome: Outcome | null };

/** What other trackers and people’s own tables call a stage, the longest words first looked for as a whole. */
const STAGE_WORDS: Record<Exclude<Stage, 'closed'>, string[]> = {
  saved: [
    'wishlist',
    'wish list',
    'bookmarked',
    'to apply',
    'interested',
    'not applied',
    'idea',
    'lead',
    'new',
    'gespeichert',
    'gemerkt',
    'à postuler',
    'enregistré',
    'guardado',
  ],
  applied: [
    'sent',
    'submitted',
    'in review',
    'under review',
    'waiting',
    'pending',
    'application sent',
    'beworben',
    'bewerbung gesendet',
    'gesendet',
    'eingereicht',
    'in prüfung',
    'postulé',
    'candidature envoyée',
    'envoyée',
    'envoyé',
    'en attente',
    'enviado',
    'aplicado',
  ],
  screen: [
    'phone screen',
    'screening',
    'recruiter',
    'recruiter screen',
    'recruiter call',
    'hr',
    'phone',
    'telefoninterview',
    'erstgespräch',
    'telefongespräch',
    'entretien téléphonique',
    'préqualification',
  ],
  rounds: [
    'interview',
    'interviews',
    'interviewing',
    'onsite',
    'on site',
    'case',
    'final',
    'final round',
    'round',
    'gespräch',
    'vorstellungsgespräch',
    'im gespräch',
    'entretien',
    'entretiens',
    'entrevista',
  ],
  offer: ['offered', 'offer received', 'negotiating', 'negotiation', 'angebot', 'offre', 'oferta'],
};
const OUTCOME_WORDS: Record<Outcome, string[]> = {
  rejected: [
    'rejection',
    'declined by company',
    'turned down',
    'not selected',
    'absage',
    'abgelehnt',
    'abgesagt',
    'refus',
    'refusé',
    'refusée',
    'rechazado',
  ],
  'no-reply': [
    'ghosted',
    'no response',
    'no answer',
    'keine antwort',
    'keine rückmeldung',
    'sans réponse',
    'pas de réponse',
    'sin respuesta',
  ],
  withdrawn: [
    'withdrew',
    'i withdrew',
    'dropped',
    'not interested',
    'cancelled',
    'zurückgezogen',
    'retiré',
    'retirée',
    'abandonné',
  ],
  declined: ['offer declined', 'i declined', 'declined offer', 'turned it down'],
  accepted: [
    'hired',
    'offer accepted',
    'signed',
    'accepted offer',
    'joined',
    'zugesagt',
    'angenommen',
    'accepté',
    'acceptée',
    'aceptado',
  ],
};
const SOURCE_WORDS: Record<Exclude<ApplicationSource, 'other'>, string[]> = {
  referral: ['referred', 'employee referral', 'refer'],
  network: ['networking', 'friend', 'contact', 'former colleague', 'colleague', 'alumni', 'event'],
  recruiter: ['recruiter outreach', 'headhunter', 'inbound', 'agency', 'sourced'],
  'company-site': [
    'company website',
    'website',
    'careers page',
    'career page',
    'company site',
    'company page',
    'direct',
  ],
  'job-board': [
    'job board',
    'jobboard',
    'linkedin',
    'indeed',
    'glassdoor',
    'otta',
    'wellfound',
    'angellist',
    'xing',
    'stepstone',
    'bayt',
    'monster',
  ],
};
const ROLE_WORDS: Record<Exclude<RoleKind, 'other'>, string[]> = {
  'product-marketing': ['pmm', 'product marketer'],
  'product-marketing-otherwise': [],
  'product-management': ['pm', 'product manager', 'product'],
  'demand-generation': ['demand gen', 'demand generation'],
};

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The id that a word means, by itself, by its name or by what others call it. */
function meant<T extends string>(
  words: string,
  ids: readonly T[],
  names: Record<T, string>,
  others: Partial<Record<T, string[]>>,
): T | undefined {
  const said = plain(words);
  return (
    ids.find((id) => plain(id) === said || plain(names[id]) === said) ??
    ids.find((id) => others[id]?.includes(said))
  );
}

/**
 * Where an application stands, in the words of a table; undefined when they say nothing that is known. That it ended
 * counts for more than the stage in which it did, and closed is only what says how.
 */
export function readStanding(stageWords: string, outcomeWords: string): Standing | undefined {
  const outcomeOf = (words: string) => meant(words, OUTCOMES, OUTCOME_NAMES, OUTCOME_WORDS);
  const outcome = outcomeOf(outcomeWords) ?? outcomeOf(stageWords);
  if (outcome !== undefined) return { stage: 'closed', outcome };
  const stage = meant(stageWords, STAGES, STAGE_NAMES, STAGE_WORDS);
  return stage === undefined || stage === 'closed' ? undefined : { stage, outcome: null };
}

/** Where it came from; undefined when the words are not known. */
export const readSource = (words: string) => meant(words, APPLICATION_SOURCES, SOURCE_NAMES, SOURCE_WORDS);

/** What the role is for; undefined when the words are not known. */
export const readRoleKind = (words: string) => meant(words, ROLE_KINDS, ROLE_KIND_NAMES, ROLE_WORDS);
