import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApplication } from '#server/applications/create-application.ts';
import { keepFile } from '#server/applications/keep-file.ts';
import { listFiles } from '#server/applications/list-files.ts';
import { countApplications } from '#server/applications/open-board.ts';
import { addContact } from '#server/contacts/add-contact.ts';
import { listContacts } from '#server/contacts/list-contacts.ts';
import type { Ctx } from '#server/ctx.ts';
import { bodyRefusal } from '#server/http/body-cap.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** What comes to applications from outside and leaves again: people, files, tables. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let id: string;
let contact: string;

const MARKUP = '<script>alert(1)</script>';
const NONE = randomUUID();

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});
beforeEach(async () => {
  owner = await ctxForSomebody(database, 'Owner');
  ({ id } = await createApplication(owner, { said: { company: 'Acme', title: 'PMM' } }));
  ({ id: contact } = await addContact(owner, { applicationId: id, said: { name: 'Dana' } }));
  await keepFile(owner, { id, file: { name: 'cv.html', bytes: new TextEncoder().encode(MARKUP) } });
});

async function ask(who: Ctx, path: string, form?: Sent) {
  const answered = await askAs(server, who, path, form);
  const text = (await answered.text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    headers: answered.headers,
    text,
  };
}
const files = (fields: Record<string, string | File>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe('people and files', () => {
  it('a refused contact comes back as it was typed', async () => {
    const wrong = { name: 'Tom', part: 'Typed by me', email: 'not an address' };
    for (const [action, extra] of [
      ['add-contact', {}],
      ['change-contact', { contact, version: '1' }],
    ] as const) {
      const { status, text } = await ask(owner, `/pipeline/${id}?/${action}`, { ...wrong, ...extra });
      expect([status, text.includes('no e-mail address'), text.includes('Typed by me')]).toEqual([
        400,
        true,
        true,
      ]);
    }
  });

  it('of two windows that change a contact the later is told, and what it typed stays', async () => {
    const change = (version: string, notes: string) =>
      ask(owner, `/pipeline/${id}?/change-contact`, { contact, version, name: 'Dana', notes });
    expect((await change('1', 'First window')).status).toBe(303);
    const { status, text } = await change('1', 'Second window');
    expect(status).toBe(409);
    for (const words of ['changed in another window', 'First window', 'Second window', 'value="2"'])
      expect(text).toContain(words);
    expect((await change('2', 'Both')).status).toBe(303);
    expect(await listContacts(owner, { applicationId: id })).toMatchObject([{ notes: 'Both', version: 3 }]);
  });

  it('what was typed of a contact that is gone stays, to be added again', async () => {
    const gone = crypto.randomUUID();
    const typed = { contact: gone, version: '1', name: 'Tom', notes: 'Typed before' };
    const { status, text } = await ask(owner, `/pipeline/${id}?/change-contact`, typed);
    expect([status, text.includes('no such contact'), text.includes('Typed before')]).toEqual([
      404,
      true,
      true,
    ]);
  });

  it('a file comes back as bytes to save, never as a page', async () => {
    const name = '../Zoë\u202E "CV"\r\nx: y.html';
    const sent = files({ file: new File([MARKUP], name, { type: 'text/html' }) });
    expect((await ask(owner, `/pipeline/${id}?/keep-file`, sent)).status).toBe(303);
    const kept = (await listFiles(owner, { id })).at(-1)!;
    const { headers, text } = await ask(owner, `/pipeline/${id}/files/${kept.id}`);
    expect(text).toBe(MARKUP);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[ -~]+"; filename\*=UTF-8''Zo%C3%AB[^\s"]+$/,
    );
    expect(headers.get('x')).toBeNull();
  });

  it.each<[string, () => File | string, number, string]>([
    ['none', () => '', 400, 'Choose a file'],
    ['an empty one', () => new File([], 'cv.pdf'), 400, 'empty'],
    ['one of more than 2 MB', () => new File([new Uint8Array(2 * 1024 * 1024 + 1)], 'cv.pdf'), 413, '2 MB'],
  ])('%s is refused', async (_what, made, status, why) => {
    const answered = await ask(owner, `/pipeline/${id}?/keep-file`, files({ file: made() }));
    expect([answered.status, answered.text.includes(why)]).toEqual([status, true]);
    expect(await listFiles(owner, { id })).toHaveLength(1);
  });

  it('the sixth is refused', async () => {
    const one = { name: 'a', bytes: new Uint8Array(1) };
    for (let nth = 0; nth < 4; nth++) await keepFile(owner, { id, file: one });
    await expect(keepFile(owner, { id, file: one })).rejects.toThrow('5 files here already');
  });
});

