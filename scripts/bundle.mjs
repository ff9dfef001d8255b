/**
 * Bundles the terminal's door for the package: Node takes no TypeScript below node_modules. Run by
 * `npm pack` and `npm publish`; a checkout does not need it.
 */
import { build } from 'vite';
import { home } from './node24.mjs';

await build({
  root: home,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'dist',
    copyPublicDir: false,
    target: 'node22',
    rolldownOptions: {
      input: { debrief: 'cli/main.ts', 'batch-worker': 'cli/batch-worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});
