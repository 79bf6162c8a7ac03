/** A posting with mistakes that are made often, published on a day. */
export function exampleMarkup(today: string): string {
  const posting = {
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    title: 'Köchin/Koch (m/w/d) – Ref. 4711',
    description: 'Sie kochen mittags für 80 Gäste.',
    datePosted: today,
    hiringOrganization: 'Gasthof Muster',
    employmentType: 'Vollzeit',
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Bochum' } },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: '€',
      value: { '@type': 'QuantitativeValue', minValue: '2.900', maxValue: 2600, unitText: 'MONAT' },
    },
  };
  return JSON.stringify(posting, null, 2);
}
