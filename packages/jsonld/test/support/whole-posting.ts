/** The present of all rule tests. */
export const NOW = new Date('2026-11-22T12:00:00Z');

/** A JSON object that a test takes apart. */
export type Json = Record<string, unknown>;

/** A posting that no rule of any profile finds fault with. */
export function wholePosting(): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Mediengestalter/in (m/w/d)',
    description:
      '<p>Für unser Studio suchen wir Verstärkung in der Gestaltung von Magazinen und Katalogen.</p><ul><li>Layout und Bildbearbeitung</li><li>Abstimmung mit der Druckerei</li></ul>',
    identifier: { '@type': 'PropertyValue', name: 'Druckhaus Beispiel', value: '2026-17' },
    datePosted: '2026-11-02',
    validThrough: '2026-12-31',
    employmentType: 'FULL_TIME',
    workHours: '38,5 Stunden pro Woche',
    hiringOrganization: {
      '@type': 'Organization',
      name: 'Druckhaus Beispiel',
      sameAs: 'https://druckhaus.example.org',
      logo: 'https://druckhaus.example.org/logo.png',
    },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Musterweg 3',
        postalCode: '51373',
        addressLocality: 'Leverkusen',
        addressRegion: 'Nordrhein-Westfalen',
        addressCountry: 'DE',
      },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 2900, maxValue: 3400, unitText: 'MONTH' },
    },
    directApply: true,
    url: 'https://druckhaus.example.org/stellen/2026-17',
  };
}

/** An occupation that only the rule on Google's lost feature finds fault with. */
export function wholeOccupation(): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: 'Mediengestalter/in',
    occupationLocation: { '@type': 'Country', name: 'DE' },
    estimatedSalary: [
      {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'EUR',
        duration: 'P1M',
        percentile25: 2700,
        median: 3100,
        percentile75: 3600,
      },
    ],
    sampleSize: 120,
    yearsExperienceMin: 0,
    yearsExperienceMax: 10,
  };
}

/** A copy with some properties, given by their path, set to other values; undefined takes one away. */
export function withValues(value: Json, changes: Readonly<Record<string, unknown>>): Json {
  const copy = structuredClone(value);
  for (const [path, changed] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const owner = keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
    if (changed === undefined) delete owner[last];
    else owner[last] = structuredClone(changed);
  }
  return copy;
}

/** A page with one script of JSON-LD. */
export function pageWith(
  json: string,
  attributes = 'type="application/ld+json"',
  body = '<h1>Mediengestalter/in (m/w/d)</h1>',
): string {
  return `<!doctype html><html lang="de"><head><title>Stelle</title><script ${attributes}>${json}</script></head><body>${body}</body></html>`;
}
