/** The words a reader sees for the bank's kinds, topics, rounds and seniorities. Pure: runs anywhere. */
import type { Kind, Role } from '#engine/rubric.ts';

export const KIND_NAMES: Record<Kind, string> = {
  intro: 'Introduction',
  behavioural: 'Behavioural',
  failure: 'Failure',
  strengths: 'Strengths',
  opinion: 'Opinion',
  craft: 'Craft',
  'gtm-case': 'Go-to-market case',
  'analysis-case': 'Analysis case',
  company: 'Company',
  reverse: 'Your questions to them',
};

/** In the order in which the bank lists them: product marketing first, then product management. */
export const TOPIC_NAMES = {
  'role-definition': 'Role and point of view',
  'customer-insight': 'Customer insight',
  'segmentation-sizing': 'Segmentation and sizing',
  positioning: 'Positioning',
  messaging: 'Messaging',
  competitive: 'Competitive',
  'pricing-packaging': 'Pricing and packaging',
  'launch-gtm': 'Launch and go-to-market',
  enablement: 'Enablement',
  'growth-lifecycle': 'Growth and lifecycle',
  'metrics-experiments': 'Metrics and experiments',
  'sql-data-triage': 'SQL and data triage',
  influence: 'Influence',
  'failure-behaviour': 'Failure and behaviour',
  'company-specific': 'Company-specific',
  'questions-to-ask': 'Questions to ask',
  'product-sense': 'Product sense',
  estimation: 'Estimation',
  'prioritisation-roadmap': 'Prioritisation and roadmap',
  'root-cause': 'Root cause',
  technical: 'Technical',
  strategy: 'Strategy',
} as const;
export type Topic = keyof typeof TOPIC_NAMES;
export const TOPICS = Object.keys(TOPIC_NAMES) as [Topic, ...Topic[]];

export const ROUND_NAMES = {
  recruiter: 'Recruiter',
  'hiring-manager': 'Hiring manager',
  case: 'Case',
  'cross-functional': 'Cross-functional',
  final: 'Final',
} as const;
export type Round = keyof typeof ROUND_NAMES;
export const ROUNDS = Object.keys(ROUND_NAMES) as [Round, ...Round[]];

/** Kinds of company as far as their panels differ in what they ask. */
export const COMPANY_KIND_NAMES = {
  startup: 'Start-up',
  growing: 'Growing company',
  large: 'Large company',
  platform: 'Platform or marketplace',
  other: 'Another kind, or not known',
} as const;
export type CompanyKind = keyof typeof COMPANY_KIND_NAMES;
export const COMPANY_KINDS = Object.keys(COMPANY_KIND_NAMES) as [CompanyKind, ...CompanyKind[]];

/** What a role is for, whatever its title says. */
export const ROLE_KIND_NAMES = {
  'product-marketing': 'Product marketing',
  'product-marketing-otherwise': 'Product marketing under another title',
  'product-management': 'Product management',
  'demand-generation': 'Demand generation under a product marketing title',
  other: 'Another kind, or not known',
} as const;
export type RoleKind = keyof typeof ROLE_KIND_NAMES;
export const ROLE_KINDS = Object.keys(ROLE_KIND_NAMES) as [RoleKind, ...RoleKind[]];

/** How far an application has come. */
export const STAGE_NAMES = {
  saved: 'Saved',
  applied: 'Applied',
  screen: 'Screen',
  rounds: 'Rounds',
  offer: 'Offer',
  closed: 'Closed',
} as const;
export type Stage = keyof typeof STAGE_NAMES;
export const STAGES = Object.keys(STAGE_NAMES) as [Stage, ...Stage[]];

/** How a closed application ended. */
export const OUTCOME_NAMES = {
  rejected: 'Rejected',
  'no-reply': 'No reply',
  withdrawn: 'You withdrew',
  declined: 'You declined the offer',
  accepted: 'You accepted the offer',
} as const;
export type Outcome = keyof typeof OUTCOME_NAMES;
export const OUTCOMES = Object.keys(OUTCOME_NAMES) as [Outcome, ...Outcome[]];

/** Where an application came from, as far as the ways differ in how they go. */
export const SOURCE_NAMES = {
  referral: 'Somebody referred you',
  network: 'Somebody you know there',
  recruiter: 'A recruiter wrote to you',
  'company-site': 'The company’s own page',
  'job-board': 'A job board',
  other: 'Another way, or not known',
} as const;
export type ApplicationSource = keyof typeof SOURCE_NAMES;
export const APPLICATION_SOURCES = Object.keys(SOURCE_NAMES) as [ApplicationSource, ...ApplicationSource[]];

export const SENIORITY_NAMES = {
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
} as const;
export type Seniority = keyof typeof SENIORITY_NAMES;
export const SENIORITIES = Object.keys(SENIORITY_NAMES) as [Seniority, ...Seniority[]];

/** How much a team has written down of what the job is. */
export const AMBIGUITY_NAMES = {
  settled: 'Settled: the role and the playbook exist',
  between: 'In between, or you cannot tell',
  ambiguous: 'Ambiguous: you find out what the job is',
} as const;
export type Ambiguity = keyof typeof AMBIGUITY_NAMES;
export const AMBIGUITIES = Object.keys(AMBIGUITY_NAMES) as [Ambiguity, ...Ambiguity[]];

export const ROLE_NAMES: Record<Role, string> = { pmm: 'Product marketing', pm: 'Product management' };
export const ROLES = ['pmm', 'pm'] as const satisfies readonly Role[];
