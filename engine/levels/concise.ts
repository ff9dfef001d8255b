import { weigh } from './weigh.ts';

export const concise = weigh({
  words: {
    missing: 'This runs far beyond the time, or is too short to hold an answer.',
    partial: 'The length is near the limit, or the point comes late.',
    clear: 'The point comes early and inside the time.',
  },
});
