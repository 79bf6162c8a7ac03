import { describe, expect, it } from 'vitest';
import { importJsonLd } from './import-json-ld.ts';

/** The imported posting, without its title, and the codes of its issues. */
const read = (properties: object, options = {}) => {
  const [posting] = importJsonLd(
    { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Koch', ...properties },
    options,
  ).postings;
  const { title, ...value } = posting?.value ?? { title: '' };
  return { value, codes: posting?.issues.map(({ code }) => code) };
};

const money = (changes: object, value: object = {}) => ({
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    ...changes,
    value: { '@type': 'QuantitativeValue', minValue: 2800, maxValue: 3300, unitText: 'MONTH', ...value },
  },
});

const pay = { currency: 'EUR', minValue: 2800, maxValue: 3300, unitText: 'MONTH', component: 'base' };

describe('importJsonLd and the terms that it reads', () => {
  const cook = {
    '@context': { schema: 'https://schema.org/' },
    '@type': 'schema:JobPosting',
    'schema:title': [
      { '@language': 'en', '@value': 'Cook' },
      { '@language': 'de', '@value': 'Koch' },
    ],
    'schema:url': 'javascript:alert(1)',
  };

  it('tells what was read, with keys and indices as they are written', () => {
    const [posting] = importJsonLd({ '@graph': [{ '@type': 'WebSite' }, cook] }).postings;
    const told = posting?.issues.map(({ code, path, received, params }) => [code, path, received, params?.['term']]);
    expect(posting?.value).toEqual({ title: 'Koch' });
    expect(told).toEqual(
      expect.arrayContaining([
        ['import/term-read', ['@graph', 1, 'schema:title'], 'schema:title', 'title'],
        ['import/term-read', ['@graph', 1, 'schema:title', 1], '{"@language":"de","@value":"Koch"}', 'Koch'],
        ['import/term-read', ['@graph', 1, 'schema:title', 0], '{"@language":"en","@value":"Cook"}', 'Cook'],
        ['import/url-unreadable', ['@graph', 1, 'schema:url'], 'javascript:alert(1)', undefined],
      ]),
    );
  });

  it('tells a hundred terms and the number of the others', () => {
    const skills = Array.from({ length: 130 }, (_, index) => ({ '@value': `Kochen ${index}` }));
    const { postings, issues } = importJsonLd({ '@type': 'JobPosting', title: 'Koch', skills });
    const told = [...issues, ...postings.flatMap((posting) => posting.issues)].filter(
      ({ code }) => code === 'import/term-read',
    );
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toMatchObject({ path: [], received: '+ 30', params: { term: '…' } });
  });
});

const place = (address: unknown) => ({ jobLocation: { '@type': 'Place', address } });

describe('importJsonLd and other forms of JSON-LD', () => {
  it.each([
    ['value objects', { '@type': 'JobPosting', title: { '@value': 'Koch', '@language': 'de' } }],
    [
      'expanded terms',
      [{ '@type': ['http://schema.org/JobPosting'], 'http://schema.org/title': [{ '@value': 'Koch' }] }],
    ],
    ['a prefix', { '@type': 'schema:JobPosting', 'schema:title': 'Koch' }],
    ['the keywords of the context of schema.org', { type: 'JobPosting', id: '#1', title: 'Koch' }],
    ['a type in lower case', { '@type': 'jobposting', title: 'Koch' }],
    ['a string of JSON', JSON.stringify(JSON.stringify({ '@type': 'JobPosting', title: 'Koch' }))],
  ])('reads %s', (_, value) => {
    expect(importJsonLd(value).postings.map((posting) => posting.value)).toEqual([{ title: 'Koch' }]);
  });
});

