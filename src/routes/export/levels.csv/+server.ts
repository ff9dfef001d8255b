import { download } from '#server/http/download.ts';
import { exportLevels } from '#server/practice/export-levels.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
  download(exportLevels(locals.ctx), 'text/csv; charset=utf-8', 'debrief-levels.csv');
