import type { IncomingMessage, ServerResponse } from 'node:http';
import { DatabaseAway } from '#server/errors.ts';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="3">
<title>The database is away · Debrief</title>
</head>
<body>
<main>
<h1>The database is away</h1>
<p>Debrief runs, but its database does not answer. We keep trying; this page comes back by itself, about every three seconds.</p>
<p>What you typed stays in your browser, and what was saved is on disk.</p>
<p>If it lasts: see the last lines of Debrief's log, and whether the disk is full.</p>
</main>
</body>
</html>
`;

/** Answers 503 while the database is away: a page for a browser that opens one, JSON for everything else. */
export function sendAway(request: IncomingMessage, response: ServerResponse): void {
  const wantsPage = request.method === 'GET' && /text\/html/.test(request.headers.accept ?? '');
  response.writeHead(503, {
    'content-type': wantsPage ? 'text/html; charset=utf-8' : 'application/json',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'cache-control': 'no-store',
    'retry-after': '3',
  });
  response.end(wantsPage ? PAGE : JSON.stringify({ message: new DatabaseAway().message }));
}
