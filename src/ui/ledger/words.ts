/** What the ledger's parts are called on the page. Pure: runs anywhere. */
import type { Unit } from '#engine';
import type { Flag } from '#server/ledger/flag-figures.ts';
import type { Ask } from '#server/ledger/still-to-ask.ts';
import type { LedgerEntry } from '#server/ledger/entry.ts';

export const UNIT_NAMES: Record<Unit, string> = {
  percent: 'per cent',
  points: 'points',
  money: 'money',
  multiple: 'a multiple',
  share: 'a share',
  duration: 'a duration',
  date: 'a date',
  count: 'a count',
};

/** What an interviewer would ask, as short as it fits into a list. */
export const ASKS: Record<Ask, string> = {
  baseline: 'Against what?',
  period: 'Over what time?',
  source: 'Where does it come from?',
  myPart: 'What was your part in it?',
  provenance: 'How do you know it?',
  maySay: 'May you say it?',
  saidAs: 'What do you say instead?',
};

export const PROVENANCE_NAMES: Record<NonNullable<LedgerEntry['provenance']>, string> = {
  documented: 'Documented',
  memory: 'From memory',
  derived: 'Derived',
  unconfirmed: 'Cannot confirm',
};

export const PROVENANCE_MEANINGS: Record<NonNullable<LedgerEntry['provenance']>, string> = {
  documented: 'I could show where it is written.',
  memory: 'I remember it; I could not show it.',
  derived: 'I worked it out from other figures.',
  unconfirmed: 'I am not sure that it is right.',
};

export const MAY_SAY_NAMES: Record<NonNullable<LedgerEntry['maySay']>, string> = {
  public: 'Public',
  anonymised: 'Anonymised',
  confidential: 'Confidential',
};

export const MAY_SAY_MEANINGS: Record<NonNullable<LedgerEntry['maySay']>, string> = {
  public: 'Anybody may hear it as it is.',
  anonymised: 'Only in other words.',
  confidential: 'It stays with me.',
};

/** What is wrong with a figure in a text, after the quote. */
export function flagWords({ about, entry }: Pick<Flag, 'about' | 'entry'>): string {
  if (about === 'another-value')
    return `Your ledger says ${entry.words} for this. Mend the one that is wrong; if they are two measures, give them two names.`;
  if (about === 'another-baseline')
    return `Your ledger measures it against another figure: ${entry.baseline || entry.words}. Mend the one that is wrong.`;
  if (about === 'confidential')
    return 'Confidential in your ledger. Leave it out before you say or share this.';
  return entry.saidAs
    ? `Only in other words. In your ledger you wrote: “${entry.saidAs}”.`
    : 'Only in other words, and your ledger does not say which yet.';
}
