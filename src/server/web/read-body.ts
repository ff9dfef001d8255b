import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createInflate, createUnzip } from 'node:zlib';
import { WebFailure } from './web.ts';

const UNPACK = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body of a response as text. Bytes are counted as they arrive and again once unpacked, and reading
 * ends at the first too many. Throws WebFailure.
 */
export async function readBody(response: IncomingMessage, most: number): Promise<string> {
  const declared = Number(response.headers['content-length']);
  if (declared > most) throw tooLarge(most);
  const packing = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  let body: Readable = response;
  if (packing !== 'identity' && packing !== '') {
    if (!Object.hasOwn(UNPACK, packing))
      throw new WebFailure(
        'unreadable',
        `The answer is packed in a way that is not known here (${packing.slice(0, 40)}).`,
      );
    const unpack = UNPACK[packing as keyof typeof UNPACK]();
    let packed = 0;
    response.on('data', (chunk: Buffer) => {
      packed += chunk.length;
      if (packed > most) unpack.destroy(tooLarge(most));
    });
    response.on('error', (error) => unpack.destroy(error));
    response.on('aborted', () => unpack.destroy(new Error('aborted')));
    body = response.pipe(unpack);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code?.startsWith('Z_') ||
      (error as NodeJS.ErrnoException).code?.startsWith('ERR_BROTLI')
    )
      throw new WebFailure('unreadable', 'The answer is packed, and broken: it could not be unpacked.', {
        cause: error,
      });
    throw error;
  } finally {
    response.destroy();
  }
  return decode(Buffer.concat(chunks), response.headers['content-type'] ?? '');
}

const tooLarge = (most: number) =>
  new WebFailure(
    'too-large',
    `The answer is larger than ${Math.round(most / 1_048_576)} MB, so it was not read to its end.`,
  );

/** Text in the encoding that its first bytes, the header or the XML declaration name; otherwise UTF-8. */
function decode(bytes: Buffer, type: string): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const declared = /^<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  const named = mark ?? /charset="?([\w.:-]{1,40})/i.exec(type)?.[1] ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
