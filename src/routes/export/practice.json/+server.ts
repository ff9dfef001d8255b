import { download } from '#server/http/download.ts';
import { exportEverything } from '#server/own-data/export-everything.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
  download(exportEverything(locals.ctx), 'application/json', 'debrief-practice.json');
