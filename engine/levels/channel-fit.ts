import { weigh } from './weigh.ts';

export const channelFit = weigh({
  words: {
    missing: 'These channels would fit any product.',
    partial: 'Channels are named in {quote}, without why this audience is there.',
    clear: 'You use how this audience really works: {quote}.',
  },
});
