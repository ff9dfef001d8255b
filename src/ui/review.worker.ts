import { createReviewer, readModel, type Reviewer } from '#engine';
import wordsUrl from '#engine/model/words.bin?url';
import weightsUrl from '#engine/model/weights.bin?url';
import type { ReviewReply, ReviewRequest } from './review-request.ts';

const reviewer = load();

async function load(): Promise<Reviewer> {
  const [words, weights] = await Promise.all([wordsUrl, weightsUrl].map(bytesOf));
  return createReviewer(readModel(words!, weights!));
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

self.onmessage = async ({ data }: MessageEvent<ReviewRequest>) => {
  const { id, text, settings } = data;
  const review = await reviewer;
  const dismissed = new Set(settings.dismissed);
  const reply: ReviewReply = { id, review: review(text, { ...settings, dismissed }) };
  self.postMessage(reply);
};
