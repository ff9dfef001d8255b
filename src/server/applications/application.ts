import { z } from 'zod';
import {
  APPLICATION_SOURCES,
  COMPANY_KINDS,
  OUTCOMES,
  ROLE_KINDS,
  STAGES,
  type ApplicationSource,
  type CompanyKind,
  type Outcome,
  type RoleKind,
  type Stage,
} from '#content/names.ts';
import { dayOrNone, type Day } from '#server/days/days.ts';
import { fieldWords, webAddress } from '#server/typed-words.ts';

const WITHOUT_NAME = 'Say which company it is with; a name of your own for it will do.';

const fields = {
  company: fieldWords(200, 'A company’s name has').refine((name) => name !== '', WITHOUT_NAME),
  companyKind: z.enum(COMPANY_KINDS, 'Choose the kind of company.'),
  title: fieldWords(200, 'A title has'),
  roleKind: z.enum(ROLE_KINDS, 'Choose the kind of role.'),
  source: z.enum(APPLICATION_SOURCES, 'Choose where it came from.'),
  place: fieldWords(200, 'A place has'),
  link: webAddress('A link has up to 2,000 characters.'),
  jobText: fieldWords(30_000, 'The text of a job has', { lines: true }),
  notes: fieldWords(20_000, 'Notes have', { lines: true }),
  cv: fieldWords(200, 'The name of a CV has'),
  appliedOn: dayOrNone,
  nextAction: fieldWords(500, 'A next action has'),
  remindOn: dayOrNone,
};

/** What a person says of an application. */
export const applicationShape = z.object({
  ...fields,
  companyKind: fields.companyKind.default('other'),
  title: fields.title.default(''),
  roleKind: fields.roleKind.default('other'),
  source: fields.source.default('other'),
  place: fields.place.default(''),
  link: fields.link.default(''),
  jobText: fields.jobText.default(''),
  notes: fields.notes.default(''),
  cv: fields.cv.default(''),
  appliedOn: dayOrNone.default(null),
  nextAction: fields.nextAction.default(''),
  remindOn: dayOrNone.default(null),
});

/** What a person changes of one: what is left out stays as it is. */
export const applicationChange = z.object(fields).partial();

/** What can be said of an application, by name. */
export const APPLICATION_FIELDS = Object.keys(fields) as (keyof typeof fields)[];

/** Where an application stands; how it ended is said when it is closed, and only then. */
export const moveShape = z
  .object({
    stage: z.enum(STAGES, 'Choose the stage.'),
    outcome: z.enum(OUTCOMES, 'Say how it ended.').nullish(),
  })
  .refine(({ stage, outcome }) => stage !== 'closed' || outcome, {
    message: 'Say how it ended.',
    path: ['outcome'],
  })
  .transform(({ stage, outcome }) => ({ stage, outcome: stage === 'closed' ? (outcome ?? null) : null }));

export type Application = {
  id: string;
  company: string;
  companyKind: CompanyKind;
  title: string;
  roleKind: RoleKind;
  stage: Stage;
  outcome: Outcome | null;
  source: ApplicationSource;
  place: string;
  link: string;
  jobText: string;
  notes: string;
  cv: string;
  appliedOn: Day | null;
  nextAction: string;
  remindOn: Day | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
