import { type BrowserContextOptions, type Browser as Chromium, chromium, type Page } from 'playwright-core';

/** A Chromium for one test file. Every page gets a context of its own, as a new reader would. */
export interface Browser {
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the system's Chromium: CHROMIUM_PATH, else where Debian puts it. */
export async function openBrowser(): Promise<Browser> {
  const browser: Chromium = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    newPage: async (options = {}) => (await browser.newContext(options)).newPage(),
    close: () => browser.close(),
  };
}
