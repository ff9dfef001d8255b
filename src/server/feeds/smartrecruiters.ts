import { joined, line, link, moment, places } from './read-fields.ts';
import { markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { eachPosting, listIn, readJson, record } from './read-json.ts';
import { slug } from './slug.ts';

const A_PAGE = 100;

/**
 * SmartRecruiters’ Posting API: heads of roles, a hundred a page; the text of each is a document of its own,
 * asked for only when the role is kept. A company it does not know has no roles; that is no error there.
 * https://developers.smartrecruiters.com/docs/posting-api
 */
export const smartrecruiters: Adapter = {
  kind: 'smartrecruiters',
  format: 'json',
  recognise(url) {
    const parts = url.pathname.split('/').slice(1);
    const company = /^(careers|jobs)\.smartrecruiters\.com$/.test(url.hostname)
      ? slug(parts[0])
      : url.hostname === 'api.smartrecruiters.com'
        ? slug(parts[2])
        : undefined;
    return company === undefined
      ? undefined
      : { address: `https://api.smartrecruiters.com/v1/companies/${company}/postings`, company };
  },
  async list(read, address) {
    const all: unknown[] = [];
    for (let offset = 0; offset < MOST_POSTINGS; offset += A_PAGE) {
      const page = listIn(readJson(await read(`${address}?limit=${A_PAGE}&offset=${offset}`)), 'content');
      all.push(...page);
      if (page.length < A_PAGE) return { ...eachPosting(all, posting), complete: true };
    }
    return { ...eachPosting(all, posting), complete: false };
  },
  async open(read, address, head) {
    const job = record.parse(readJson(await read(`${address}/${encodeURIComponent(head.externalId)}`)));
    const sections = record.parse(record.parse(job.jobAd).sections);
    const part = (name: string) => {
      const { title, text } = record.parse(sections[name]);
      return { heading: line(title), html: text };
    };
    return {
      ...head,
      markup: markupOf(
        ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'].map(part),
      ),
      link: link(job.postingUrl) || head.link,
    };
  },
};

function posting(job: Record<string, unknown>): Posting {
  const location = record.parse(job.location);
  const { name, identifier } = record.parse(job.company);
  const id = line(job.id);
  return {
    externalId: id,
    title: line(job.name),
    company: line(name) || null,
    places: places([
      {
        text:
          line(location.fullLocation) ||
          joined(location.city, location.region, line(location.country).toUpperCase()),
        code: location.country,
      },
    ]),
    remote: location.hybrid === true ? 'hybrid' : location.remote === true ? 'remote' : 'unknown',
    salary: null,
    markup: '',
    posted: moment(job.releasedDate),
    link: link(
      `https://jobs.smartrecruiters.com/${encodeURIComponent(line(identifier))}/${encodeURIComponent(id)}`,
    ),
  };
}
