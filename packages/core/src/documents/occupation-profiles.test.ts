import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';
import { occupationProfiles } from './occupation-profiles.ts';

const [, , , socialMedia] = occupationProfiles;

describe('occupationProfiles', () => {
  it('names four occupations with their codes and places', () => {
    expect(
      occupationProfiles.map(({ titles, codes, place }) => [titles.neutral, codes.kldb, codes.isco08, place?.name]),
    ).toEqual([
      ['Medienmanager/in', '92304', '2431', 'Leverkusen'],
      ['Medienassistent/in', '92302', '4419', 'Bochum'],
      ['Onlinemarketing-Manager/in', '92113', '2431', undefined],
      ['Social-Media-Manager/in', '92113', '2431', undefined],
    ]);
  });

  it('joins what both sources of the Social Media Manager name, under the later date', () => {
    const careerChange = socialMedia?.facts.filter(
      ({ kind, value }) => kind === 'entry-path' && value.label === 'Quereinstieg',
    );
    expect(
      careerChange?.map(({ id, asOf, provenance }) => [
        id,
        asOf,
        provenance.map(({ document }) => document.slice(0, 3)),
      ]),
    ).toEqual([['003/entry-path/2', '2014-03-14', ['003', '004']]]);
  });

  it('keeps the date of every fact that one source alone names', () => {
    const byId = new Map(documents.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact]));
    for (const fact of occupationProfiles.flatMap(({ facts }) => facts)) {
      const sources = new Set(fact.provenance.map(({ document }) => document));
      if (sources.size === 1) expect(fact).toEqual(byId.get(fact.id));
    }
  });

  it('loses no place of any fact', () => {
    const places = (facts: readonly { readonly provenance: readonly unknown[] }[]) =>
      facts.flatMap(({ provenance }) => provenance).length;
    expect(places(occupationProfiles.flatMap(({ facts }) => facts))).toBe(
      places(documents.flatMap(({ facts }) => facts)),
    );
  });
});
