import { describe, expect, it } from 'vitest';
import { readCompanies } from '#content/companies.ts';
import { checkAddress } from '#server/web/check-address.ts';
import { recogniseBoard } from './recognise-board.ts';

const companies = readCompanies();

describe('an address is recognised', () => {
  it.each([
    [
      'https://boards.greenhouse.io/acme',
      'greenhouse',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true',
    ],
    [
      'job-boards.eu.greenhouse.io/acme/jobs/123?gh_src=x',
      'greenhouse',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true',
    ],
    [
      'https://boards.greenhouse.io/embed/job_board?for=acme',
      'greenhouse',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true',
    ],
    [
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs',
      'greenhouse',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true',
    ],
    ['http://jobs.lever.co/acme/5ac21346', 'lever', 'https://api.lever.co/v0/postings/acme?mode=json'],
    ['https://jobs.eu.lever.co/acme', 'lever', 'https://api.eu.lever.co/v0/postings/acme?mode=json'],
    [
      'https://api.lever.co/v0/postings/acme?mode=json',
      'lever',
      'https://api.lever.co/v0/postings/acme?mode=json',
    ],
    [
      'https://jobs.ashbyhq.com/Acme%20Labs/1234',
      'ashby',
      'https://api.ashbyhq.com/posting-api/job-board/Acme%20Labs?includeCompensation=true',
    ],
    [
      'https://api.ashbyhq.com/posting-api/job-board/acme',
      'ashby',
      'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true',
    ],
    [
      'https://careers.smartrecruiters.com/Acme1',
      'smartrecruiters',
      'https://api.smartrecruiters.com/v1/companies/Acme1/postings',
    ],
    [
      'https://jobs.smartrecruiters.com/Acme1/7440-pmm',
      'smartrecruiters',
      'https://api.smartrecruiters.com/v1/companies/Acme1/postings',
    ],
    [
      'https://apply.workable.com/acme/j/ABC/',
      'workable',
      'https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
    ],
    [
      'https://acme.workable.com',
      'workable',
      'https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
    ],
    [
      'https://www.workable.com/api/accounts/acme?details=true',
      'workable',
      'https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
    ],
    ['https://acme.recruitee.com/o/pmm', 'recruitee', 'https://acme.recruitee.com/api/offers/'],
    ['https://careers.acme.com/api/offers', 'recruitee', 'https://careers.acme.com/api/offers/'],
    [
      'https://acme.jobs.personio.de/job/12?language=de',
      'personio',
      'https://acme.jobs.personio.de/xml?language=en',
    ],
    ['https://acme.jobs.personio.com/', 'personio', 'https://acme.jobs.personio.com/xml?language=en'],
    ['https://acme.teamtailor.com/jobs/1-pmm', 'teamtailor', 'https://acme.teamtailor.com/jobs.rss'],
    ['https://acme.na.teamtailor.com', 'teamtailor', 'https://acme.na.teamtailor.com/jobs.rss'],
    ['https://careers.acme.com/jobs.json', 'teamtailor', 'https://careers.acme.com/jobs.rss'],
  ])('%s', (given, kind, address) => expect(recogniseBoard(given)).toMatchObject({ kind, address }));

  it.each([
    'https://www.linkedin.com/jobs/1',
    'https://greenhouse.io.evil.example/acme',
    'https://evil-greenhouse.io/acme',
    'https://boards.greenhouse.io/',
    'https://boards.greenhouse.io/..%2Fadmin',
    'https://www.teamtailor.com/',
    'https://jobs.workable.com/search',
    'file:///etc/passwd',
    'acme',
    '',
  ])('%s is none', (given) => expect(recogniseBoard(given)).toBeUndefined());
});

describe('companies.yaml', () => {
  it.each(companies)(
    '$name lists its roles on a board that is recognised, at an address that may be read',
    (company) => {
      const found = recogniseBoard(company.board);
      expect(found).toBeDefined();
      expect(checkAddress(found?.address ?? '').protocol).toBe('https:');
    },
  );

  it('has no board twice under two spellings', () => {
    const boards = companies.map(({ board }) => recogniseBoard(board)?.address.toLowerCase());
    expect(new Set(boards).size).toBe(boards.length);
  });

  it('has every one of the eight kinds', () => {
    const kinds = new Set(companies.map(({ board }) => recogniseBoard(board)?.kind));
    expect(kinds.size).toBe(8);
  });
});
