import type { Issue, JobPosting } from '@berufsbild/core';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { type PostingStream, toIndeedXml, toIndexingNotifications, toRss, toSitemap } from './index.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

const KOCH: JobPosting = {
  title: 'Koch (m/w/d) – Ref. 4711',
  description: '<p>Kochen & Backen ]]> hier</p>',
  datePosted: '2026-11-02',
  validThrough: '2026-12-31',
  identifier: { value: '4711' },
  hiringOrganization: { name: 'Gasthof & Söhne' },
  jobLocation: [{ name: 'Bochum', kind: 'city', country: 'DE', state: 'Nordrhein-Westfalen', postalCode: '44787' }],
  employment: { time: ['full', 'part'] },
  url: 'https://example.org/stelle?a=1&b=2',
};

const EXPIRED: JobPosting = { ...KOCH, validThrough: '2026-11-21', url: 'https://example.org/alt' };

const channel = { title: 'Stellen & mehr', url: 'https://example.org', now: NOW };

async function written(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function issuesOf(
  feed: (postings: PostingStream, options: { now: Date; onIssue: (issue: Issue) => void }) => AsyncIterable<string>,
  posting: JobPosting,
) {
  const issues: Issue[] = [];
  await written(feed([posting], { now: NOW, onIssue: (issue) => issues.push(issue) }));
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('toSitemap', () => {
  it('writes address and day', async () => {
    expect(await written(toSitemap([KOCH, EXPIRED], { now: NOW }))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://example.org/stelle?a=1&amp;b=2</loc><lastmod>2026-11-02</lastmod></url>\n</urlset>\n',
    );
  });

  it('reports what it leaves out', async () => {
    const { url, ...nowhere } = KOCH;
    expect(await issuesOf(toSitemap, nowhere)).toContain('feed/field-missing 0.url');
    expect(await issuesOf(toSitemap, EXPIRED)).toEqual(['feed/expired 0.validThrough']);
    expect(await issuesOf(toSitemap, KOCH)).toContain('feed/loss 0.title');
  });

  it('leads to pages only', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,Koch', '/stelle']) {
      const posting = { ...KOCH, url };
      for (const feed of [toSitemap, toRss, toIndeedXml, toIndexingNotifications]) {
        expect(await written(feed([posting], channel))).not.toContain(KOCH.identifier?.value ?? url);
        expect(await written(feed([posting], channel))).not.toContain(url);
      }
      expect(await issuesOf(toSitemap, posting)).toContain('feed/field-missing 0.url');
    }
  });

  it('holds 50,000 addresses', async () => {
    function* many() {
      for (let index = 0; index < 50_010; index += 1) yield { title: 'Koch', url: `https://example.org/${index}` };
    }
    const issues: string[] = [];
    const text = await written(toSitemap(many(), { now: NOW, onIssue: ({ code }) => issues.push(code) }));
    expect(text.match(/<loc>/g)).toHaveLength(50_000);
    expect(issues).toContain('feed/full');
  });
});

describe('toIndexingNotifications', () => {
  it('tells updates and deletions', async () => {
    const texts: unknown[] = [];
    for await (const text of toIndexingNotifications([KOCH, EXPIRED], { now: NOW })) texts.push(JSON.parse(text));
    expect(texts).toEqual([
      { url: KOCH.url, type: 'URL_UPDATED' },
      { url: EXPIRED.url, type: 'URL_DELETED' },
    ]);
  });
});

