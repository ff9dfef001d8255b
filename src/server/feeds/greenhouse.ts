import { line, link, moment, places, remoteOf, salary, severalPlaces } from './read-fields.ts';
import { markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { eachPosting, listIn, readJson, record, records } from './read-json.ts';
import { slug } from './slug.ts';

/**
 * Greenhouse’s Job Board API: one document with every role and its text, which is HTML escaped once more.
 * Boards kept in the EU answer at the same address.
 * https://developers.greenhouse.io/job-board.html
 */
export const greenhouse: Adapter = {
  kind: 'greenhouse',
  format: 'json',
  recognise(url) {
    if (!/^(boards|job-boards|boards-api)(\.eu)?\.greenhouse\.io$/.test(url.hostname)) return undefined;
    const [first = '', , third] = url.pathname.split('/').slice(1);
    const token = slug(first === 'v1' ? third : first === 'embed' ? url.searchParams.get('for') : first);
    return token === undefined
      ? undefined
      : {
          address: `https://boards-api.greenhouse.io/v1/boards/${token}/jobs?content=true&pay_transparency=true`,
          company: token,
        };
  },
  async list(read, address) {
    const jobs = listIn(readJson(await read(address)), 'jobs');
    return { ...eachPosting(jobs, posting), complete: jobs.length <= MOST_POSTINGS };
  },
};

function posting(job: Record<string, unknown>): Posting {
  const where = line(record.parse(job.location).name, 1_000);
  const [pay = {}] = records.parse(job.pay_input_ranges);
  const cents = (given: unknown) => (typeof given === 'number' ? given / 100 : null);
  return {
    externalId: line(job.id),
    title: line(job.title),
    company: line(job.company_name) || null,
    places: places(severalPlaces(where)),
    remote: remoteOf(where),
    salary: salary({
      low: cents(pay.min_cents),
      high: cents(pay.max_cents),
      currency: pay.currency_type,
      // Only its title tells an hourly range from a yearly one.
      per: /hour/i.test(line(pay.title)) ? 'hour' : 'year',
    }),
    markup: markupOf([{ html: typeof job.content === 'string' ? unescaped(job.content) : '' }]),
    posted: moment(job.first_published) ?? moment(job.updated_at),
    link: link(job.absolute_url),
  };
}

const MEANT: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => MEANT[name] ?? '');
