import type { Browser } from 'playwright-core';

/** A running headless Chromium out of npm (or `CHROMIUM_PATH`). Close it with `await browser.close()`. */
export declare function launchBrowser(): Promise<Browser>;
