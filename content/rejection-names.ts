/** The words a reader sees in the rejection ledger and around it. Pure: runs anywhere. */

/** How a cause is known. The three are never counted as one. */
export const CAUSE_KIND_NAMES = {
  said: 'They said it',
  observed: 'You observed it',
  guessed: 'You guess it',
} as const;
export type CauseKind = keyof typeof CAUSE_KIND_NAMES;
export const CAUSE_KINDS = Object.keys(CAUSE_KIND_NAMES) as [CauseKind, ...CauseKind[]];

/** What a cause is about: not everything that ends an application can be practised. */
export const CAUSE_ABOUT_NAMES = {
  answers: 'Your answers',
  experience: 'Experience, sector or seniority',
  terms: 'Pay, place or timing',
  theirs: 'Their own plans: the role changed, closed or went to somebody inside',
  other: 'Something else, or not known',
} as const;
export type CauseAbout = keyof typeof CAUSE_ABOUT_NAMES;
export const CAUSE_ABOUTS = Object.keys(CAUSE_ABOUT_NAMES) as [CauseAbout, ...CauseAbout[]];

/** The two ways to ask for feedback. */
export const REQUEST_VERSION_NAMES = {
  direct: 'Ask for it outright',
  'no-feedback': 'They do not share feedback: ask one thing they may answer',
} as const;
export type RequestVersion = keyof typeof REQUEST_VERSION_NAMES;
export const REQUEST_VERSIONS = Object.keys(REQUEST_VERSION_NAMES) as [RequestVersion, ...RequestVersion[]];

/** A level in the words of somebody who was told it. */
export const HEARD_LEVEL_NAMES = {
  clear: 'It came across',
  partial: 'It came across in part',
  missing: 'They missed it',
} as const;
