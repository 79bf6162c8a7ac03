import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

function statementsIn(text: string): readonly string[] {
  const { facts } = readOccupation(text).profile;
  return facts.flatMap((fact) => (fact.kind === 'region-statement' && 'label' in fact.value ? [fact.value.label] : []));
}

describe('tellsOfPlace', () => {
  it.each<[string, readonly string[]]>([
    ['Im Westen der Stadt wird gebaut.', ['Im Westen der Stadt wird gebaut']],
    ['Die Wohnungen sind teuer geworden.', ['Die Wohnungen sind teuer geworden']],
    ['In Wunsiedel stehen noch zwei Sägen.', ['In Wunsiedel stehen noch zwei Sägen']],
    ['Man kennt sich in den Hütten.', []],
    ['Bei den Steinmetzen kennt jeder jeden.', ['Bei den Steinmetzen kennt jeder jeden']],
    ['Zwei Brüche haben wieder eröffnet.', ['Zwei Brüche haben wieder eröffnet']],
    ['Der Mörtel trocknet im Winter langsamer.', []],
    ['Für die Älteren ist das mühsam.', []],
    ['Sandstein lässt sich leichter spalten.', []],
  ])('reads "%s" in a section on the place as %j', (sentence, statements) => {
    expect(statementsIn(`Beruf Steinmetz in Jena\n\nDer Standort Jena\n\n${sentence}`)).toEqual(statements);
  });

  it.each<[string, readonly string[]]>([
    ['In Jena sind sie so gefragt wie lange nicht.', ['In Jena sind sie so gefragt wie lange nicht']],
    ['Der Nordosten hat da nichts zu verschenken.', ['Der Nordosten hat da nichts zu verschenken']],
    ['In der Stadt gibt es viele Hütten.', ['In der Stadt gibt es viele Hütten']],
    ['In Thüringen zahlen viele Betriebe über Tarif.', ['In Thüringen zahlen viele Betriebe über Tarif']],
    ['Die Berufsschule liegt in Jena.', []],
    ['In Österreich ist dafür die Bezeichnung Steinmetzmeister üblich.', []],
    ['Das ist nicht Hamburg.', []],
    ['Ihre Werkstatt liegt in Jena hinter dem Bahnhof.', []],
    ['Hier trinkt jeder den Kaffee schwarz.', []],
    ['Die Lehrgänge laufen in Jena, Gera oder Hamburg.', []],
  ])('reads "%s" in a section on anything as %j', (sentence, statements) => {
    expect(statementsIn(`Beruf Steinmetz in Jena\n\nAllerlei\n\n${sentence}`)).toEqual(statements);
  });
});
