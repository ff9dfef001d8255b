import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { packedTables } from './scripts/packed-tables.mjs';
import { withoutAuthorsNotes } from './scripts/without-authors-notes.mjs';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      // Only who opens a pack gets the worker that keeps it (src/ui/packs/kept-packs.ts).
      serviceWorker: { register: false },
      // Nothing inline but what Kit itself writes and signs with a nonce. A `style="…"` attribute is
      // refused by the browser as well: draw with classes, or with SVG's own attributes.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute there is: the framework's own announcer for screen readers.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:', 'blob:'],
          'media-src': ['self', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self', 'blob:'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  // The engine runs in a worker; workers have plugins of their own.
  worker: { format: 'es', plugins: () => [packedTables(), withoutAuthorsNotes()] },
  // Fonts and images stay files of their own: a data: URL would need a hole in the policy above.
  build: { assetsInlineLimit: 0 },
});
