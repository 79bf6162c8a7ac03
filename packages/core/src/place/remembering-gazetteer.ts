import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';

/** A gazetteer that looks every name of a text up once, however often it stands there. */
export function rememberingGazetteer(gazetteer: Gazetteer): Gazetteer {
  const { edition, countries, longestNameInWords } = gazetteer;
  return {
    edition,
    countries,
    longestNameInWords,
    longestFrom: (word) => gazetteer.longestFrom?.(word) ?? longestNameInWords,
    byName: onceEach((name) => gazetteer.byName(name)),
    byExactName: onceEach((name) => gazetteer.byExactName?.(name) ?? gazetteer.byName(name)),
    byPostalCode: (code, country) => gazetteer.byPostalCode(code, country),
    byKey: (key, country) => gazetteer.byKey(key, country),
    near: (position, km) => gazetteer.near(position, km),
  };
}

type LookUp = (name: string) => readonly GazetteerPlace[];

/** A look-up that is made once for each name; it lives as long as the reading of one text. */
function onceEach(lookUp: LookUp): LookUp {
  const answers = new Map<string, readonly GazetteerPlace[]>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const places = lookUp(name);
    answers.set(name, places);
    return places;
  };
}
