import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { BoardTrouble } from './posting.ts';

/** A tree of XML: text, or elements by name, each of them a list. */
export type Xml = { [name: string]: XmlNode[] };
export type XmlNode = string | Xml;

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  // The five of XML and characters by number; there are no others, as documents that declare any are refused.
  htmlEntities: true,
  maxNestedTags: 30,
  isArray: () => true,
});

/**
 * A document of XML. One that declares a type or entities is refused before it is read, so there is nothing to
 * expand and nothing to fetch. Throws BoardTrouble.
 */
export function readXml(body: string, root: string): Xml {
  const markup = body.replace(/<!\[CDATA\[[\s\S]*?(\]\]>|$)/g, '');
  if (/<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(markup)) {
    if (/^\s*<!doctype html/i.test(body)) throw notXml();
    throw new BoardTrouble(
      'The board’s XML declares a document type or entities. No feed of roles needs that, so it was not read.',
    );
  }
  const valid = XMLValidator.validate(body);
  if (valid !== true) throw notXml();
  let document: Xml;
  try {
    document = parser.parse(body) as Xml;
  } catch (error) {
    throw new BoardTrouble('The board’s XML could not be read: it is broken, or nested too deeply.', {
      cause: error,
    });
  }
  const [found] = document[root] ?? [];
  if (found === undefined)
    throw new BoardTrouble(`The board’s XML holds no <${root}>: its format may have changed.`);
  return typeof found === 'string' ? {} : found;
}

const notXml = () =>
  new BoardTrouble('The board answered with a web page or broken XML where its list of roles should be.');

/** The elements of a name that hold others. */
export const elements = (node: Xml | undefined, name: string): Xml[] =>
  (node?.[name] ?? []).filter((each): each is Xml => typeof each === 'object');

/** The text of the first element of a name; ''. */
export function textIn(node: Xml | undefined, name: string): string {
  const [first] = node?.[name] ?? [];
  if (typeof first === 'string') return first;
  const [inner] = first?.['#text'] ?? [];
  return typeof inner === 'string' ? inner : '';
}
