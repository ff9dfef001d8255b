import { describe, expect, it } from 'vitest';
import { elements, readXml, textIn } from './read-xml.ts';

const laughs = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE jobs [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><jobs>${body}</jobs>`;

describe('hostile XML is refused with a reason', () => {
  it.each([
    ['an entity bomb', laughs('&b;'), 'document type or entities'],
    [
      'an outside entity',
      '<!DOCTYPE jobs [<!ENTITY x SYSTEM "file:///etc/passwd">]><jobs>&x;</jobs>',
      'document type or entities',
    ],
    [
      'a DTD of somebody',
      '<!DOCTYPE jobs SYSTEM "https://evil.example/x.dtd"><jobs/>',
      'document type or entities',
    ],
    ['in small letters', '<!doctype jobs [<!entity x "y">]><jobs/>', 'document type or entities'],
    ['in the middle', '<jobs><!DOCTYPE x [<!ENTITY y "z">]></jobs>', 'document type or entities'],
    ['nested without end', `<jobs>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</jobs>`, 'nested too deeply'],
    ['a web page', '<!DOCTYPE html><html><head></head></html>', 'web page or broken XML'],
    ['cut off', '<jobs><job><name>x</na', 'web page or broken XML'],
    ['nothing', '', 'web page or broken XML'],
    ['another root', '<other/>', 'holds no <jobs>'],
    [
      'names that would reach into objects',
      '<jobs><__proto__><polluted>yes</polluted></__proto__></jobs>',
      'could not be read',
    ],
  ])('%s', (_, xml, why) => {
    expect(() => readXml(xml, 'jobs')).toThrow(why);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('honest XML is read', () => {
  it.each([
    ['escaped', '<jobs><name>a &amp; b &lt;c&gt; &#8211; &#x2013; &quot;</name></jobs>', 'a & b <c> – – "'],
    ['CDATA, as it is', '<jobs><name><![CDATA[a &amp; <b>b</b>]]></name></jobs>', 'a &amp; <b>b</b>'],
    [
      'a doctype that somebody only writes about',
      '<jobs><name><![CDATA[<!DOCTYPE html>]]></name></jobs>',
      '<!DOCTYPE html>',
    ],
    [
      'with a mark and a comment before it',
      '\uFEFF<?xml version="1.0"?><!-- hello --><jobs><name>x</name></jobs>',
      'x',
    ],
    ['numbers stay text', '<jobs><name>007</name></jobs>', '007'],
    ['with attributes', '<jobs><name lang="de">x</name></jobs>', 'x'],
    ['absent', '<jobs></jobs>', ''],
  ])('%s', (_, xml, name) => expect(textIn(readXml(xml, 'jobs'), 'name')).toBe(name));

  it('gives every element of a name, however many', () => {
    expect(
      elements(readXml('<jobs><j><i>1</i></j><j><i>2</i></j><j/></jobs>', 'jobs'), 'j').map((each) =>
        textIn(each, 'i'),
      ),
    ).toEqual(['1', '2']);
  });

  it('in time that grows with its length', () => {
    const feed = (count: number) => `<jobs>${'<j><i>x &amp; y</i></j>'.repeat(count)}</jobs>`;
    const took = (count: number) => {
      const began = performance.now();
      readXml(feed(count), 'jobs');
      return performance.now() - began;
    };
    took(2_000);
    expect(took(40_000)).toBeLessThan(25 * Math.max(took(4_000), 4));
  });
});
