import { createReviewer, SILENT } from '#engine';
import type { ReviewReply, ReviewRequest } from './review-request.ts';

const review = createReviewer(SILENT);

self.onmessage = ({ data }: MessageEvent<ReviewRequest>) => {
  const { id, text, settings } = data;
  const dismissed = new Set(settings.dismissed);
  const reply: ReviewReply = { id, review: review(text, { ...settings, dismissed }) };
  self.postMessage(reply);
};
