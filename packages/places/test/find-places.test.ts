import { findPlaces, resolvePlace } from '@berufsbild/core';
import { loadGazetteer } from '@berufsbild/places';
import { describe, expect, it } from 'vitest';

const gazetteer = await loadGazetteer();

/** Texts and the names of the places they mean, by what they show. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...names: readonly string[]])[]>> = {
  'names with additions and abbreviations': [
    ['Frankfurt/Main', 'Frankfurt am Main'],
    ['Frankfurt a. M.', 'Frankfurt am Main'],
    ['Frankfurt a.d. Oder', 'Frankfurt (Oder)'],
    ['Freiburg i. Br.', 'Freiburg im Breisgau'],
    ['Garching b. München', 'Garching bei München'],
    ['Bad Homburg v.d.H.', 'Bad Homburg vor der Höhe'],
    ['Mülheim/Ruhr', 'Mülheim an der Ruhr'],
    ['Halle (Westf.)', 'Halle (Westf.)'],
    ['Neustadt/Weinstraße', 'Neustadt an der Weinstraße'],
    ['Sankt Pölten', 'St. Pölten'],
    ['FFM', 'Frankfurt am Main'],
    ['Rothenburg o. d. T.', 'Rothenburg ob der Tauber'],
    ['Königstein i. Ts. (Hessen)', 'Königstein im Taunus'],
  ],
  'other names and spellings': [
    ['Munich', 'München'],
    ['MUENCHEN', 'München'],
    ['Dusseldorf', 'Düsseldorf'],
    ['Vienna, Austria', 'Wien'],
    ['Geneva, Switzerland', 'Genf'],
    ['Genève', 'Genf'],
    ['office in the heart of Zurich', 'Zürich'],
    ['Work from Nuremberg or Hanover', 'Nürnberg', 'Hannover'],
    ['berlin, bad homburg', 'Berlin', 'Bad Homburg vor der Höhe'],
  ],
  'islands and what leads to a place': [
    ['Köchin auf Juist', 'Juist'],
    ['Wir richten unseren Blick künftig stärker auf Hamburg und wachsen weiter'],
    ['Arbeitsort: Insel Amrum', 'Amrum'],
    ['Zieh zu uns nach Husum!', 'Husum'],
    ['Unser Lager: VollzeitGotha, ThüringenNeu', 'Gotha'],
    ['Reha-Klinik Bad Driburg, 33014 Bad Driburg', 'Bad Driburg'],
    ['Wir sind die Nummer 1 in Sachsen und suchen dich in Riesa', 'Riesa'],
    ['Montage in ganz Norddeutschland, wir stellen den Wagen', 'Norddeutschland'],
    ['Werk Kassel, Halle 7', 'Kassel'],
    ['Wedel b. Hamburg', 'Wedel'],
    ['Labor in Martinsried bei München', 'Martinsried'],
    ['Idstein, Kreis Limburg', 'Idstein'],
    ['Bonn, Bad Godesberg', 'Bonn'],
    ['Kanton Zug, Standort Cham', 'Cham'],
  ],
  'one name or two': [
    ['Villingen-Schwenningen', 'Villingen-Schwenningen'],
    ['Garmisch-Partenkirchen', 'Garmisch-Partenkirchen'],
    ['Blankenfelde-Mahlow', 'Blankenfelde-Mahlow'],
    ['Köln-Bonn', 'Köln', 'Bonn'],
    ['Berlin/Wustermark', 'Berlin', 'Wustermark'],
    ['Ludwigshafen/Mannheim', 'Ludwigshafen am Rhein', 'Mannheim'],
    ['Sindelfingen / Böblingen', 'Sindelfingen', 'Böblingen'],
    ['Burgwedel/Isernhagen', 'Burgwedel', 'Isernhagen'],
    ['Standort Hannover-Langenhagen', 'Hannover', 'Langenhagen'],
    ['Dortmund, Bochum und Essen', 'Dortmund', 'Bochum', 'Essen'],
  ],
  'parts of towns': [
    ['Berlin Mitte', 'Berlin Mitte'],
    ['in Leipzig-Plagwitz', 'Leipzig-Plagwitz'],
    ['Stuttgart-Vaihingen', 'Stuttgart-Vaihingen'],
    ['Dresden-Neustadt', 'Dresden-Neustadt'],
    ['Filiale Köln-Ossendorf', 'Köln-Ossendorf'],
    ['Zürich-Oerlikon', 'Zürich-Oerlikon'],
    ['in Bonn-Bad Godesberg', 'Bonn-Bad Godesberg'],
    ['Arbeitsort: Essen-Rüttenscheid', 'Essen-Rüttenscheid'],
    ['für unser Hamburg-Projekt'],
    ['München-Schwabing, im Hinterhof', 'München-Schwabing'],
  ],
  'states, countries and regions': [
    ['NRW', 'Nordrhein-Westfalen'],
    ['Meck-Pomm', 'Mecklenburg-Vorpommern'],
    ['Brandenburg', 'Brandenburg'],
    ['Kanton Zürich', 'Zürich'],
    ['Ruhrgebiet', 'Ruhrgebiet'],
    ['Rhein-Main-Gebiet', 'Rhein-Main'],
    ['Raum Köln/Bonn', 'Köln/Bonn'],
    ['Raum Würzburg oder Schweinfurt', 'Würzburg', 'Schweinfurt'],
    ['Großraum Stuttgart', 'Stuttgart'],
    ['Rhein-Neckar-Kreis', 'Rhein-Neckar-Kreis'],
    ['Landkreis Rosenheim', 'Landkreis Rosenheim'],
    ['Lkr. Rosenheim', 'Landkreis Rosenheim'],
    ['Einsatz im LK München', 'Landkreis München'],
    ['Main-Kinzig-Kreis', 'Main-Kinzig-Kreis'],
    ['Remote (Germany)', 'Deutschland'],
  ],
  attributes: [
    ['Uster ZH oder Aarau AG', 'Uster', 'Aarau'],
    ['unser Büro in Baden AG', 'Baden'],
    ['bei der Aarau AG'],
    ['Deutschland, NRW, Köln', 'Köln'],
    ['Rostock (MV)', 'Rostock'],
    ['Baden (AG)', 'Baden'],
    ['Wustermark, Brandenburg', 'Wustermark'],
    ['Walldorf (Baden)', 'Walldorf'],
    ['CH-3011 Bern', 'Bern'],
    ['Lübbenau im Spreewald', 'Lübbenau/Spreewald'],
    ['Löhne (Westf.)', 'Löhne'],
    ['Freising, Oberbayern', 'Freising'],
    ['Gotha (remote in Deutschland möglich)', 'Gotha'],
  ],
  'what decides between places of one name': [
    ['Halle oder Leipzig', 'Halle (Saale)', 'Leipzig'],
    ['Frankfurt oder Offenbach', 'Frankfurt am Main', 'Offenbach am Main'],
    ['26789 Leer', 'Leer (Ostfriesland)'],
    ['Freiburg, Schweiz', 'Fribourg'],
  ],
  'running text': [
    ['Wir sind ein Unternehmen mit Sitz in Köln und suchen für unseren Standort Bonn.', 'Bonn'],
    ['Du verstärkst unser Team in Berlin oder Hamburg bei der Entwicklung neuer Produkte.', 'Berlin', 'Hamburg'],
    ['Für unseren Kunden in Wolfsburg suchen wir ab sofort Verstärkung.', 'Wolfsburg'],
    ['Der Dienstsitz ist Bonn, die Vergütung richtet sich nach der Erfahrung.', 'Bonn'],
    ['Als Marktführer in Bayern beliefern wir Kunden in Deutschland, Österreich und der Schweiz.'],
    ['Zwischen Köln und Bonn gelegen, nahe Siegburg, mit Anbindung nach Düsseldorf.'],
    ['Der Hauptsitz unserer Firma befindet sich in Gütersloh.'],
    ['Ein Haus mit Büros in Berlin und Hamburg sucht Verstärkung.'],
    ['Der Maschinenbauer aus Bielefeld wächst seit zwanzig Jahren.'],
    ['In unserem Bremer Büro und an der Dresdner Filiale wird viel gelacht.', 'Bremen', 'Dresden'],
    ['Home-Office aus Österreich oder Deutschland ist jederzeit denkbar.', 'Österreich', 'Deutschland'],
    ['Nach dem Essen ist die Halle leer, und wer in der Lage ist, geht auf den Hof.'],
    ['Gutes Essen, faire Löhne, eine Lehre mit Zukunft und ein Weg nach vorn.'],
    ['Enges Miteinander und kurze Wege'],
    ['Urlaub in Provence'],
  ],
  'people, firms and clubs': [
    ['VfL Wolfsburg'],
    ['FC Bayern München'],
    ['Hamburger Sparkasse'],
    ['Volksbank Paderborn'],
    ['Stadtwerke München GmbH'],
    ['Herr Leonhard'],
    ['Ansprechpartner: Jens'],
    ['Frankfurter Neue Presse'],
    ['Potsdamer Platz'],
  ],
};

describe('findPlaces with the real gazetteer', () => {
  for (const [phenomenon, cases] of Object.entries(CASES)) {
    it.each(cases.map(([text, ...names]) => ({ text, names })))(`reads ${phenomenon}: $text`, ({ text, names }) => {
      expect(findPlaces(text, gazetteer).map(({ value }) => value.name)).toEqual(names);
    });
  }

  it.each(['Frankfurt', 'Neustadt', 'Kirchheim', 'Halle'])('gives no single answer for %s', (name) => {
    const [found] = findPlaces(`Arbeitsort: ${name}`, gazetteer);
    expect(found?.issues.map(({ code }) => code)).toEqual(['place/ambiguous']);
    expect(found?.value).not.toHaveProperty('key');
    expect(found?.value).not.toHaveProperty('latitude');
    expect(resolvePlace({ name }, gazetteer).ok).toBe(false);
  });

  it.each(['Essen', 'Leer'])('doubts %s, which is a common word too', (name) => {
    expect(findPlaces(name, gazetteer)[0]?.issues.map(({ code }) => code)).toContain('place/common-word');
  });
});

describe('resolvePlace with the real gazetteer', () => {
  it.each([
    ['80331 München', 'München'],
    ['Dresden 01067', 'Dresden'],
    ['CH-8005 Zürich', 'Zürich'],
    ['Winterthur, Zürich', 'Winterthur'],
    ['Linz, Oberösterreich', 'Linz'],
    ['Freising, Oberbayern', 'Freising'],
    ['Frankfurt, Hessen', 'Frankfurt am Main'],
    ['Buchs (AG)', 'Buchs'],
    ['Marburg, Lahn', 'Marburg'],
    ['Köln, Ehrenfeld', 'Köln'],
    ['Hamburg/Altona', 'Hamburg'],
    ['Halle/Saale', 'Halle (Saale)'],
    ['Zürich, Zürich', 'Zürich'],
  ])('reads %s', (name, official) => {
    expect(resolvePlace({ name }, gazetteer)).toMatchObject({ ok: true, value: { name: official }, issues: [] });
  });

  it.each([
    [{ name: 'Köln, Bonn' }, 'place/several'],
    [{ name: 'Leipzig/Halle' }, 'place/several'],
    [{ name: 'Wien oder Graz' }, 'place/several'],
    [{ name: 'Straßburg', country: 'FR' }, 'place/country-unknown'],
    [{ postalCode: '1010', country: 'AT' }, 'place/postal-code-unknown'],
  ])('gives no place for %o', (query, code) => {
    expect(resolvePlace(query, gazetteer)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});

describe('findPlaces and long text', () => {
  const words = 'Wir suchen ab sofort in Köln, Frankfurt (Oder) und Villingen-Schwenningen, NRW, engagierte Köpfe. ';
  it.each([
    ['an advert', words],
    ['one name', 'Frankfurt '],
    ['hyphens', 'Neustadt-'],
    ['open brackets', 'Halle ('],
    ['states', 'NRW, '],
    ['digits', '1.1'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['lone surrogates', '\ud800A'],
    ['marks from right to left', '\u200fBerlin'],
    ['NUL', 'Köln\u0000'],
  ])('answers long text: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    for (const { raw, start, end } of findPlaces(text, gazetteer)) expect(raw).toBe(text.slice(start, end));
  });
});
