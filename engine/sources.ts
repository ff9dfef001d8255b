/**
 * Who says so. Ids are typed here, so that a rule cannot name a source that does not exist; the
 * full entries (title, what they say, address) are content: `content/sources.yaml`, which a test
 * holds against this table.
 */

/** research: a study · practice: several practitioners agree · claim: one source says so, unverified. */
export type Grade = 'research' | 'practice' | 'claim';

export const SOURCES = {
  'pmm-interview-mistakes': 'practice',
  'platform-interview-guide': 'claim',
  'skills-answers': 'practice',
  'answer-length-practice': 'practice',
  'sackett-2022': 'research',
  'bangerter-2014': 'research',
  'bortfeld-2001': 'research',
  'fox-tree-1995': 'research',
  'shriberg-1994': 'research',
  'fleckenstein-2023': 'research',
  'van-der-kleij-2015': 'research',
  'latimier-2021': 'research',
  'huffcutt-2013': 'research',
  'eu-ai-act': 'research',
  'application-figures': 'claim',
  'careerplug-2025': 'claim',
  'jobvite-2015': 'claim',
  'brown-2001': 'research',
  'malhotra-2014': 'claim',
  'leonardelli-2019': 'research',
  'marks-harold-2011': 'research',
  'feedback-request-guides': 'practice',
  'talent-board-2022': 'claim',
  'hustle-badger-rounds': 'claim',
  'zeren-stages': 'claim',
  editors: 'claim',
} as const satisfies Record<string, Grade>;

export type SourceId = keyof typeof SOURCES;
