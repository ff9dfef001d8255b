/**
 * A file that somebody once sent, sent back: always as a download of bytes, whatever it says it is, so that no browser
 * ever shows it as a page of ours.
 */
export function fileResponse({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }): Response {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  // RFC 8187: what encodeURIComponent leaves as it is, but a header may not have.
  const utf8 = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(bytes, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`,
      'content-length': String(bytes.byteLength),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  });
}
