import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** The settings at which every page is looked at. */
export const LOOKS = {
  wide: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const satisfies Record<string, BrowserContextOptions>;
export type Look = keyof typeof LOOKS;

/**
 * Starts Chromium: the one of CHROMIUM_PATH, or the one that npm brought. Close it in afterAll. It
 * grants a microphone that beeps, so that recording can be tried.
 */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || (await carriedChromium()),
    args: [
      '--no-sandbox', // the sandbox does not start as root, nor in most containers
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
    ],
  });
}

/**
 * Where the Chromium that npm brought lies, unpacked if it was not. The package unpacks the libraries that a bare system
 * lacks only where it believes to be on Lambda.
 */
export async function carriedChromium(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}

/** A page of its own at one of the looks. Close its context when done: `page.context().close()`. */
export async function openPage(
  browser: Browser,
  look: Look,
  options: BrowserContextOptions & { javaScript?: boolean } = {},
): Promise<Page> {
  const { javaScript = true, ...rest } = options;
  const context = await browser.newContext({ ...LOOKS[look], javaScriptEnabled: javaScript, ...rest });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}
