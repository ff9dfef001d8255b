import { joined, line, link, moment, places, salary } from './read-fields.ts';
import { markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { eachPosting, listIn, readJson, record, records } from './read-json.ts';
import { slug } from './slug.ts';

/**
 * Recruitee’s Careers Site API: one document at the careers site itself, which may have the company’s own name.
 * https://docs.recruitee.com/reference/intro-to-careers-site-api
 */
export const recruitee: Adapter = {
  kind: 'recruitee',
  format: 'json',
  recognise(url) {
    const name = /^([\w-]+)\.recruitee\.com$/.exec(url.hostname)?.[1];
    const company = slug(name === 'www' || name === 'api' || name === 'docs' ? undefined : name);
    if (company) return { address: `https://${company}.recruitee.com/api/offers/`, company };
    return /^\/api\/offers\/?$/.test(url.pathname)
      ? { address: `https://${url.host}/api/offers/`, company: siteName(url.hostname) }
      : undefined;
  },
  async list(read, address) {
    const offers = listIn(readJson(await read(address)), 'offers');
    return { ...eachPosting(offers, posting), complete: offers.length <= MOST_POSTINGS };
  },
};

/** careers.acme.com is Acme’s. */
const siteName = (host: string) => host.split('.').at(-2) ?? host;

function posting(given: Record<string, unknown>): Posting {
  // Some sites keep the words only in their languages.
  const [translation = {}] = records.parse(Object.values(record.parse(given.translations)));
  const offer = { ...translation, ...given };
  const several = records.parse(offer.locations);
  const where = several.length > 0 ? several : [offer];
  const pay = record.parse(offer.salary);
  return {
    externalId: line(offer.id) || line(offer.slug),
    title: line(offer.title),
    company: line(offer.company_name) || null,
    places: places(
      where.map((one) => ({
        text: joined(one.city, one.country) || line(one.location) || line(one.name),
        code: one.country_code,
      })),
    ),
    remote:
      offer.hybrid === true
        ? 'hybrid'
        : offer.remote === true
          ? 'remote'
          : offer.on_site === true
            ? 'on-site'
            : 'unknown',
    salary: salary({ low: pay.min, high: pay.max, currency: pay.currency, per: pay.period }),
    markup: markupOf([{ html: offer.description }, { heading: 'Requirements', html: offer.requirements }]),
    posted: moment(offer.published_at) ?? moment(offer.created_at),
    link: link(offer.careers_url) || link(offer.careers_apply_url),
  };
}
