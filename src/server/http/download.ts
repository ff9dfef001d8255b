/**
 * A file that is made while it is sent. The first piece is awaited, so that a refusal (nobody signed
 * in, no database) is still an error page and not half a file.
 */
export async function download(
  pieces: AsyncGenerator<string>,
  contentType: string,
  filename: string,
): Promise<Response> {
  const first = await pieces.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* pieces;
  }
  return new Response(ReadableStream.from(all()).pipeThrough(new TextEncoderStream()), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
    },
  });
}
