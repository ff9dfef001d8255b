import { joined, line, link, moment, places, remoteOf } from './read-fields.ts';
import { markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { eachPosting, listIn, readJson, records } from './read-json.ts';
import { slug } from './slug.ts';

/**
 * Workable’s public jobs of an account: one document; a role in several places stands in it once for each.
 * https://workable.readme.io/reference/jobs-1
 */
export const workable: Adapter = {
  kind: 'workable',
  format: 'json',
  recognise(url) {
    const parts = url.pathname.split('/').slice(1);
    const own = /^([\w-]+)\.workable\.com$/.exec(url.hostname)?.[1];
    const name =
      own === 'apply'
        ? parts[0] === 'api'
          ? parts[4]
          : parts[0]
        : own === 'www'
          ? parts[0] === 'api'
            ? parts[2]
            : undefined
          : own === 'jobs' || own === 'help' || own === 'resources'
            ? undefined
            : own;
    const account = slug(name);
    return account === undefined
      ? undefined
      : {
          address: `https://apply.workable.com/api/v1/widget/accounts/${account}?details=true`,
          company: account,
        };
  },
  async list(read, address) {
    const jobs = listIn(readJson(await read(address)), 'jobs');
    const { postings, unread } = eachPosting(jobs, posting);
    const byId = new Map<string, Posting>();
    for (const one of postings) {
      const known = byId.get(one.externalId);
      if (!known) byId.set(one.externalId, one);
      else
        known.places = places(
          [...known.places, ...one.places].map(({ text, country }) => ({ text, code: country })),
        );
    }
    return { postings: [...byId.values()], unread, complete: jobs.length <= MOST_POSTINGS };
  },
};

function posting(job: Record<string, unknown>): Posting {
  const shown = records.parse(job.locations).filter(({ hidden }) => hidden !== true);
  const where =
    shown.length > 0 ? shown : [{ city: job.city, region: job.state, country: job.country, countryCode: '' }];
  return {
    externalId: line(job.shortcode) || line(job.code),
    title: line(job.title),
    company: null,
    places: places(
      where.map((one) => ({
        text: joined(one.city, one.region, one.country),
        code: one.countryCode || one.country,
      })),
    ),
    remote: job.telecommuting === true ? 'remote' : remoteOf(job.workplace_type, job.workplace),
    salary: null,
    markup: markupOf([
      { html: job.description },
      { heading: 'Requirements', html: job.requirements },
      { heading: 'Benefits', html: job.benefits },
    ]),
    posted: moment(job.published_on) ?? moment(job.created_at),
    link: link(job.url) || link(job.shortlink) || link(job.application_url),
  };
}
