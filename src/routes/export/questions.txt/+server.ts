import { download } from '#server/http/download.ts';
import { exportAnki } from '#server/questions/export-anki.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) =>
  download(
    exportAnki(locals.ctx, Object.fromEntries(url.searchParams)),
    'text/plain; charset=utf-8',
    'debrief-questions.txt',
  );
