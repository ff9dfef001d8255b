import type { Seniority } from '#content/names.ts';
import { jobParts } from './job-parts.ts';

/** How senior a text says that a role is, with the words that say so. */
export type SeniorityInText = { seniority: Seniority; says: string; quote: string; start: number };

const LEADS =
  /(?<!\p{L})(?:(?:manage|lead|leading|managing|build|building|grow|hire|hiring|coach|mentor and manage|führst|führen|encadr\p{L}+|manager)\s+(?:and (?:lead|manage|coach|grow|develop|build)\s+)?(?:a|an|our|the|une|ein|das)?\s*(?:growing |small |global |new |distributed )?(?:team|équipe)\s+(?:of\s+(?:\p{L}+\s+){0,2}?(?:product )?(?:marketers|managers|pmms?|pms?|people|\p{N}+)|de\s+\p{L}+|von\s+\p{L}+)|people management|(?:direct reports|line manage\p{L}*|führungserfahrung|personalverantwortung|disciplinary responsibility))(?!\p{L})/iu;
const YEARS =
  /(?<!\p{L})(?<low>\p{N}{1,2})\s*(?:(?:-|–|to|bis|à)\s*\p{N}{1,2})?\s*\+?\s*(?:or more |mindestens )?(?:years?|yrs?|jahren?|ans|années)(?:['’]s?)?(?:\s+of)?\s+(?:[^.;\n]{0,40}\s)?(?:experience|erfahrung|berufserfahrung|expérience|in|as|working|doing)(?!\p{L})/iu;
const BEGINS =
  /(?<!\p{L})(?:no (?:prior |previous )?experience (?:is )?(?:needed|required|necessary)|first job|recent graduates?|graduated? (?:this|last) year|entry[\s-]level|enrolled (?:student|at)|immatrikuliert|currently studying|berufseinsteiger\p{L}*|débutant\p{L}*)(?!\p{L})/iu;
const SENIOR_YEARS = 7;
const JUNIOR_YEARS = 1;

/** What the wishes and the work say of seniority; undefined when they do not say. */
export function seniorityInText(text: string): SeniorityInText | undefined {
  const said = jobParts(text).filter(({ part }) => part !== 'company' && part !== 'offer');
  const first = (pattern: RegExp) => {
    for (const { start, text: sentence } of said) {
      const match = pattern.exec(sentence);
      if (match && !/\b(?:not|no|without)\b[^,]{0,25}$/i.test(sentence.slice(0, match.index)))
        return { quote: match[0], start: start + match.index, low: Number(match.groups?.['low'] ?? NaN) };
    }
    return undefined;
  };
  const begins = first(BEGINS);
  if (begins) return asSaid('junior', 'It is open to people who begin.', begins);
  const leads = first(LEADS);
  if (leads) return asSaid('lead', 'It leads people.', leads);
  const years = first(YEARS);
  if (!years) return undefined;
  const seniority = years.low >= SENIOR_YEARS ? 'senior' : years.low <= JUNIOR_YEARS ? 'junior' : 'mid';
  return asSaid(seniority, 'It asks for so many years.', years);
}

const asSaid = (
  seniority: Seniority,
  says: string,
  { quote, start }: { quote: string; start: number },
): SeniorityInText => ({ seniority, says, quote, start });
