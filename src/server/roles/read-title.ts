/** What the title of a role says by itself: whose work, and how senior. */
import type { Seniority } from '#content/names.ts';

export type TitleKind =
  'product-marketing' | 'product-management' | 'both' | 'marketing' | 'another-craft' | 'open';

type Found = { quote: string; start: number };

const PMM =
  /(?<!\p{L})(?:product[\s-]*(?:(?:&|and|und|et|\+|\/)[\s-]*\p{L}+[\s-]+)?marketing|product[\s-]+marketers?|produkt[\s-]*marketing\p{L}*|productmarketing\p{L}*|marketing[\s,/-]+(?:de )?produi?t[os]?|pmms?|marketing[\s-]+(?:manager|lead|director)\s*[,(–-]+\s*products?)(?!\p{L})/iu;
const PM =
  /(?<!\p{L})(?:product[\s-]+(?:manage(?:r|ment)|owner|lead(?:er)?|director)\p{L}*|produkt[\s-]*manage\p{L}+|(?:head|vp|vice president|svp|chief|director|leiter(?:in)?|lead),?\s+(?:of\s+)?product(?!s? *[-–,&]? *(?:marketing|design|analytics|operations|security|engineering|support|legal|growth))|chief product officer|cpo|chef(?:fe)?\s+de\s+produits?|responsable\s+produits?|product[\s-]?manager(?:in)?|directeur\p{L}*\s+produits?)(?!\p{L})/iu;
const MARKETING =
  /(?<!\p{L})(?:marketing|marketer|gtm|go[\s-]to[\s-]market|launch(?:es)?|evangelist|commerciali[sz]ation|market (?:strategy|development)|positioning|markteinführung\p{L}*|brand|segment|solutions? (?:lead|manager)|industry (?:lead|manager)|portfolio|enablement|proposition|insights?|storytell\p{L}+|messaging|offer manager|commercial)(?!\p{L})/iu;
const CRAFT =
  /(?<!\p{L})(?:designers?|recruiters?|(?:software|data|backend|frontend|sales|solutions?|qa|ml|support|platform|devops|field|process|mechanical) engineers?|developers?|entwickler\p{L}*|ingénieur\p{L}*|data (?:scientist|analyst)|scientists?|videographers?|copywriters?|account (?:executive|manager)s?|sales (?:manager|representative|director|development)|(?:project|programme?|delivery|office|production|event|account|customer success|success|support) (?:manager|management|lead|owner|coordinator)s?|projekt(?:leiter|manager)\p{L}*|chef(?:fe)? de projet|scrum master|business analyst|controller|lawyer|counsel|accountant|translators?|product (?:design|analyst|support|photograph|operations|security|engineer|specialist support)\p{L}*)(?!\p{L})/iu;

const foundIn = (title: string, pattern: RegExp): Found | undefined => {
  const match = pattern.exec(title);
  return match ? { quote: match[0], start: match.index } : undefined;
};

/** What a title names, and the words by which it does. */
export function kindInTitle(title: string): { kind: TitleKind; found?: Found } {
  const craft = foundIn(title, CRAFT);
  const pmm = foundIn(title, PMM);
  const pm = foundIn(title, PM);
  if (craft && !(pm && pm.start === craft.start)) return { kind: 'another-craft', found: craft };
  if (pmm && pm) return { kind: 'both', found: pmm.start < pm.start ? pmm : pm };
  if (pmm) return { kind: 'product-marketing', found: pmm };
  if (pm) return { kind: 'product-management', found: pm };
  const marketing = foundIn(title, MARKETING);
  return marketing ? { kind: 'marketing', found: marketing } : { kind: 'open' };
}

/** In the order in which they decide: an assistant to a director assists, and an associate director directs. */
const RANKS: readonly [Seniority, RegExp][] = [
  [
    'junior',
    /(?<!\p{L})(?:juniors?|interns?|internship|trainee|graduate|apprentice\p{L}*|assistants?|werkstudent\p{L}*|working student|praktik\p{L}+|stag(?:e|iaire)|alternan\p{L}+|entry[\s-]level|coordinator|associate(?! (?:director|vice|principal)))(?!\p{L})/iu,
  ],
  [
    'lead',
    /(?<!\p{L})(?:head|director|vp|svp|vice president|chief|cmo|cpo|group|lead|leader|leiter\p{L}*|leitung|directeur|directrice|teamlead|global lead|manager of|responsable d['’]équipe)(?!\p{L})/iu,
  ],
  [
    'senior',
    /(?<!\p{L})(?:senior|sr\.?|staff|principal|expert|expérimenté\p{L}*|confirmé\p{L}*|iii)(?!\p{L})/iu,
  ],
];

/** How senior a title says that a role is; undefined when it does not say. */
export function seniorityInTitle(title: string): { seniority: Seniority; found: Found } | undefined {
  for (const [seniority, pattern] of RANKS) {
    const found = foundIn(title, pattern);
    if (found) return { seniority, found };
  }
  return undefined;
}
