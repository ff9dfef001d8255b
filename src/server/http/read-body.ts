import { BadInput, TooLarge } from '#server/errors.ts';

/** A JSON object from a request. BadInput when it is not one, or not UTF-8. */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  let body: unknown;
  try {
    const bytes = await request.arrayBuffer();
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BadInput('The request is not readable JSON in UTF-8.', { cause: error });
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BadInput('The request must be a JSON object.');
  }
  return body as Record<string, unknown>;
}

/** A request's body as bytes, at most `max` of them. */
export async function readBytes(request: Request, max: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > max) throw new TooLarge(`At most ${max / 1024 / 1024} MB are taken here.`);
  return bytes;
}
