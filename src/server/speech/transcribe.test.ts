import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { recogniserFrom } from './recogniser.ts';
import { transcribe } from './transcribe.ts';

const ctx = { actor: { kind: 'person', id: 'x' } } as Ctx;
const sound = { mime: 'audio/webm;codecs=opus', bytes: new Uint8Array([1, 2, 3]) };
let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A recogniser of our own on this machine that answers as it is told. */
async function recogniser(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
) {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('latin1').on('data', (part: string) => (body += part));
    request.on('end', () => answer(request, body, response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  return recogniserFrom({
    DEBRIEF_TRANSCRIBE_URL: `http://127.0.0.1:${port}/v1/`,
    DEBRIEF_TRANSCRIBE_MODEL: 'small',
    DEBRIEF_TRANSCRIBE_KEY: 'secret',
  });
}

describe('writing speech down', () => {
  it('sends the sound, the model and the key, and gives the words back', async () => {
    let seen: { url?: string | undefined; authorization?: string | undefined; body: string } | undefined;
    const there = await recogniser((request, body, response) => {
      seen = { url: request.url, authorization: request.headers.authorization, body };
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ text: '  In May we called.  ' }));
    });
    expect(await transcribe(ctx, sound, there)).toEqual({ text: 'In May we called.' });
    expect(seen).toMatchObject({ url: '/v1/audio/transcriptions', authorization: 'Bearer secret' });
    expect(seen?.body).toMatch(/name="model"\r\n\r\nsmall/);
    expect(seen?.body).toContain('filename="answer.webm"');
  });

  it.each([
    ['an error', (response: ServerResponse) => response.writeHead(500).end('secret detail')],
    ['something that is no transcript', (response: ServerResponse) => response.end('<html>')],
  ])('says so when it answers with %s, without repeating it', async (_what, answer) => {
    const there = await recogniser((_request, _body, response) => void answer(response));
    const failure = transcribe(ctx, sound, there);
    await expect(failure).rejects.toMatchObject({ status: 502 });
    await expect(failure).rejects.toThrow(/still in this browser/);
    await expect(failure).rejects.not.toThrow(/secret detail|html/);
  });

  it('does not wait for ever', async () => {
    const there = await recogniser(() => {});
    await expect(transcribe(ctx, sound, there, 50)).rejects.toThrow('took too long');
  });

  it('says so when nobody is there', async () => {
    const there = await recogniser(() => {});
    stop?.();
    await expect(transcribe(ctx, sound, there)).rejects.toThrow('could not be reached');
  });

  it('takes sound only, and not too much of it', async () => {
    const there = await recogniser(() => {});
    await expect(transcribe(ctx, { ...sound, mime: 'text/html' }, there)).rejects.toThrow(
      'A recording is audio',
    );
    await expect(transcribe(ctx, { ...sound, bytes: new Uint8Array() }, there)).rejects.toThrow('empty');
    const huge = { ...sound, bytes: new Uint8Array(25 * 1024 * 1024 + 1) };
    await expect(transcribe(ctx, huge, there)).rejects.toThrow('25 MB');
  });

  it('is normal to be without', async () => {
    expect(recogniserFrom({})).toBeUndefined();
    await expect(transcribe(ctx, sound, recogniserFrom({}))).rejects.toMatchObject({ status: 404 });
  });
});
