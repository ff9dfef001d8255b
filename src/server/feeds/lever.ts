import { line, link, moment, places, remoteOf, salary } from './read-fields.ts';
import { markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { eachPosting, listIn, readJson, record, records } from './read-json.ts';
import { slug } from './slug.ts';

const A_PAGE = 250;

/**
 * Lever’s Postings API: a list of roles with their text, page by page, on its global or its EU server.
 * https://github.com/lever/postings-api/blob/master/README.md
 */
export const lever: Adapter = {
  kind: 'lever',
  format: 'json',
  recognise(url) {
    const server = /^(jobs|api)(\.eu)?\.lever\.co$/.exec(url.hostname);
    if (!server) return undefined;
    const parts = url.pathname.split('/').slice(1);
    const site = slug(server[1] === 'api' ? parts[2] : parts[0]);
    return site === undefined
      ? undefined
      : {
          address: `https://api${server[2] ?? ''}.lever.co/v0/postings/${site}?mode=json`,
          company: site,
        };
  },
  async list(read, address) {
    const all: unknown[] = [];
    for (let skip = 0; skip < MOST_POSTINGS; skip += A_PAGE) {
      const page = listIn(readJson(await read(`${address}&skip=${skip}&limit=${A_PAGE}`)));
      all.push(...page);
      if (page.length < A_PAGE)
        return { ...eachPosting(all, posting), complete: all.length <= MOST_POSTINGS };
    }
    return { ...eachPosting(all, posting), complete: false };
  },
};

function posting(job: Record<string, unknown>): Posting {
  const categories = record.parse(job.categories);
  const where =
    Array.isArray(categories.allLocations) && categories.allLocations.length > 0
      ? categories.allLocations
      : [categories.location];
  const range = record.parse(job.salaryRange);
  return {
    externalId: line(job.id),
    title: line(job.text),
    company: null,
    // The country is that of the first place alone.
    places: places(where.map((text, at) => ({ text, code: at === 0 ? job.country : undefined }))),
    remote: remoteOf(job.workplaceType, ...(line(job.workplaceType) === 'unspecified' ? where : [])),
    salary: salary({ low: range.min, high: range.max, currency: range.currency, per: range.interval }),
    markup: markupOf([
      { html: job.description },
      ...records.parse(job.lists).map(({ text, content }) => ({
        heading: line(text),
        html: typeof content === 'string' ? `<ul>${content}</ul>` : '',
      })),
      { html: job.additional },
    ]),
    posted: moment(job.createdAt),
    link: link(job.hostedUrl) || link(job.applyUrl),
  };
}
