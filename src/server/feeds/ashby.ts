import { joined, line, link, moment, places, remoteOf, salary } from './read-fields.ts';
import { escaped, markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { eachPosting, listIn, readJson, record, records } from './read-json.ts';
import { slug } from './slug.ts';

/**
 * Ashby’s public job posting API: one document with every role, its text and, where it is shown, its pay.
 * https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export const ashby: Adapter = {
  kind: 'ashby',
  format: 'json',
  recognise(url) {
    const parts = url.pathname.split('/').slice(1);
    const board =
      url.hostname === 'jobs.ashbyhq.com'
        ? slug(parts[0])
        : url.hostname === 'api.ashbyhq.com'
          ? slug(parts[2])
          : undefined;
    return board === undefined
      ? undefined
      : {
          address: `https://api.ashbyhq.com/posting-api/job-board/${board}?includeCompensation=true`,
          company: board,
        };
  },
  async list(read, address) {
    const jobs = listIn(readJson(await read(address)), 'jobs');
    // A role that is not listed is open to those who have its link, not to everybody.
    const listed = jobs.filter((job) => record.parse(job).isListed !== false);
    return { ...eachPosting(listed, posting), complete: listed.length <= MOST_POSTINGS };
  },
};

function posting(job: Record<string, unknown>): Posting {
  const all = [job, ...records.parse(job.secondaryLocations)];
  return {
    externalId: line(job.id),
    title: line(job.title),
    company: null,
    places: places(all.map(place)),
    remote: job.workplaceType ? remoteOf(job.workplaceType) : job.isRemote === true ? 'remote' : 'unknown',
    salary: pay(job),
    markup: markupOf([
      {
        html:
          typeof job.descriptionHtml === 'string'
            ? job.descriptionHtml
            : escaped(typeof job.descriptionPlain === 'string' ? job.descriptionPlain : ''),
      },
    ]),
    posted: moment(job.publishedAt),
    link: link(job.jobUrl) || link(job.applyUrl),
  };
}

function place(one: Record<string, unknown>) {
  const address = record.parse(one.address);
  const { addressLocality, addressCountry } = {
    ...address,
    ...record.parse(address.postalAddress),
  } as Record<string, unknown>;
  return { text: line(one.location) || joined(addressLocality, addressCountry), code: addressCountry };
}

function pay(job: Record<string, unknown>) {
  if (job.shouldDisplayCompensationOnJobPostings === false) return null;
  const base = records
    .parse(record.parse(job.compensation).summaryComponents)
    .find(({ compensationType }) => compensationType === 'Salary');
  return base
    ? salary({ low: base.minValue, high: base.maxValue, currency: base.currencyCode, per: base.interval })
    : null;
}
