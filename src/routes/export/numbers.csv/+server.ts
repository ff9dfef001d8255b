import { download } from '#server/http/download.ts';
import { exportLedger } from '#server/ledger/export-ledger.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
  download(exportLedger(locals.ctx), 'text/csv; charset=utf-8', 'debrief-numbers.csv');
