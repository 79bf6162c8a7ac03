import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_NOW, type TestPortal, testPortal } from './testing/test-portal.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await testPortal();
});

const get = (path: string) => test.app.request(`http://portal.test${path}`);
const text = async (path: string) => (await get(path)).text();
const post = (path: string, body: string) =>
  test.app.request(`http://portal.test${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });

const OCCUPATION_PATHS = [
  '/medienmanager/leverkusen',
  '/medienassistent/bochum',
  '/online-marketing-manager',
  '/social-media-manager',
];

describe('every page', () => {
  it.each(['/', '/suche', '/werkbank', '/pruefer', ...OCCUPATION_PATHS])(
    'answers on %s in both languages',
    async (path) => {
      for (const [language, prefix] of [
        ['de', ''],
        ['en', '/en'],
      ] as const) {
        const answer = await get(`${prefix}${path === '/' && prefix !== '' ? '' : path}`);
        const html = await answer.text();
        expect(answer.status).toBe(200);
        expect(html).toMatch(/^<!doctype html>/i);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).toContain('hreflang="de"');
        expect(html).toContain('hreflang="en"');
      }
      expect(test.failures).toEqual([]);
    },
  );

  it('lets nothing run and nothing in from elsewhere', async () => {
    const { headers } = await get('/');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await text('/')).not.toMatch(/ style="| on\w+="|<script(?! type="application\/ld\+json")/);
  });

  it('links a style sheet that is there and may be kept', async () => {
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec(await text('/'))?.[1] ?? '';
    const answer = await get(href);
    expect(answer.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
  });

  it('leads nowhere that does not answer', async () => {
    const pages = await Promise.all(['/', '/en', '/suche', '/werkbank', '/pruefer', ...OCCUPATION_PATHS].map(text));
    const links = new Set(
      pages.flatMap((html) => [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href ?? '')),
    );
    expect(links.size).toBeGreaterThan(20);
    for (const link of links) expect([link, (await get(link.replaceAll('&amp;', '&'))).status]).toEqual([link, 200]);
  });
});

describe('addresses that are none', () => {
  it.each(['/nix', '/stelle/nix', '/medienmanager', '/medienmanager/koeln'])('%s is not found', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
    const html = await answer.text();
    expect(html).toContain('Diese Seite gibt es nicht');
    expect(html).toContain(`<a href="/en${path}" lang="en" hreflang="en">`);
    expect(await text(`/en${path}`)).toContain(`<a href="${path}" lang="de" hreflang="de">`);
  });

  it('leads on to the search', async () => {
    const html = await text('/nix');
    expect(html).toContain('action="/suche"');
    expect(html).toContain('<a class="button" href="/">');
  });

  it('says so in English under /en', async () => {
    expect(await text('/en/nix')).toContain('This page does not exist');
  });

  it('takes a slash at the end as a slip', async () => {
    const answer = await get('/suche/');
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, 'http://portal.test/suche']);
  });
});

describe('an occupation page', () => {
  it('shows a chart where the sources hold pay, and says so where they do not', async () => {
    expect(await text('/medienmanager/leverkusen')).toContain('role="img"');
    const silent = await text('/social-media-manager');
    expect(silent).not.toContain('role="img"');
    expect(silent).toContain('Die Quellen nennen zu diesem Beruf kein Gehalt');
  });

  it('shows both sides of a contradiction', async () => {
    const html = await text('/online-marketing-manager');
    expect(html).toContain('27.000–36.000');
    expect(html).toContain('27.600–36.000');
    expect(html).toContain('Widersprüche in den Quellen');
  });

  it('links every fact to a source on the page', async () => {
    for (const path of OCCUPATION_PATHS) {
      const html = await text(path);
      const anchors = new Set([...html.matchAll(/href="#(quelle-\d+)"/g)].map(([, anchor]) => anchor));
      expect(anchors.size).toBeGreaterThan(0);
      for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
    }
  });
});

describe('an example posting', () => {
  const first = () => test.portal.examples.keys().next().value ?? '';

  it('is marked as an example and kept from search engines', async () => {
    const answer = await get(`/stelle/${first()}`);
    const html = await answer.text();
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('Diese Stelle gibt es nicht');
    expect(html).toContain('"@type":"JobPosting"');
  });

  it('shows what a machine reads back out of its markup, and what the linter says of it', async () => {
    const html = await text(`/stelle/${first()}`);
    const posting = test.portal.examples.get(first())?.posting;
    const preview = /<div class="preview panel">.*?<\/div>/s.exec(html)?.[0] ?? '';
    expect(preview).toContain(posting?.title);
    expect(preview).toContain(posting?.hiringOrganization?.name);
    expect(preview).toContain('Gültig bis ');
    expect(html).toMatch(/<strong>0 Fehler, \d+ Warnung/);
  });

  it('carries no markup after its term', async () => {
    const later = await testPortal(new Date(TEST_NOW.getTime() + 100 * 86_400_000));
    const html = await (await later.app.request(`/stelle/${first()}`)).text();
    expect(html).not.toContain('"@type":"JobPosting"');
    expect(html).not.toContain('class="preview');
    expect(html).toContain('Die Frist dieser Anzeige ist vorbei');
  });

  it('is in no sitemap', async () => {
    const [sitemap, robots] = [await text('/sitemap.xml'), await text('/robots.txt')];
    expect(sitemap).not.toContain('/stelle/');
    expect(sitemap).not.toContain('/suche');
    for (const path of OCCUPATION_PATHS) expect(sitemap).toContain(`<loc>http://portal.test/en${path}</loc>`);
    expect(robots).toContain('Sitemap: http://portal.test/sitemap.xml');
  });
});

