/**
 * A file that is made while it is sent. The first piece is awaited, so that a refusal (nobody signed
 * in, no database) is still an error page and not half a file.
 */
export async function download(
  pieces: AsyncGenerator<string>,
  contentType: string,
  filename: string,
): Promise<Response> {
  const utf8 = new TextEncoder();
  let next: IteratorResult<string> | undefined = await pieces.next();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = next ?? (await pieces.next());
      next = undefined;
      if (piece.done) controller.close();
      else controller.enqueue(utf8.encode(piece.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
    },
  });
}
