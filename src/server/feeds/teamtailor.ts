import { joined, line, link, moment, places, remoteOf } from './read-fields.ts';
import { markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { elements, readXml, textIn, type Xml } from './read-xml.ts';
import { slug } from './slug.ts';

const A_PAGE = 100;
const NOT_COMPANIES = /^(www|app|api|docs|support|partner)$/;

/**
 * Teamtailor’s RSS feed of a careers site, page by page. It is read rather than the JSON feed beside it, as only
 * the RSS says whether a role is hybrid. The site may have the company’s own name.
 * https://support.teamtailor.com/en/articles/11171756-rss-feed-how-to-guide
 */
export const teamtailor: Adapter = {
  kind: 'teamtailor',
  format: 'xml',
  recognise(url) {
    const [, name, region = ''] = /^([\w-]+)(\.\w{2,4})?\.teamtailor\.com$/.exec(url.hostname) ?? [];
    const company = slug(name && !NOT_COMPANIES.test(name) ? name : undefined);
    if (company) return { address: `https://${company}${region}.teamtailor.com/jobs.rss`, company };
    return /\/jobs\.(rss|json)$/.test(url.pathname)
      ? {
          address: `https://${url.host}${url.pathname.replace(/json$/, 'rss')}`,
          company: url.hostname.split('.').at(-2) ?? url.hostname,
        }
      : undefined;
  },
  async list(read, address) {
    const all: Xml[] = [];
    let last = '';
    for (let offset = 0; offset < MOST_POSTINGS; offset += A_PAGE) {
      const [channel] = elements(
        readXml(await read(`${address}?per_page=${A_PAGE}&offset=${offset}`), 'rss'),
        'channel',
      );
      const page = elements(channel, 'item');
      // A site that does not know pages gives the first one again.
      const first = textIn(page[0], 'guid') + textIn(page[0], 'link');
      if (page.length === 0 || first === last) return listing(all, true);
      last = first;
      all.push(...page);
      if (page.length < A_PAGE) return listing(all, true);
    }
    return listing(all, false);
  },
};

function listing(items: Xml[], complete: boolean) {
  const postings = items.map(posting).filter(({ externalId, title }) => externalId !== '' && title !== '');
  return { postings, unread: items.length - postings.length, complete };
}

function posting(item: Xml): Posting {
  const where = elements(item, 'tt:locations').flatMap((each) => elements(each, 'tt:location'));
  return {
    externalId: line(textIn(item, 'guid')) || line(textIn(item, 'link')),
    title: line(textIn(item, 'title')),
    company: null,
    places: places(
      where.map((one) => ({
        text: joined(textIn(one, 'tt:city'), textIn(one, 'tt:country')) || textIn(one, 'tt:name'),
        code: textIn(one, 'tt:country'),
      })),
    ),
    remote: remoteOf(textIn(item, 'remoteStatus')),
    salary: null,
    markup: markupOf([{ html: textIn(item, 'description') }]),
    posted: moment(textIn(item, 'pubDate')),
    link: link(textIn(item, 'link')),
  };
}
