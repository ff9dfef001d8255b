/** One role as each of the eight systems writes it, from their documentation; with any of its fields changed. */
type Changes = Record<string, unknown>;
const LINK = 'https://acme.example/roles/7';

export const greenhouseJob = (changes: Changes = {}) => ({
  id: 7_100_001,
  internal_job_id: 4_455,
  title: 'Senior Product Marketing Manager',
  company_name: 'Acme Analytics',
  updated_at: '2026-02-20T10:00:00-05:00',
  first_published: '2026-02-01T09:30:00+01:00',
  requisition_id: 'R-7',
  location: { name: 'Berlin, Germany; London, UK' },
  absolute_url: LINK,
  language: 'en',
  metadata: null,
  content:
    '&lt;h2&gt;What you do&lt;/h2&gt;&lt;p&gt;Own positioning &amp;amp; messaging.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Launch&lt;/li&gt;&lt;/ul&gt;',
  departments: [{ id: 1, name: 'Marketing', parent_id: null, child_ids: [] }],
  offices: [{ id: 2, name: 'Berlin', location: 'Berlin, Germany' }],
  pay_input_ranges: [
    { min_cents: 8_000_000, max_cents: 9_500_000, currency_type: 'EUR', title: 'Salary', blurb: '' },
  ],
  ...changes,
});
export const greenhouseBoard = (jobs: unknown[]) => JSON.stringify({ jobs, meta: { total: jobs.length } });

export const leverPosting = (changes: Changes = {}) => ({
  id: '5ac21346-8e0c-4494-8e7a-3eb92ff77902',
  text: 'Senior Product Marketing Manager',
  categories: {
    commitment: 'Full-time',
    location: 'Berlin',
    team: 'Marketing',
    allLocations: ['Berlin', 'Lisbon'],
  },
  country: 'DE',
  createdAt: Date.UTC(2026, 1, 1, 8, 30),
  description: '<div>Own positioning &amp; messaging.</div>',
  descriptionPlain: 'Own positioning & messaging.',
  lists: [{ text: 'What you do', content: '<li>Launch</li>' }],
  additional: '<p>We are calm.</p>',
  hostedUrl: LINK,
  applyUrl: `${LINK}/apply`,
  workplaceType: 'hybrid',
  salaryRange: { currency: 'EUR', interval: 'per-year-salary', min: 80_000, max: 95_000 },
  ...changes,
});

export const ashbyJob = (changes: Changes = {}) => ({
  id: 'b7d2c1d8-0d2e-4b3d-9b7e-000000000007',
  title: 'Senior Product Marketing Manager',
  department: 'Marketing',
  team: 'Product Marketing',
  employmentType: 'FullTime',
  location: 'Berlin',
  secondaryLocations: [
    { location: 'London', address: { addressLocality: 'London', addressCountry: 'United Kingdom' } },
  ],
  address: { postalAddress: { addressLocality: 'Berlin', addressCountry: 'Germany' } },
  publishedAt: '2026-02-01T08:30:00.000+00:00',
  isListed: true,
  isRemote: false,
  workplaceType: 'Hybrid',
  descriptionHtml: '<p>Own positioning &amp; messaging.</p>',
  descriptionPlain: 'Own positioning & messaging.',
  jobUrl: LINK,
  applyUrl: `${LINK}/application`,
  shouldDisplayCompensationOnJobPostings: true,
  compensation: {
    compensationTierSummary: '€80K – €95K • 0.1%',
    summaryComponents: [
      {
        compensationType: 'EquityPercentage',
        interval: 'NONE',
        currencyCode: null,
        minValue: 0.1,
        maxValue: 0.2,
      },
      {
        compensationType: 'Salary',
        interval: '1 YEAR',
        currencyCode: 'EUR',
        minValue: 80_000,
        maxValue: 95_000,
      },
    ],
  },
  ...changes,
});
export const ashbyBoard = (jobs: unknown[]) => JSON.stringify({ apiVersion: '1', jobs });

export const smartRecruitersHead = (changes: Changes = {}) => ({
  id: '744000000000007',
  name: 'Senior Product Marketing Manager',
  uuid: '0a1b',
  refNumber: 'REF7',
  company: { identifier: 'Acme1', name: 'Acme Analytics' },
  releasedDate: '2026-02-01T08:30:00.000Z',
  location: {
    city: 'Berlin',
    region: 'BE',
    country: 'de',
    remote: false,
    hybrid: true,
    fullLocation: 'Berlin, BE, Germany',
  },
  ...changes,
});
export const smartRecruitersPage = (content: unknown[], totalFound = content.length) =>
  JSON.stringify({ offset: 0, limit: 100, totalFound, content });
