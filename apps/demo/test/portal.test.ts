import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Issue } from '@berufsbild/core';
import { lintJsonLd } from '@berufsbild/jsonld/lint';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { type RunningServer, startServer } from '../src/start-server.ts';
import { TEST_NOW, type TestPortal, testPortal } from '../src/testing/test-portal.ts';

let test: TestPortal;
let server: RunningServer;
let browser: Browser;
let axe: string;

beforeAll(async () => {
  test = await testPortal();
  server = await startServer(test.app.fetch, { port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await test?.portal.store.close();
});

/** Pages without the language's prefix; `posting` stands for the first example posting. */
const PAGES = [
  '/',
  '/medienmanager/leverkusen',
  '/medienassistent/bochum',
  '/online-marketing-manager',
  '/social-media-manager',
  '/suche',
  '/suche?q=Medienmanager&ort=Neustadt&umkreis=7&stufe=entry',
  '/suche?q=Manager&ort=K%C3%B6ln&stufe=entry&gehalt=30000&land=Nordrhein-Westfalen',
  '/werkbank?beispiel=artikel',
  '/werkbank?beispiel=anzeige',
  '/pruefer?beispiel=1',
  'posting',
] as const;

const WITH_CHART = PAGES.slice(1, 4);

const CASES = (['de', 'en'] as const).flatMap((language) => PAGES.map((path) => ({ language, path })));

describe.each(CASES)('$path in $language', ({ language, path }) => {
  let page: Page;
  const noise: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('requestfailed', (request) => noise.push(request.url()));
    const answer = await page.goto(addressOf(language, path));
    expect(answer?.status()).toBe(200);
    if (/^\/(?:werkbank|pruefer)/.test(path)) await page.locator('.workbench-form button').click();
  });

  afterAll(() => page.close());

  it('says which language it is in, and has one heading of the first order', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('carries markup without an error', async () => {
    const blocks = await jsonLdOf(page);
    if (path === 'posting') expect(blocks.map(typeOf)).toContain('JobPosting');
    if (WITH_CHART.includes(path as (typeof WITH_CHART)[number])) expect(blocks.map(typeOf)).toContain('Occupation');
    for (const block of blocks) expect(lintErrors(block)).toEqual([]);
  });

  it.each([360, 1280])('is accessible at %i pixels, and no wider than the window', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });

  it('has enough contrast in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  });

  it('writes nothing to the console', () => expect(noise).toEqual([]));
});

describe.each(WITH_CHART)('the chart of %s', (path) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(addressOf('de', path));
  });

  afterAll(() => page.close());

  it('says the same figures as its table, level by level', async () => {
    const drawn = await page.locator('.chart-value').allTextContents();
    const listed = await page.locator('.salary-figure').allTextContents();
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).toEqual(listed);
  });

  it('draws each bar from and to where its figures lie on the axis', async () => {
    const ticks = await boxesOf(page, '.chart-tick line', 'parentNode.dataset.value');
    const [zero, last] = [ticks[0], ticks.at(-1)];
    if (zero === undefined || last === undefined) throw new Error('no axis');
    const place = (value: number) => zero.left + ((last.left - zero.left) * value) / Number(last.data);
    const bars = await page.locator('.chart [data-from], .chart [data-to]').all();
    expect(bars.length).toBe(await page.locator('.chart-value').count());
    for (const bar of bars) {
      const box = await bar.boundingBox();
      const [from, to] = [await bar.getAttribute('data-from'), await bar.getAttribute('data-to')].map(numberOf);
      if (box === null) throw new Error('no bar');
      if (from !== undefined && from === to) {
        expect(box.x + box.width / 2).toBeCloseTo(place(from), 0);
        continue;
      }
      if (from !== undefined) expect(box.x).toBeCloseTo(place(from), 0);
      if (to !== undefined) expect(box.x + box.width).toBeCloseTo(place(to), 0);
    }
  });
});

describe('without JavaScript', () => {
  it('searches, filters and turns the page', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.url);
    await page.getByLabel('Beruf oder Stichwort').fill('Social Media');
    await page.getByLabel('Ort oder Postleitzahl').fill('Köln');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByLabel('Einstieg').check();
    await page.getByLabel('Sortierung').selectOption('distance');
    await page.getByRole('button', { name: 'Anwenden' }).click();
    await page.waitForURL(/stufe=entry/);
    expect(new URL(page.url()).searchParams.get('stufe')).toBe('entry');
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
    const first = await page.locator('.hit-link').first().getAttribute('href');
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/nach=/);
    expect(await page.locator('.hit-link').first().getAttribute('href')).not.toBe(first);
    await page.locator('.hit-link').first().click();
    await page.waitForURL(/stelle/);
    expect(await page.locator('.page-head .tag-example').textContent()).toBe('Beispielanzeige');
    await page.close();
  });

  it('reads a pasted text', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}/en/werkbank`);
    await page
      .getByLabel('Text')
      .fill('Beruf Buchbinder in Kiel\n\nZum Einstieg gibt es 2.400 € bis 2.900 € im Monat.');
    await page.getByRole('button', { name: 'Read' }).click();
    expect(await page.locator('mark.mark-salary').first().textContent()).toContain('2.400');
    expect(await page.getByRole('heading', { name: 'Findings of the linter' }).count()).toBe(1);
    await page.close();
  });
});

it('leads from the language of a page to the same page in the other', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/suche?q=Medien`);
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  expect(page.url()).toBe(`${server.url}/en/suche?q=Medien`);
  await page.close();
});

it('lets a keyboard jump to the content', async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('inhalt');
  await page.close();
});

it('shows a page of its own for what is not there', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`${server.url}/en/nix`);
  expect(answer?.status()).toBe(404);
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

function addressOf(language: 'de' | 'en', path: (typeof PAGES)[number]): string {
  const [id = ''] = test.portal.examples.keys();
  const local = path === 'posting' ? `/stelle/${id}` : path;
  if (language === 'de') return server.url + local;
  return `${server.url}/en${local === '/' ? '' : local}`;
}

/** The markup of a page, read from the document as a crawler does. */
async function jsonLdOf(page: Page): Promise<readonly unknown[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  return blocks.map((block) => JSON.parse(block) as unknown);
}

const PROFILES: Readonly<Record<string, 'google-2026-09' | 'schema.org-30'>> = {
  JobPosting: 'google-2026-09',
  Occupation: 'schema.org-30',
};

function lintErrors(block: unknown): readonly Issue[] {
  const profile = PROFILES[typeOf(block)];
  if (profile === undefined) return [];
  const { gazetteer } = test.portal;
  return lintJsonLd(block, { profile, now: TEST_NOW, gazetteer }).filter(({ severity }) => severity === 'error');
}

function typeOf(block: unknown): string {
  return String((block as { readonly '@type'?: unknown })['@type']);
}

/** What axe finds by some rules or all, as rule and element. */
async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe);
  const options = { resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: rules }) };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

async function boxesOf(page: Page, selector: string, data: string) {
  return page.locator(selector).evaluateAll(
    (elements, path) =>
      elements.map((element) => ({
        left: (element as unknown as { getBoundingClientRect(): { x: number } }).getBoundingClientRect().x,
        data: path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], element),
      })),
    data,
  );
}

function numberOf(text: string | null): number | undefined {
  return text === null ? undefined : Number(text);
}