describe('toIndeedXml', () => {
  const indeedLosses = async (parts: Partial<JobPosting>) => {
    const options = { ...channel, onIssue: (issue: Issue) => issue.code === 'feed/loss' && issues.push(issue) };
    const issues: Issue[] = [];
    await written(toIndeedXml([{ ...KOCH, ...parts }], options));
    return issues.map(({ path }) => path.slice(1).join('.'));
  };

  it('writes one job', async () => {
    const text = await written(toIndeedXml([KOCH], channel));
    expect(text).toContain('<publisher>Stellen &amp; mehr</publisher>');
    expect(text).toContain(
      '<job><title><![CDATA[Koch (m/w/d)]]></title><date><![CDATA[2026-11-02]]></date><referencenumber><![CDATA[4711]]></referencenumber>',
    );
    expect(text).toContain('<jobtype><![CDATA[fulltime, parttime]]></jobtype>');
  });

  it('keeps a text with "]]>" whole', async () => {
    let description = '';
    let isDescription = false;
    const parser = new Parser(
      {
        onopentag: (name) => {
          isDescription = name === 'description';
        },
        ontext: (text) => {
          if (isDescription) description += text;
        },
        onclosetag: () => {
          isDescription = false;
        },
      },
      { xmlMode: true },
    );
    parser.end(await written(toIndeedXml([KOCH], channel)));
    expect(description).toBe(KOCH.description);
  });

  it('takes town, state, country and postal code from one place', async () => {
    const jobLocation = [
      { name: 'Bayern', kind: 'state', country: 'DE', state: 'Bayern' },
      { name: 'Salzburg', kind: 'city', country: 'AT', postalCode: '5020' },
    ] as const;
    const text = await written(toIndeedXml([{ ...KOCH, jobLocation }], channel));
    expect(text).toContain(
      '<city><![CDATA[Salzburg]]></city><country><![CDATA[AT]]></country><postalcode><![CDATA[5020]]>',
    );
    expect(text).not.toContain('<state>');
    expect(await indeedLosses({ jobLocation })).toEqual(['jobLocation.0']);
    const [state] = jobLocation;
    expect(await written(toIndeedXml([{ ...KOCH, jobLocation: [state] }], channel))).toContain(
      '<state><![CDATA[Bayern]]></state><country><![CDATA[DE]]></country>',
    );
  });

  it('tells each part that has no field', async () => {
    const town = { name: 'Bochum', kind: 'city', country: 'DE', key: '05911000' } as const;
    const pay = { currency: 'EUR', minValue: 15, unitText: 'HOUR', component: 'base' } as const;
    const parts: Partial<JobPosting> = {
      jobLocation: [town, { ...town, name: 'Essen' }],
      baseSalary: [pay, { ...pay, minValue: 20, level: 'senior' }],
      employment: { time: ['part'], contract: ['minijob'], hoursPerWeek: { min: 10 } },
      hiringOrganization: { name: 'Gasthof', logo: 'https://example.org/logo.png' },
      identifier: { name: 'Gasthof', value: '1' },
      workplace: { kind: 'hybrid', share: 40 },
      skills: ['Soßen'],
    };
    expect(await indeedLosses(parts)).toEqual([
      'skills',
      'identifier.name',
      'hiringOrganization.logo',
      'employment.contract',
      'employment.hoursPerWeek',
      'workplace.share',
      'jobLocation.0.key',
      'jobLocation.1',
      'baseSalary.1',
    ]);
    expect(await indeedLosses({ baseSalary: [{ ...pay, component: 'total', paymentsPerYear: 14 }] })).toEqual([
      'baseSalary.0.component',
      'baseSalary.0.paymentsPerYear',
    ]);
  });

  it('takes the country of applicants where there is no place', async () => {
    const remote = { jobLocation: [], workplace: { kind: 'remote', applicantCountries: ['AT'] } } as const;
    expect(await written(toIndeedXml([{ ...KOCH, ...remote }], channel))).toContain(
      '<country><![CDATA[AT]]></country>',
    );
    expect(await indeedLosses(remote)).toEqual([]);
    const both = { ...remote, workplace: { kind: 'remote', applicantCountries: ['AT', 'DE'] } } as const;
    expect(await indeedLosses(both)).toEqual(['workplace.applicantCountries']);
  });

  it('leaves out a posting without a required field', async () => {
    const { hiringOrganization, ...anonymous } = KOCH;
    expect(await written(toIndeedXml([anonymous], channel))).not.toContain('<job>');
  });
});

describe('wrong calls', () => {
  const wrong = (options: object) => ({ ...channel, ...options }) as unknown as typeof channel;

  it.each([
    [{ title: undefined }, 'options.title must be the name of the feed'],
    [{ title: ' ' }, 'options.title'],
    [{ url: undefined }, 'options.url must be an absolute address'],
    [{ url: '/stellen' }, 'got "/stellen"'],
    [{ url: 'javascript:alert(1)' }, 'options.url'],
    [{ now: '2026-11-22' }, 'options.now must be a valid Date'],
    [{ now: new Date(Number.NaN) }, 'options.now'],
    [{ onIssue: 'warn' }, 'options.onIssue must be a function'],
  ])('%j is refused before the first piece', (options, complaint) => {
    expect(() => toIndeedXml([], wrong(options))).toThrow(complaint);
    expect(() => toRss([], wrong(options))).toThrow(TypeError);
  });

  it('feeds that do not name themselves need a clock and postings', () => {
    for (const feed of [toSitemap, toIndexingNotifications]) {
      expect(() => feed([], {} as { now: Date })).toThrow('options.now');
      expect(() => feed({} as Iterable<JobPosting>, { now: NOW })).toThrow('postings must be an iterable');
      expect(() => feed([], undefined as unknown as { now: Date })).toThrow(TypeError);
    }
  });
});

describe('toRss', () => {
  it('writes items', async () => {
    expect(await written(toRss([KOCH], channel))).toContain(
      '<item><title>Koch (m/w/d) – Ref. 4711</title><link>https://example.org/stelle?a=1&amp;b=2</link><guid isPermaLink="false">4711</guid><pubDate>Mon, 02 Nov 2026 00:00:00 GMT</pubDate>',
    );
  });

  it('leaves out characters that XML cannot hold', async () => {
    expect(await written(toRss([{ ...KOCH, title: 'Koch\u0000\ud800' }], channel))).toContain(
      '<title>Koch\ufffd</title>',
    );
  });
});
