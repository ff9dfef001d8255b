/**
 * `npm run tour`: the pictures of docs/tour and the page that shows them, from a Debrief that nobody has used yet.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage, startBrowser } from '../harness/browser.ts';
import { startServer } from '../harness/start-server.ts';
import { compareOffers, walkTheSearch, type Seen } from './walk.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'tour');
const SIZE = { width: 1000, height: 720 };

const place = mkdtempSync(join(tmpdir(), 'debrief-tour-'));
chmodSync(place, 0o755); // PostgreSQL's own user must get in when we are root
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await startBrowser();
try {
  const server = await startServer({ dataFolder: join(place, 'data') });
  try {
    const page = await openPage(browser, 'wide', { viewport: SIZE });
    const shown: string[] = [];
    const seen: Seen = async (name, shows, whole) => {
      const file = `${String(shown.length + 1).padStart(2, '0')}-${name}.png`;
      // As tall as the page, and not a picture beyond the window: what sticks to its foot would lie over the text.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (whole) await page.setViewportSize({ ...SIZE, height });
      await page.screenshot({ path: join(FOLDER, file) });
      if (whole) await page.setViewportSize(SIZE);
      shown.push(`## ${shown.length + 1}. ${shows}\n\n![${shows}](${file})`);
    };
    await walkTheSearch(page, server.address, seen);
    await compareOffers(page, server.address, seen);
    writeFileSync(
      join(FOLDER, 'README.md'),
      `# From a role to what a rejection teaches\n\n\`npm run tour\` walks this way in a browser and takes these pictures; \`tests/e2e/tour.test.ts\` walks it in every test.\n\n${shown.join('\n\n')}\n`,
    );
    process.stdout.write(`${shown.length} pictures in docs/tour\n`);
  } finally {
    await server.stop();
  }
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
