/** A thread of `debrief review --batch`: lines in, reviews out, a block at a time. */
import { parentPort } from 'node:worker_threads';
import { reviewLines } from './review-line.ts';

parentPort!.on('message', (lines: string[]) => parentPort!.postMessage(reviewLines(lines)));