export const smartRecruitersPosting = (changes: Changes = {}) =>
  JSON.stringify({
    ...smartRecruitersHead(),
    postingUrl: LINK,
    applyUrl: `${LINK}?apply`,
    jobAd: {
      sections: {
        companyDescription: { title: 'Company Description', text: '<p>Acme counts.</p>' },
        jobDescription: { title: 'Job Description', text: '<p>Own positioning &amp; messaging.</p>' },
        qualifications: { title: 'Qualifications', text: '<ul><li>Launch</li></ul>' },
        additionalInformation: { title: 'Additional Information', text: '' },
      },
    },
    ...changes,
  });

export const workableJob = (changes: Changes = {}) => ({
  title: 'Senior Product Marketing Manager',
  shortcode: 'ABC1234567',
  code: '',
  employment_type: 'Full-time',
  telecommuting: false,
  department: 'Marketing',
  url: LINK,
  shortlink: LINK,
  application_url: `${LINK}/apply`,
  published_on: '2026-02-01',
  created_at: '2026-01-30',
  country: 'Greece',
  city: 'Athens',
  state: 'Attica',
  locations: [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }],
  description: '<p>Own positioning &amp; messaging.</p>',
  requirements: '<ul><li>Launch</li></ul>',
  benefits: '',
  ...changes,
});
export const workableBoard = (jobs: unknown[]) => JSON.stringify({ name: 'Acme', description: '', jobs });

export const recruiteeOffer = (changes: Changes = {}) => ({
  id: 700_007,
  slug: 'senior-product-marketing-manager',
  title: 'Senior Product Marketing Manager',
  company_name: 'Acme Analytics',
  department: 'Marketing',
  location: 'Amsterdam, Netherlands',
  city: 'Amsterdam',
  country: 'Netherlands',
  country_code: 'NL',
  remote: false,
  hybrid: true,
  on_site: false,
  salary: { min: '5500.00', max: '6500.00', period: 'month', currency: 'EUR' },
  published_at: '2026-02-01 08:30:00 UTC',
  created_at: '2026-01-30 08:30:00 UTC',
  careers_url: LINK,
  careers_apply_url: `${LINK}/c/new`,
  description: '<p>Own positioning &amp; messaging.</p>',
  requirements: '<ul><li>Launch</li></ul>',
  ...changes,
});
export const recruiteeBoard = (offers: unknown[]) => JSON.stringify({ offers });

export const personioPosition = (inside = '') => `<position>
  <id>2800007</id><subcompany>Acme Analytics GmbH</subcompany><office>Berlin</office>
  <additionalOffices><office>Vienna</office><office>Berlin (Remote)</office></additionalOffices>
  <department>Marketing</department><recruitingCategory>Head office</recruitingCategory>
  <name>Senior Product Marketing Manager (m/w/d)</name>
  <jobDescriptions><jobDescription><name>Your tasks</name><value><![CDATA[<p>Own positioning &amp; messaging.</p>]]></value></jobDescription>
  <jobDescription><name>Your profile</name><value><![CDATA[<ul><li>Launch</li></ul>]]></value></jobDescription></jobDescriptions>
  <employmentType>permanent</employmentType><seniority>experienced</seniority><schedule>full-time</schedule>
  <createdAt>2026-02-01T08:30:00+00:00</createdAt>${inside}</position>`;
export const personioFeed = (positions: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>${positions}</workzag-jobs>`;

export const teamtailorItem = (
  guid = '679cc864-7629-4b8f-a5d4-000000000007',
  title = 'Senior Product Marketing Manager',
) => `<item>
  <title>${title}</title><description>&lt;p&gt;Own positioning &amp;amp; messaging.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Launch&lt;/li&gt;&lt;/ul&gt;</description>
  <pubDate>Sun, 01 Feb 2026 09:30:00 +0100</pubDate><link>${LINK}</link><remoteStatus>hybrid</remoteStatus><guid>${guid}</guid>
  <tt:locations><tt:location><tt:name>HQ</tt:name><tt:city>Stockholm</tt:city><tt:country>Sweden</tt:country></tt:location></tt:locations>
  <tt:department>Marketing</tt:department></item>`;
export const teamtailorFeed = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Acme</title>${items}</channel></rss>`;
