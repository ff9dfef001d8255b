import { download } from '#server/http/download.ts';
import { exportPractice } from '#server/practice/export-practice.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
  download(exportPractice(locals.ctx), 'application/json', 'debrief-practice.json');
