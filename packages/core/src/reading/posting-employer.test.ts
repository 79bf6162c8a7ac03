import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { postingEmployer } from './posting-employer.ts';

const employerOf = (text: string, title = 'Zimmerer (m/w/d)') => postingEmployer(outlineOf(text), title);

describe('postingEmployer', () => {
  it.each([
    ['Holzbau Tanne GmbH', 'Holzbau Tanne GmbH'],
    ['Holzbau Tanne GmbH & Co. KG, 95028 Hof', 'Holzbau Tanne GmbH & Co. KG'],
    ['Holzbau Tanne GmbH | Hof', 'Holzbau Tanne GmbH'],
    ['HOLZBAU TANNE GMBH', 'HOLZBAU TANNE GMBH'],
    ['Verein für Waldpflege e. V.', 'Verein für Waldpflege e. V.'],
    ['Firma Holzbau Tanne e.K.', 'Holzbau Tanne e.K.'],
    ['Der Tanner GmbH', 'Der Tanner GmbH'],
    ['Über die Holzbau Tanne GmbH', 'Holzbau Tanne GmbH'],
    ['Willkommen bei der Holzbau Tanne AG!', 'Holzbau Tanne AG'],
    ['Wir sind die Holzbau Tanne GmbH.', 'Holzbau Tanne GmbH'],
    ['Holzbau Tanne UG (haftungsbeschränkt)', 'Holzbau Tanne UG (haftungsbeschränkt)'],
  ])('is a line with a legal form: %s', (line, name) => {
    expect(employerOf(`Zimmerer (m/w/d)\n\n${line}`)).toBe(name);
  });

  it.each([
    ['Holzbau Tanne GmbH sucht', 'Holzbau Tanne GmbH'],
    ['Die Holzbau Tanne AG ist ein Familienbetrieb.', 'Holzbau Tanne AG'],
    ['Seit 1990 bauen wir in Hof. Die Tanne & Söhne GmbH bietet Platz für alle.', 'Tanne & Söhne GmbH'],
    ['Wir, die Tanne Bau GmbH & Co. KG, suchen ab sofort Verstärkung.', 'Tanne Bau GmbH & Co. KG'],
    ['Wir von der Holzbau Tanne GmbH lieben Holz.', 'Holzbau Tanne GmbH'],
    ['Wir sind die Holzbau Tanne GmbH und bauen seit 1990.', 'Holzbau Tanne GmbH'],
    ['Zum 1.3.2027 sucht die Holzbau Tanne GmbH Verstärkung.', 'Holzbau Tanne GmbH'],
    ['Werde Zimmerer (m/w/d) bei der Holzbau Tanne GmbH!', 'Holzbau Tanne GmbH'],
    ['Wir haben viele Kunden. Die Holzbau Tanne GmbH ist für ihre Kunden da.', 'Holzbau Tanne GmbH'],
    ['Hallo, hier im Wald sind wir: die Dr. Tanne GmbH sucht Hilfe.', 'Dr. Tanne GmbH'],
  ])('is whoever a sentence speaks of: %s', (line, name) => {
    expect(employerOf(`Zimmerer (m/w/d)\n\n${line}`)).toBe(name);
  });

  it.each([
    'Die GmbH sucht Verstärkung.',
    'Unser Kunde sucht Verstärkung.',
    'Unser Kunde, die Holzbau Tanne GmbH sucht Verstärkung.',
    'Die Holzbau Tanne GmbH ist unser Kunde.',
    'Die Holzbau Tanne GmbH ist ein langjähriger Kunde von uns.',
    'Im Auftrag der Holzbau Tanne GmbH suchen wir Verstärkung.',
    'Wir beliefern die Holzbau Tanne GmbH seit Jahren.',
    'Ein Unternehmen der Tanne Gruppe AG',
    'Wir suchen einen Zimmerer (m/w/d) für die Holzbau Tanne GmbH',
    'Partner der Tanne Gruppe AG',
    'Zimmerer m/w/d – Holzbau Tanne GmbH!',
    'Kunde: Holzbau Tanne GmbH',
    'Montag bis Sa',
    'Wir sind Teil der Tanne Gruppe AG.',
  ])('is nobody whom a line only mentions: %s', (line) => {
    expect(employerOf(`Zimmerer (m/w/d)\n\n${line}`)).toBeUndefined();
  });

  it('is not the title', () => {
    expect(employerOf('Zimmerer Holzbau Tanne GmbH', 'Zimmerer Holzbau Tanne GmbH')).toBeUndefined();
  });
});
