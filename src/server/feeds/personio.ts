import { line, moment, places, remoteOf } from './read-fields.ts';
import { markupOf } from './plain-text.ts';
import { MOST_POSTINGS, type Adapter, type Posting } from './posting.ts';
import { elements, readXml, textIn, type Xml } from './read-xml.ts';
import { slug } from './slug.ts';

/**
 * Personio’s XML of open positions: one document, with offices by name and no countries.
 * https://developer.personio.de/docs/retrieving-open-job-positions
 */
export const personio: Adapter = {
  kind: 'personio',
  format: 'xml',
  recognise(url) {
    const found = /^([\w-]+)\.jobs\.personio\.(de|com)$/.exec(url.hostname);
    const company = slug(found?.[1]);
    return company === undefined
      ? undefined
      : { address: `https://${company}.jobs.personio.${found?.[2]}/xml?language=en`, company };
  },
  async list(read, address) {
    const positions = elements(readXml(await read(address), 'workzag-jobs'), 'position');
    const postings = positions
      .slice(0, MOST_POSTINGS)
      .map((position) => posting(position, address))
      .filter(({ externalId, title }) => externalId !== '' && title !== '');
    return {
      postings,
      unread: Math.min(positions.length, MOST_POSTINGS) - postings.length,
      complete: positions.length <= MOST_POSTINGS,
    };
  },
};

function posting(position: Xml, address: string): Posting {
  const id = line(textIn(position, 'id'));
  const more = elements(position, 'additionalOffices').flatMap((each) => each.office ?? []);
  const offices = [textIn(position, 'office'), ...more.filter((each) => typeof each === 'string')];
  const parts = elements(position, 'jobDescriptions').flatMap((each) => elements(each, 'jobDescription'));
  return {
    externalId: id,
    title: line(textIn(position, 'name')),
    company: line(textIn(position, 'subcompany')) || null,
    places: places(offices.map((text) => ({ text }))),
    remote: remoteOf(...offices, textIn(position, 'name')),
    salary: null,
    markup: markupOf(
      parts.map((part) => ({ heading: line(textIn(part, 'name')), html: textIn(part, 'value') })),
    ),
    posted: moment(textIn(position, 'createdAt')),
    link: /^\d+$/.test(id) ? `${new URL(address).origin}/job/${id}` : '',
  };
}
