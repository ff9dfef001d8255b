/** A kept sound, for its owner's browser alone. */
export const soundResponse = ({ mime, bytes }: { mime: string; bytes: Uint8Array<ArrayBuffer> }): Response =>
  new Response(bytes, {
    headers: {
      'content-type': mime,
      'content-length': String(bytes.byteLength),
      'cache-control': 'private, no-store',
      // What somebody sent as sound is never shown as a page.
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
