import * as format from './board-formats.ts';

type Kind = {
  /** Where a person finds it. */
  page: string;
  /** What is asked for then. */
  asked: string;
  list: (entries: unknown[]) => string;
  entry: (changes?: Record<string, unknown>) => unknown;
};

/** Each of the eight kinds: where a person finds it, what is asked, and how it writes a list of entries. */
export const KINDS = {
  greenhouse: {
    page: 'https://boards.greenhouse.io/acme',
    asked: 'boards-api.greenhouse.io/v1/boards/acme/jobs',
    list: format.greenhouseBoard,
    entry: format.greenhouseJob,
  },
  lever: {
    page: 'https://jobs.lever.co/acme',
    asked: 'api.lever.co/v0/postings/acme',
    list: (all) => JSON.stringify(all),
    entry: format.leverPosting,
  },
  ashby: {
    page: 'https://jobs.ashbyhq.com/acme',
    asked: 'api.ashbyhq.com/posting-api/job-board/acme',
    list: format.ashbyBoard,
    entry: format.ashbyJob,
  },
  smartrecruiters: {
    page: 'https://careers.smartrecruiters.com/Acme1',
    asked: 'api.smartrecruiters.com/v1/companies/Acme1/postings',
    list: format.smartRecruitersPage,
    entry: format.smartRecruitersHead,
  },
  workable: {
    page: 'https://apply.workable.com/acme',
    asked: 'apply.workable.com/api/v1/widget/accounts/acme',
    list: format.workableBoard,
    entry: format.workableJob,
  },
  recruitee: {
    page: 'https://acme.recruitee.com',
    asked: 'acme.recruitee.com/api/offers/',
    list: format.recruiteeBoard,
    entry: format.recruiteeOffer,
  },
  personio: {
    page: 'https://acme.jobs.personio.de',
    asked: 'acme.jobs.personio.de/xml',
    list: (all) => format.personioFeed(all.join('')),
    entry: () => format.personioPosition(),
  },
  teamtailor: {
    page: 'https://acme.teamtailor.com',
    asked: 'acme.teamtailor.com/jobs.rss',
    list: (all) => format.teamtailorFeed(all.join('')),
    entry: () => format.teamtailorItem(),
  },
} satisfies Record<string, Kind>;

export const kinds = Object.entries(KINDS).map(([kind, how]): Kind & { kind: keyof typeof KINDS } => ({
  kind: kind as keyof typeof KINDS,
  ...how,
}));
/** Those whose entries have fields that can be changed one by one. */
export const JSON_KINDS = kinds.filter(({ kind }) => kind !== 'personio' && kind !== 'teamtailor');