describe('importing', () => {
  const TABLE = 'company,title,status\nTidewater,PM,Interviewing\nAcme,pmm,Applied\nKestrel,PM,Somersault';

  it('shows what would be kept, keeps what was seen, and leaves out what is there or faulty', async () => {
    const looked = await ask(owner, '/pipeline/import?/look', files({ text: TABLE }));
    for (const words of ['1 application to keep', 'in your pipeline', '“Somersault” is no stage', 'Line 4'])
      expect(looked.text).toContain(words);
    expect(await countApplications(owner)).toBe(1);
    const seen = /name="seen" value="([^>]*)"\/?>/.exec(looked.text)?.[1] ?? '';
    const how = {
      raw: TABLE,
      heading: 'on',
      separator: 'comma',
      days: 'day-first',
      otherwise: 'applied',
      'column-company': '0',
      'column-title': '1',
      'column-stage': '2',
    };
    const changed = await ask(owner, '/pipeline/import?/keep', files({ ...how, seen, otherwise: 'saved' }));
    expect(changed.text).toContain('You changed how it is read');
    expect(await countApplications(owner)).toBe(1);
    const { location } = await ask(owner, '/pipeline/import?/keep', files({ ...how, seen }));
    expect(location).toBe('/pipeline/import?kept=1&left-out=1');
    expect((await ask(owner, location!)).text).toContain('One application was kept.');
    expect(await countApplications(owner)).toBe(2);
  });

  it.each<[string, Record<string, string | File>, number, string]>([
    ['nothing', { text: '' }, 400, 'There is nothing in it'],
    [
      'a picture',
      { file: new File([new Uint8Array([0x89, 0x50, 0xff, 0])], 'x.csv') },
      400,
      'no text in UTF-8',
    ],
    ['5,001 rows', { text: `company\n${'x\n'.repeat(5_001)}` }, 400, '5,000 applications'],
    ['more than 5 MB', { file: new File(['x'.repeat(5 * 1024 * 1024 + 1)], 'x.csv') }, 413, '5 MB'],
  ])('%s is refused, and says why', async (_what, form, status, why) => {
    const answered = await ask(owner, '/pipeline/import?/look', files(form));
    expect([answered.status, answered.text.includes(why)]).toEqual([status, true]);
  });

  it('reads UTF-16 as spreadsheets write it, and shows markup as words', async () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`company\nSöhne ${MARKUP}`, 'utf16le'),
    ]);
    const { text } = await ask(owner, '/pipeline/import?/look', files({ file: new File([utf16], 'x.csv') }));
    expect(text).toContain('Söhne &lt;script');
    expect(text).not.toContain(MARKUP);
  });

  it.each([
    ['/pipeline/import?/look', 100 * 1024 * 1024],
    [`/pipeline/${NONE}?/keep-file`, 3 * 1024 * 1024],
    ['/pipeline?/several', 2 * 1024 * 1024],
  ])('%s with %i bytes: 413, before it is read', (url, length) => {
    const request = { url, headers: { 'content-length': String(length) } } as IncomingMessage;
    expect(bodyRefusal(request)).toMatchObject({ status: 413 });
  });
});

it('the export runs nothing in a spreadsheet', async () => {
  await createApplication(owner, { said: { company: '=1+1', title: '@x' } });
  const { headers, text } = await ask(owner, '/export/applications.csv');
  expect(text).toContain(`"'=1+1","'@x","Saved"`);
  expect(headers.get('content-disposition')).toContain('attachment');
});