describe('importJsonLd and values that are no JSON', () => {
  it('ends with cycles', () => {
    const value: Record<string, unknown> = { '@type': 'JobPosting', title: 'Koch' };
    for (const property of ['hiringOrganization', 'jobLocation', 'baseSalary', 'identifier']) value[property] = value;
    expect(importJsonLd(value).postings[0]?.value.title).toBe('Koch');
  });

  it('ends with objects inside one another', () => {
    const value: Record<string, unknown> = { '@type': 'JobPosting', title: 'Koch' };
    let inner = value;
    for (let depth = 0; depth < 20_000; depth += 1) inner = inner['jobLocation'] = { address: { inner } };
    expect(importJsonLd(value).postings).toHaveLength(1);
  });
});

describe('importJsonLd', () => {
  it.each([
    ['a node', { '@type': 'JobPosting', title: 'Koch' }],
    ['a typed IRI', { '@type': 'https://schema.org/JobPosting', title: 'Koch' }],
    ['several types', { '@type': ['Thing', 'JobPosting'], title: 'Koch' }],
    ['a list', [{ '@type': 'WebPage' }, { '@type': 'JobPosting', title: 'Koch' }]],
    ['@graph', { '@graph': [{ '@type': 'JobPosting', title: 'Koch' }] }],
    [
      'an ItemList',
      {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', item: { '@type': 'JobPosting', title: 'Koch' } }],
      },
    ],
    [
      'a DataFeed',
      {
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: { '@type': 'JobPosting', title: 'Koch' } }],
      },
    ],
    ['a main entity', { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting', title: 'Koch' } }],
    ['text', '{"@type":"JobPosting","title":"Koch"}'],
    ['PascalCase keys', { '@type': 'JobPosting', Title: 'Koch' }],
  ])('finds a posting in %s', (_, value) => {
    expect(importJsonLd(value).postings.map(({ value: posting }) => posting)).toEqual([{ title: 'Koch' }]);
  });

  it.each([
    [money({}), []],
    [money({ currency: '€' }), ['base-salary/currency']],
    [money({}, { unitText: 'Monat' }), ['dach/german-enum']],
    [money({}, { minValue: '2.800', maxValue: '3.300' }), ['base-salary/amount-text', 'base-salary/amount-text']],
    [money({}, { minValue: 3300, maxValue: 2800 }), ['import/bounds-swapped']],
    [money({}, { minValue: 2.8, maxValue: 3.3 }), ['dach/decimal-dot', 'dach/decimal-dot']],
    [{ baseSalary: '2.800 – 3.300 € pro Monat' }, ['base-salary/not-monetary-amount', 'import/salary-read']],
  ])('reads pay in %j', (properties, codes) => {
    const posting = read(properties);
    expect(posting.value).toEqual({ baseSalary: [pay] });
    expect(posting.codes?.sort()).toEqual([...codes].sort());
  });

  it('reads "JAHR"', () => {
    expect(read(money({}, { unitText: 'JAHR', minValue: 40000, maxValue: 50000 })).value).toMatchObject({
      baseSalary: [{ unitText: 'YEAR', minValue: 40000 }],
    });
  });

  it('keeps an open end open', () => {
    expect(read(money({}, { maxValue: undefined })).value).toEqual({
      baseSalary: [{ currency: 'EUR', minValue: 2800, unitText: 'MONTH', component: 'base' }],
    });
  });

  it('infers the unit of a bare number by its size and says so', () => {
    const { value, codes } = read({ baseSalary: 52000, salaryCurrency: 'EUR' });
    expect(value).toMatchObject({ baseSalary: [{ unitText: 'YEAR', inferred: ['unitText'] }] });
    expect(codes).toContain('import/salary-read');
  });

  it('leaves out pay that cannot be read', () => {
    expect(read({ baseSalary: 'nach Vereinbarung' })).toEqual({ value: {}, codes: ['import/salary-unreadable'] });
    expect(read(money({}, { minValue: 0, maxValue: 0 })).value).toEqual({});
  });

  it.each([
    ['FULL_TIME', { time: ['full'] }],
    [['FULL_TIME', 'PART_TIME'], { time: ['full', 'part'] }],
    ['FULL_TIME, PART_TIME', { time: ['full', 'part'] }],
    ['Vollzeit', { time: ['full'] }],
    ['Teilzeit/Minijob', { time: ['part'], contract: ['minijob'] }],
    ['Full-time', { time: ['full'] }],
    ['Ausbildung', { contract: ['apprenticeship'] }],
    ['unbefristet', { contract: ['permanent'] }],
    ['TEMPORARY', { contract: ['fixed'] }],
  ])('reads employmentType %j', (employmentType, employment) => {
    expect(read({ employmentType }).value).toEqual({ employment });
  });

  it('reads hours', () => {
    expect(read({ workHours: '35–40 Std./Woche' }).value).toEqual({
      employment: { hoursPerWeek: { min: 35, max: 40 } },
    });
  });

  it.each([
    [
      {
        '@type': 'PostalAddress',
        addressLocality: ', Köln',
        addressCountry: 'Deutschland',
        addressRegion: 'NRW',
        postalCode: 50667,
      },
      { name: 'Köln', kind: 'city', country: 'DE', state: 'Nordrhein-Westfalen', postalCode: '50667' },
    ],
    ['Musterweg 3, 50667 Köln, Deutschland', { name: 'Köln', kind: 'city', country: 'DE', postalCode: '50667' }],
    ['CH-8001 Zürich', { name: 'Zürich', kind: 'city', country: 'CH', postalCode: '8001' }],
    [
      { addressRegion: 'Tirol', addressCountry: 'AT' },
      { name: 'Tirol', kind: 'state', country: 'AT' },
    ],
    [{ addressCountry: { '@type': 'Country', name: 'Österreich' } }, { name: 'AT', kind: 'country', country: 'AT' }],
  ])('reads the address %j', (address, expected) => {
    expect(read(place(address)).value).toEqual({ jobLocation: [expected] });
  });

  it.each([
    [{ addressLocality: 'Leverkusen', addressRegion: 'NRW', postalCode: '51373' }, 'DE'],
    [{ addressLocality: 'Innsbruck', addressRegion: 'Tirol', postalCode: '6020' }, 'AT'],
    [{ addressLocality: 'Aarau', addressRegion: 'Kanton Aargau', postalCode: 5000 }, 'CH'],
    [{ addressLocality: 'Wien', postalCode: 'A-1010' }, 'AT'],
  ])('says that it takes the country of %j from its other parts', (address, country) => {
    const { value, codes } = read(place(address));
    expect(value).toMatchObject({
      jobLocation: [{ country, postalCode: String(address.postalCode).slice(-4 - +(country === 'DE')) }],
    });
    expect(codes).toContain('import/country-assumed');
  });

  it.each([
    { addressLocality: 'Paris', postalCode: '75001' },
    { addressLocality: 'Paris', addressRegion: 'Île-de-France', postalCode: '75001' },
    { addressLocality: 'Bruxelles', addressRegion: 'BE', postalCode: '1000' },
    { addressLocality: 'Salzburg', addressRegion: 'Salzburg' },
  ])('takes no country from %j', (address) => {
    expect(read(place(address))).toEqual({ value: {}, codes: ['import/place-without-country'] });
  });

  it.each([
    [{ addressLocality: 'Köln', postalCode: 'A-50667' }, undefined],
    [{ addressLocality: 'Wien', postalCode: 'D 1010' }, undefined],
    [{ addressLocality: 'Paris', addressCountry: 'FR', postalCode: 'D-75001' }, 'D-75001'],
  ])('keeps a prefix that digits or country deny: %j', (address, postalCode) => {
    expect(read(place(address)).value?.jobLocation?.[0]?.postalCode).toBe(postalCode);
  });

  it('takes the prefix of a country off a postal code', () => {
    const { value, codes } = read(place({ addressLocality: 'Köln', addressCountry: 'DE', postalCode: 'D-50667' }));
    expect(value).toEqual({ jobLocation: [{ name: 'Köln', kind: 'city', country: 'DE', postalCode: '50667' }] });
    expect(codes).toEqual(['import/punctuation']);
  });

  it('leaves a place without country out, unless the caller knows it', () => {
    expect(read(place({ addressLocality: 'Köln' }))).toEqual({ value: {}, codes: ['import/place-without-country'] });
    expect(read(place({ addressLocality: 'Köln' }), { country: 'DE' }).value).toEqual({
      jobLocation: [{ name: 'Köln', kind: 'city', country: 'DE' }],
    });
  });

  it('reads dates, and takes a time without zone for local', () => {
    expect(read({ datePosted: '02.11.2026', validThrough: '2026-12-31T23:59' })).toEqual({
      value: { datePosted: '2026-11-02', validThrough: '2026-12-31T23:59:00+01:00' },
      codes: ['date-posted/not-iso', 'import/zone-assumed'],
    });
    expect(read({ datePosted: 'gestern' })).toEqual({ value: {}, codes: ['import/date-unreadable'] });
  });

  it('reads experience and education', () => {
    expect(
      read({ experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '36' } })
        .value,
    ).toEqual({ experience: { minYears: 3, requirement: 'required' } });
    expect(read({ experienceRequirements: 'Mindestens 2 Jahre Berufserfahrung' }).value).toEqual({
      experience: { minYears: 2, requirement: 'required' },
    });
    expect(read({ educationRequirements: 'Ausbildung als Koch' }).value).toEqual({
      educationRequirements: ['Ausbildung als Koch'],
    });
  });

  it('reads remote work', () => {
    expect(
      read({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Germany' } })
        .value,
    ).toEqual({ workplace: { kind: 'remote', applicantCountries: ['DE'] } });
    expect(read({ jobLocationType: 'HYBRID' }).value).toEqual({ workplace: { kind: 'hybrid' } });
  });

  it('reads an unnamed employer', () => {
    expect(read({ hiringOrganization: 'confidential' }).value).toEqual({ hiringOrganization: { confidential: true } });
  });

  it('says what stood there', () => {
    const [posting] = importJsonLd({ '@type': 'JobPosting', title: 'Koch', datePosted: '02.11.2026' }).postings;
    expect(posting?.issues).toEqual([
      { code: 'date-posted/not-iso', severity: 'info', rule: 'JP200', path: ['datePosted'], received: '02.11.2026' },
    ]);
  });

  it('leaves out a posting that nothing gives a title', () => {
    expect(importJsonLd({ '@type': 'JobPosting' })).toEqual({
      postings: [],
      issues: [expect.objectContaining({ code: 'import/title-missing' })],
    });
  });
});

describe('importJsonLd and figures that it cannot read', () => {
  /** The codes, the last key of the path and what was received. */
  const told = (properties: object) =>
    importJsonLd({ '@type': 'JobPosting', title: 'Koch', ...properties })
      .postings.flatMap(({ issues }) => issues)
      .filter(({ code }) => /figure|left-out|first-taken/.test(code))
      .map(({ code, path, received }) => [code, path.at(-1), received]);

  it.each(['38 TEUR', 'VB', 'achtunddreißigtausend', -5, 0, true, '1e999', Number.POSITIVE_INFINITY])(
    'tells an upper bound of %j',
    (maxValue) => {
      const stated = money({}, { minValue: 34_000, maxValue, unitText: 'YEAR' });
      expect(read(stated).value).toMatchObject({ baseSalary: [{ minValue: 34_000 }] });
      expect(told(stated)).toEqual([['import/figure-unreadable', 'maxValue', maxValue]]);
    },
  );

  it('tells an object in place of a figure, as JSON', () => {
    expect(told(money({}, { maxValue: { a: 1 } }))).toEqual([['import/figure-unreadable', 'maxValue', '{"a":1}']]);
  });

  it('tells figures for which there is no place', () => {
    expect(told(money({}, { value: 3000 }))).toEqual([['import/left-out', 'value', 3000]]);
    expect(told(money({}, { value: 2800 }))).toEqual([]);
    expect(told(money({ minValue: 2500 }))).toEqual([['import/figure-unreadable', 'minValue', 2500]]);
    expect(told(money({}, { maxValue: '3.300 - 3.600' }))).toEqual([
      ['import/first-taken', 'maxValue', '3.300 - 3.600'],
    ]);
    expect(told(money({}, { minValue: [2800, 2900] }))).toEqual([['import/first-taken', 'minValue', '[2800,2900]']]);
  });

  it('takes what is beyond reason and says so', () => {
    const stated = money({}, { maxValue: 1e308 });
    expect(read(stated).value).toMatchObject({ baseSalary: [{ minValue: 2800, maxValue: 1e308 }] });
    expect(told(stated)).toEqual([['import/figure-beyond-reason', 'maxValue', 1e308]]);
    expect(told(money({ currency: 'JPY' }, { minValue: 300_000, maxValue: 9_000_000 }))).toEqual([]);
  });

  it.each([
    [{ employmentType: 'FULL_TIME', workHours: -5 }, ['import/figure-unreadable', 'workHours', -5]],
    [{ employmentType: 'FULL_TIME', workHours: 1e308 }, ['import/figure-unreadable', 'workHours', 1e308]],
    [
      { employmentType: 'FULL_TIME', workHours: { value: 40 } },
      ['import/figure-unreadable', 'workHours', '{"value":40}'],
    ],
    [
      { experienceRequirements: { monthsOfExperience: 'zwei', description: '3 Jahre Berufserfahrung' } },
      ['import/figure-unreadable', 'monthsOfExperience', 'zwei'],
    ],
    [
      { experienceRequirements: { monthsOfExperience: 24_000 } },
      ['import/figure-beyond-reason', 'monthsOfExperience', 24_000],
    ],
    [
      {
        jobLocation: {
          address: { addressLocality: 'Bonn', addressCountry: 'DE' },
          geo: { latitude: 'Norden', longitude: 7.1 },
        },
      },
      ['import/figure-unreadable', 'latitude', 'Norden'],
    ],
  ])('tells %j', (stated, issue) => {
    expect(told(stated)).toEqual([issue]);
  });
});

describe('importJsonLd and addresses in one line', () => {
  const place = (address: string) => {
    const [posting] = importJsonLd({
      '@type': 'JobPosting',
      title: 'Koch',
      jobLocation: { '@type': 'Place', address },
    }).postings;
    const left = posting?.issues.filter(({ code }) => code === 'import/left-out');
    return {
      place: posting?.value.jobLocation?.[0],
      left: left?.map(({ received, params }) => [params?.['property'], received]),
    };
  };

  it.each([
    ['Marktplatz 3, 36037 Fulda', 'Marktplatz 3'],
    ['c/o Gasthof, Marktplatz 3 – D-36037 Fulda, Deutschland', 'c/o Gasthof, Marktplatz 3 –'],
  ])('tells the street of "%s", which the model has no field for', (line, street) => {
    const fulda = { name: 'Fulda', kind: 'city', country: 'DE', postalCode: '36037' };
    expect(place(line)).toEqual({ place: fulda, left: [['streetAddress', street]] });
  });

  it('tells no street where there is none', () => {
    expect(place('36037 Fulda').left).toEqual([]);
    expect(place(', 36037 Fulda').left).toEqual([]);
  });

  it('takes ZZ for no country', () => {
    const address = { '@type': 'PostalAddress', addressLocality: 'Neustadt', addressCountry: 'ZZ' };
    const { postings } = importJsonLd({ '@type': 'JobPosting', title: 'Koch', jobLocation: { address } });
    expect(postings[0]?.value.jobLocation).toBeUndefined();
    const areas = read({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'ZZ' } });
    expect(areas.value).toEqual({ workplace: { kind: 'remote' } });
    expect(areas.codes).toContain('import/left-out');
    expect(postings[0]?.issues.map(({ code }) => code)).toContain('import/place-without-country');
  });
});
