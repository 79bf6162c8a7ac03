import { describe, expect, it } from 'vitest';
import { readSearchForm, searchPath } from './search-form.ts';

function read(query: string) {
  return readSearchForm(new URLSearchParams(query));
}

describe('readSearchForm', () => {
  it('reads every field', () => {
    const query =
      'q=Medien&ort=K%C3%B6ln&umkreis=25&gehalt=36000&ohne=1&stufe=entry&stufe=senior&zeit=part&vertrag=fixed&arbeitsort=hybrid&land=Bayern&sortierung=salary&nach=x';
    expect(read(query)).toEqual({
      form: {
        text: 'Medien',
        place: 'Köln',
        radius: 25,
        salary: 36_000,
        unknownPay: true,
        levels: ['entry', 'senior'],
        times: ['part'],
        contracts: ['fixed'],
        workplaces: ['hybrid'],
        states: ['Bayern'],
        sort: 'salary',
        after: 'x',
      },
      rejected: [],
    });
  });

  it('takes an empty address as a search for everything, without a word of complaint', () => {
    expect(read('q=&ort=&gehalt=')).toMatchObject({ form: { text: '', place: '', sort: 'relevance' }, rejected: [] });
  });

  it.each([
    'gehalt=abc',
    'gehalt=-1',
    'gehalt=1e99',
    'gehalt=NaN',
    'umkreis=7',
    'stufe=boss',
    'land=Preussen',
    'sortierung=zufall',
  ])('leaves %s out and names it', (query) => expect(read(query).rejected).toEqual([query.split('=')[0]]));

  it('cuts what is too long', () => {
    expect(read(`q=${'a'.repeat(5000)}`).form.text).toHaveLength(200);
  });
});

describe('searchPath', () => {
  it.each([
    '',
    'q=Medien+%26+mehr&ort=K%C3%B6ln&umkreis=100&gehalt=40000&ohne=1&stufe=training&zeit=full&vertrag=permanent&arbeitsort=onsite&land=Hessen&land=Sachsen&sortierung=newest&nach=abc',
  ])('reads back as the same form: %s', (query) => {
    const { form } = read(query);
    expect(readSearchForm(new URL(searchPath(form), 'http://localhost').searchParams).form).toEqual(form);
  });

  it('leaves defaults out', () => {
    expect(searchPath(read('umkreis=50&sortierung=relevance').form)).toBe('/suche');
  });
});
