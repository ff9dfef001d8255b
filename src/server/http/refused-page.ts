import type { IncomingMessage, ServerResponse } from 'node:http';

const MEANT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => MEANT[sign] ?? '');

const page = (reason: string, back: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>This was not taken · Debrief</title>
</head>
<body>
<main>
<h1>This was not taken</h1>
<p>${escaped(reason)}</p>
<p>Your browser’s Back button usually brings back what you typed. Or <a href="${escaped(back)}">open the page anew</a>.</p>
</main>
</body>
</html>
`;

/**
 * Answers that a request carries too much, before anything of it is read, and hangs up: a page for a form that a
 * browser sent, plain words for everything else.
 */
export function sendRefused(
  request: IncomingMessage,
  response: ServerResponse,
  { status, reason }: { status: number; reason: string },
): void {
  const wantsPage = /text\/html/.test(request.headers.accept ?? '');
  // Only a path of our own: an address that begins with two slashes would lead elsewhere.
  const back = `/${(request.url ?? '').split('?')[0]?.replace(/^[/\\]+/, '') ?? ''}`;
  response.writeHead(status, {
    'content-type': wantsPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(wantsPage ? page(reason, back) : `${reason}\n`);
}