describe('the search', () => {
  const countOf = async (query: string) =>
    Number(/<h2 class="results-count">([\d.]+)/.exec(await text(`/suche?${query}`))?.[1]?.replace('.', ''));

  it('finds everything without conditions', async () => {
    expect(await countOf('')).toBe(test.portal.examples.size);
  });

  it('narrows by words, place, pay and filters', async () => {
    const all = test.portal.examples.size;
    const medien = await countOf('q=Medienmanager');
    const near = await countOf('q=Medienmanager&ort=Leverkusen&umkreis=25');
    expect(medien).toBeLessThan(all);
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(medien);
    expect(await countOf('stufe=entry')).toBeLessThan(all);
    expect(await countOf('gehalt=60000&ohne=1')).toBeGreaterThan(await countOf('gehalt=60000'));
  });

  it('takes a postal code and shows how far away each posting is', async () => {
    const html = await text('/suche?ort=50667&umkreis=25&sortierung=distance');
    expect(html).toContain('km um Köln');
    expect(html).toMatch(/\d+ km entfernt/);
  });

  it('goes through all pages without a posting twice', async () => {
    const ids: string[] = [];
    let path: string | undefined = '/suche?q=Medienassistent&ort=Bochum&umkreis=25';
    while (path !== undefined) {
      const html: string = await text(path);
      ids.push(...[...html.matchAll(/href="\/stelle\/([^"]+)"/g)].map(([, id]) => id ?? ''));
      path = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(ids.length).toBe(await countOf('q=Medienassistent&ort=Bochum&umkreis=25'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the places that an ambiguous name may mean', async () => {
    const html = await text('/suche?ort=Neustadt');
    expect(html).toContain('mehrdeutig');
    expect(html).toContain('Neustadt in Holstein');
  });

  it('says when a place is not known and searches on', async () => {
    const html = await text('/suche?ort=Entenhausen');
    expect(html).toContain('Den Ort „Entenhausen“ kennt das Verzeichnis nicht');
    expect(await countOf('ort=Entenhausen')).toBe(test.portal.examples.size);
  });

  it.each(['nach=unsinn', 'umkreis=-5', 'gehalt=viel', 'stufe=boss', `q=${'a'.repeat(3000)}`, 'q=%00%F0%9F%98%80'])(
    'answers whatever the address says: %s',
    async (query) => {
      expect((await get(`/suche?${query}`)).status).toBe(200);
      expect(test.failures).toEqual([]);
    },
  );

  it('escapes what was asked', async () => {
    expect(await text(`/suche?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).not.toContain('<script>alert');
  });

  it('counts each radius as a search in it does, whatever radius is chosen', async () => {
    const html = await text('/suche?q=Manager&ort=K%C3%B6ln&umkreis=10&stufe=entry');
    const radii = [...html.matchAll(/umkreis=(\d+)[^"]*"[^>]*><span>[^<]+<\/span> <span class="count">(\d+)/g)];
    expect(radii.length).toBeGreaterThanOrEqual(4);
    for (const [, km, count] of radii) {
      expect(await countOf(`q=Manager&ort=K%C3%B6ln&umkreis=${km}&stufe=entry`)).toBe(Number(count));
    }
    expect(await text('/suche?q=Manager')).not.toContain('class="radii"');
  });

  it('draws the pay of what would be found whatever it pays, and pales what is too little', async () => {
    const barsOf = async (query: string) => [
      ...(await text(`/suche?${query}`)).matchAll(/class="histogram-bar( histogram-out)?"/g),
    ];
    const all = await barsOf('q=Manager');
    const chosen = await barsOf('q=Manager&gehalt=40000');
    expect(all.length).toBeGreaterThan(3);
    expect(chosen).toHaveLength(all.length);
    expect(all.filter(([, pale]) => pale)).toEqual([]);
    expect(chosen.filter(([, pale]) => pale).length).toBeGreaterThan(0);
    expect(await barsOf('q=Zahnarzt')).toEqual([]);
  });

  it('offers each filter for removal, and keeps the others', async () => {
    const html = await text(
      '/suche?q=Manager&stufe=entry&stufe=senior&gehalt=30000&ohne=1&land=Hessen&sortierung=newest',
    );
    const chips = [...html.matchAll(/class="chip" href="([^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(chips).toEqual([
      '/suche?q=Manager&stufe=entry&stufe=senior&land=Hessen&sortierung=newest',
      '/suche?q=Manager&gehalt=30000&ohne=1&stufe=senior&land=Hessen&sortierung=newest',
      '/suche?q=Manager&gehalt=30000&ohne=1&stufe=entry&land=Hessen&sortierung=newest',
      '/suche?q=Manager&gehalt=30000&ohne=1&stufe=entry&stufe=senior&sortierung=newest',
    ]);
  });

  it('tells a search again by its address, as a feed and as JSON', async () => {
    const query = 'q=Social&ort=K%C3%B6ln&stufe=entry';
    const html = await text(`/en/suche?${query}`);
    expect(html).toContain(`value="http://portal.test/en/suche?${query.replaceAll('&', '&amp;')}"`);
    const feed =
      /<link rel="alternate" type="application\/rss\+xml" title="[^"]+" href="([^"]+)"/.exec(html)?.[1] ?? '';
    const rss = await get(feed.replaceAll('&amp;', '&'));
    expect(rss.headers.get('Content-Type')).toBe('application/rss+xml; charset=utf-8');
    expect(rss.headers.get('X-Robots-Tag')).toBe('noindex');
    const items = [...(await rss.text()).matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)];
    const json = /href="(\/api\/search\?[^"]+)"/.exec(html)?.[1] ?? '';
    const answer = await get(json.replaceAll('&amp;', '&'));
    const { total } = (await answer.json()) as { total: number };
    expect(total).toBe(await countOf(query));
    expect(items).toHaveLength(Math.min(total, 50));
    expect(items[0]?.[1]).toMatch(/^http:\/\/portal\.test\/en\/stelle\//);
  });

  it('leaves a feed empty whose place is unclear', async () => {
    expect(await text('/suche.rss?ort=Berlin')).toContain('<item>');
    for (const place of ['Neustadt', 'Nirgendwo'])
      expect(await text(`/suche.rss?ort=${place}`)).not.toContain('<item>');
  });

  it('answers programs with problems, and tells them nothing of what failed', async () => {
    const wrong = await get('/api/search?levle=entry');
    expect(wrong.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await wrong.json()).toMatchObject({
      status: 400,
      issues: [{ nearest: 'level', message: expect.any(String) }],
    });
    expect((await get('/api/nix')).status).toBe(404);
  });

  it('shows the pay of what was found', async () => {
    expect(await text('/suche?q=Medienmanager')).toMatch(/Gehälter der Treffer[\s\S]*Median/);
  });
});

describe('the workbench', () => {
  it('reads a text into facts and markup', async () => {
    const body = new URLSearchParams({
      text: 'Beruf Buchbinder in Kiel\n\nZum Einstieg verdient man 2.400 bis 2.900 € brutto im Monat.',
    });
    const html = await (await post('/werkbank', String(body))).text();
    expect(html).toContain('<mark class="mark-salary">');
    expect(html).toContain('2.400–2.900');
    expect(html).toContain('&quot;@type&quot;: &quot;Occupation&quot;');
    expect(test.failures).toEqual([]);
  });

  const exampleOf = async (name: string) => {
    const page = await text(`/werkbank?beispiel=${name}`);
    expect(page).toContain(`<input type="radio" name="art" value="${name}" checked=""/>`);
    return /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? '';
  };

  it('reads a job posting as such where it is told to', async () => {
    const body = new URLSearchParams({ art: 'anzeige', text: await exampleOf('anzeige') });
    const html = await (await post('/werkbank', String(body))).text();
    expect(html).toContain('<input type="radio" name="art" value="anzeige" checked=""/>');
    for (const [name, value] of [
      ['Titel', 'Köchin/Koch (m/w/d) für die Mittagsküche'],
      ['Arbeitgeber', 'Gasthof Muster GmbH'],
      ['Ort', '44787 Bochum, Nordrhein-Westfalen'],
      ['Gehalt', '2.700–3.100\u00a0€/Monat, brutto'],
      ['Vertrag', 'unbefristet'],
      ['Beginn', 'sofort'],
      ['Berufserfahrung', 'mindestens 2 Jahre, verlangt'],
      ['Kennziffer', 'KO-17'],
    ])
      expect(html).toMatch(
        new RegExp(`<th scope="row">${name}</th><td[^>]*><div>${value?.replace(/[()./]/g, '\\$&')}</div>`),
      );
    expect(html).toContain('&quot;@type&quot;: &quot;JobPosting&quot;');
    expect(html).toContain('google-2026-09, dach');
    const english = await (await post('/en/werkbank', String(body))).text();
    expect(english).toContain('<td class="figure"><div>at least 2 years, required</div>');
    expect(test.failures).toEqual([]);
  });

  it('says so where a text names no job', async () => {
    expect(await (await post('/werkbank', 'art=anzeige&text=Das ist ein Satz.')).text()).toContain(
      'Es fehlt ein Titel',
    );
  });

  it('keeps the choice where the text is missing, and takes any other for an article', async () => {
    expect(await (await post('/werkbank', 'art=anzeige&text=+')).text()).toContain('value="anzeige" checked=""');
    expect(await (await post('/werkbank', 'art=nix&text=+')).text()).toContain('value="artikel" checked=""');
  });

  it('reads its own example', async () => {
    const page = await text('/werkbank?beispiel=artikel');
    const example = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? '';
    const html = await (await post('/werkbank', String(new URLSearchParams({ text: example })))).text();
    expect([...html.matchAll(/<mark class="mark-salary">/g)].length).toBeGreaterThanOrEqual(2);
  });

  it('escapes what was pasted, in the form and in the marked text', async () => {
    const html = await (
      await post('/werkbank', String(new URLSearchParams({ text: '</textarea><script>alert(1)</script>' })))
    ).text();
    expect(html).not.toContain('<script>alert');
  });

  it('asks for a text where there is none', async () => {
    expect(await (await post('/werkbank', 'text=+')).text()).toContain('Noch kein Text');
  });

  it('refuses what is too long, by letters and by bytes', async () => {
    expect((await post('/werkbank', `text=${'a'.repeat(40_001)}`)).status).toBe(413);
    expect((await post('/en/werkbank', `text=${'a'.repeat(2_000_000)}`)).status).toBe(413);
  });

  it('takes any bytes', async () => {
    for (const body of ['', 'text', 'text=%', 'text=%00%ff%fe', 'a=b&text[]=1', 'text=1&text=2']) {
      expect((await post('/werkbank', body)).status).toBe(200);
    }
    expect(test.failures).toEqual([]);
  });
});

describe('the linter', () => {
  const check = async (markup: string, more: readonly [string, string][] = []) =>
    (await post('/pruefer', String(new URLSearchParams([['text', markup], ...more])))).text();
  const exampleOf = async () => {
    const area = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(await text('/pruefer?beispiel=1'))?.[1] ?? '';
    return area.replaceAll('&quot;', '"');
  };

  it('names the mistakes of its example, reads the posting and mends what is safe', async () => {
    const html = await check(await exampleOf());
    expect(html).toContain('base-salary/min-above-max');
    expect(html).toMatch(/<div class="preview panel">.*Gasthof Muster/s);
    expect(html).toContain('&quot;employmentType&quot;: &quot;FULL_TIME&quot;');
    expect(test.failures).toEqual([]);
  });

  it('takes pages, and broken JSON as a page would hold it', async () => {
    const json = '{"@context":"https://schema.org","@type":"JobPosting","title":"Koch",}';
    for (const markup of [json, `<html><script type="application/ld+json">${json}</script></html>`]) {
      const html = await check(markup);
      expect(html).toContain('JP001 json/invalid');
      expect(html).toMatch(/<div class="preview panel">.*Koch/s);
    }
  });

  it('checks by the profiles that are chosen', async () => {
    const html = await check('{}', [
      ['profil', 'schema.org-30'],
      ['profil', 'nix'],
    ]);
    expect(html).toContain('geprüft nach dem Profil schema.org-30<');
    expect(html).toContain('value="schema.org-30" checked=""');
    expect(html).not.toContain('value="dach" checked=""');
  });

  it('escapes what was pasted', async () => {
    const html = await check('{"@type":"JobPosting","title":"</script><script>alert(1)</script>"}');
    expect(html).not.toContain('<script>alert');
  });

  it('answers whatever is pasted', async () => {
    for (const markup of [
      '',
      '[',
      '['.repeat(50_000),
      '<div itemscope>'.repeat(5_000),
      'null',
      '[1]',
      '{"@graph":[{}]}',
    ]) {
      expect((await post('/en/pruefer', String(new URLSearchParams({ text: markup })))).status).toBe(200);
    }
    expect((await post('/pruefer', `text=${'a'.repeat(200_001)}`)).status).toBe(413);
    expect(test.failures).toEqual([]);
  });
});

describe('a failure', () => {
  it('is told to the operator and to nobody else', async () => {
    const broken = await testPortal();
    await broken.portal.store.close();
    const answer = await broken.app.request('http://portal.test/en/suche');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('Something went wrong here');
    expect(broken.failures).toHaveLength(1);
  });
});
