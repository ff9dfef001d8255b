/**
 * `npm run pictures [-- FOLDER]`: the README's pictures of a review, light and dark, in docs/pictures, and its
 * terminal example; and, with a folder, every page of the product at every look, for looking at.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../harness/browser.ts';
import { startServer } from '../harness/start-server.ts';
import { ANSWER, QUESTION } from './answers.ts';
import { everyPage } from './every-page.ts';
import { writeTerminalExample } from './terminal-example.ts';
import { contextForPictures, handIn, visit } from './visit.ts';

const HOME = join(import.meta.dirname, '..', '..');
const PICTURES = join(HOME, 'docs', 'pictures');
const WIDTH = 1280;
const MOST_HIGH = 1000;
const MOST_BYTES = 250_000;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const folder = process.argv[2];
writeTerminalExample(HOME);
const browser = await startBrowser();
try {
  await onFreshServer((address) => ofTheReview(browser, address));
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await onFreshServer(async (address) =>
      say(`${await everyPage(browser, address, folder)} pictures in ${folder}`),
    );
  }
} finally {
  await browser.close();
}

/** Does something with a Debrief that nobody has used yet, and leaves nothing of it behind. */
async function onFreshServer(work: (address: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'debrief-pictures-'));
  chmodSync(place, 0o755); // PostgreSQL's own user must get in when we are root
  try {
    const server = await startServer({ dataFolder: join(place, 'data') });
    await work(server.address).finally(server.stop);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The top of a review, as it is on the day the picture is taken. */
async function ofTheReview(browser: Browser, address: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  let review: string | undefined;
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await contextForPictures(browser, {
      viewport: { width: WIDTH, height: MOST_HIGH },
      colorScheme,
    });
    const page = await context.newPage();
    review ??= await handIn(page, address, QUESTION, ANSWER);
    await visit(page, address + review);
    const path = join(PICTURES, `review-${colorScheme}.png`);
    const height = await untilAParagraphEnds(page);
    await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height } });
    await context.close();
    const { size } = statSync(path);
    if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, more than ${MOST_BYTES}.`);
    say(`${path} (${Math.round(size / 1000)} kB)`);
  }
}

/** Where the last paragraph that fits ends, so that no line is cut through. */
async function untilAParagraphEnds(page: Page): Promise<number> {
  const ends = await page
    .locator('.manuscript .paragraph')
    .evaluateAll((paragraphs) => paragraphs.map((each) => Math.ceil(each.getBoundingClientRect().bottom)));
  return Math.max(0, ...ends.map((end) => end + 8).filter((end) => end <= MOST_HIGH)) || MOST_HIGH;
}
