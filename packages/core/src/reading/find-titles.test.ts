import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

/** Names of the occupation in a page about a stonemason. */
function namesIn(text: string): readonly string[] {
  const { facts } = readOccupation(text).profile;
  return facts.flatMap((fact) => (fact.kind === 'title' ? [fact.value.label] : []));
}

describe('findTitles', () => {
  it.each([
    ['Auf dem Land sagt man auch Steinhauer.', 'Steinhauer'],
    ['Je nach Betrieb steht auf der Visitenkarte dann auch Steinbildhauer oder Stone Engineer.', 'Stone Engineer'],
    ['Offiziell heißt das „Steinbildhauer Naturstein und Beton“.', 'Steinbildhauer Naturstein und Beton'],
    ['Auf einen Blick\n\nBerufsbezeichnung\tSteinmetz, Steinbildhauer, Stone Artist', 'Stone Artist'],
    ['In manchen Häusern läuft die Stelle unter Steinrestaurator.', 'Steinrestaurator'],
    ['In Inseraten heißt es mal Steinbildhauer, mal Steinrestaurator.', 'Steinrestaurator'],
    ['Früher hieß das STB, sagen die Alten.', 'STB'],
    ['Auf einen Blick\n\n- Berufsbezeichnung Steinmetz/in, Stone Artist\n- Lohn nach Tarif', 'Stone Artist'],
    ['Gesucht wird wahlweise ein Steinbildhauer oder Steinrestaurator.', 'Steinrestaurator'],
    ['Anderswo heißen sie Steinbildhauer oder technische Assistentin.', 'technische Assistentin'],
    ['Steinmetze (auch Steintechnik-Experte) sägen.', 'Steintechnik-Experte'],
    ['In Anzeigen liest man oft auch Steinbildhauer oder Stone Engineer.', 'Stone Engineer'],
    ['Amtlich ist man Steinrestaurator.', 'Steinrestaurator'],
    ['Anderswo heißt Dein Job Steinbildhauer.', 'Steinbildhauer'],
    ['In Anzeigen wird er wahlweise Steinbildhauer oder Stone Artist genannt.', 'Steinbildhauer'],
    ['Manche nennen sich Fachkraft für Steintechnik.', 'Fachkraft für Steintechnik'],
    ['In englischsprachigen Inseraten lesen Sie Stone Artist oder Stone Engineer.', 'Stone Engineer'],
    ['Manche nennen sich inzwischen Stone Manager.', 'Stone Manager'],
    ['Das alte Wort Steinhauer hört man selten.', 'Steinhauer'],
    ['Meist kommt ein Steinhauer, wie die Älteren noch sagen.', 'Steinhauer'],
    ['Im Englischen spricht man vom „Natural Stone Engineer“.', 'Natural Stone Engineer'],
    ['Die veraltete Bezeichnung Steinhauer steht noch auf dem Schild.', 'Steinhauer'],
    ['Früher sagte man Steinhauer dazu.', 'Steinhauer'],
    ['Auf manchen Visitenkarten steht Steinrestaurator.', 'Steinrestaurator'],
    ['Kollegen sagen noch Steinhauer.', 'Steinhauer'],
    ['Auf einen Blick\n\nSynonyme: Steinbildhauer, Steinrestaurator', 'Steinrestaurator'],
    ['Ausgeschrieben wird die Stelle meist als Steinrestaurator.', 'Steinrestaurator'],
    ['Hervorgegangen ist der Beruf aus dem Steinhauer.', 'Steinhauer'],
    ['Kunden sagen gern Steinbildhauer.', 'Steinbildhauer'],
    ['Auf einen Blick\n\nKurzform: StM', 'StM'],
    ['STM steht für Steinmetz.', 'STM'],
    ['Im Betrieb sagt man kurz „Stm“.', 'Stm'],
    ['Im Süden ist der Beruf als Steinhauer bekannt.', 'Steinhauer'],
    ['Im Ausland ist vom Stone Engineer die Rede.', 'Stone Engineer'],
    ['Ob Steinmetz oder Stone Engineer: Die Arbeit ist dieselbe.', 'Stone Engineer'],
    ['Der Steinmetz, früher Steinhauer, sägt.', 'Steinhauer'],
    ['Steinmetze (engl. Stone Artist) sägen.', 'Stone Artist'],
    ['Sie sägen, in der Schweiz Steinhauer genannt, mit Wasser.', 'Steinhauer'],
    ['Manche sagen Steinbildhauer, andere Steinrestaurator.', 'Steinbildhauer'],
    ['Viele kennen uns noch als Steinhauer.', 'Steinhauer'],
    [`Er sägt. ${'Stein ist hart. '.repeat(90)}\n\nSynonyme: Steinhauer, Steinrestaurator`, 'Steinrestaurator'],
  ])('reads another name in: %s', (sentence, name) => {
    expect(namesIn(`Beruf Steinmetz in Jena\n\n${sentence}`)).toContain(name);
  });

  it('takes the forms for women and men for one name', () => {
    expect(
      namesIn('Beruf Tontechniker in Jena\n\nJede Tontechnikerin hört gut, Tontechnikerinnen noch besser.'),
    ).toEqual(['Tontechniker']);
  });

  it('takes both forms beside a sign for one name', () => {
    const text = 'Florist/Floristin in Graz\n\nEine Floristin bindet Sträuße, ein Florist auch.';
    expect(namesIn(text)).toEqual(['Florist/Floristin']);
  });

  it.each([
    [
      'Heilerziehungspflegerinnen und Heilerziehungspfleger, kurz HEP, begleiten Menschen.',
      ['Heilerziehungspfleger', 'HEP'],
    ],
    ['Heilerziehungspfleger (HF) begleiten Menschen.', ['Heilerziehungspfleger']],
  ])('reads the abbreviation, but no certificate, of: %s', (sentence, names) => {
    expect(namesIn(`Beruf Heilerziehungspfleger in Jena\n\n${sentence}`)).toEqual(names);
  });

  it.each([
    'Im Gespräch erzählt sie, dass sie früher Schreinerin war.',
    'So heißen die Steine für Malerinnen.',
    'Kein Schreiner nennt das Kleinkram.',
    'Auf heißen Steinen sitzt der Schreiner.',
    'Mein Schreiner nennt das Kleinkram.',
    'Manches bemerken sie früher als der Hausarzt.',
    'Kurz: Sie setzen Steine.',
    'Schreiner zahlen mehr, offiziell sagt das niemand.',
    'So heißen Leute, die Stein, Metall und Mörtel mögen.',
    'Der Titel Meister öffnet Türen.',
    'CNC steht für eine Steuerung von Maschinen.',
  ])('finds no other name in: %s', (sentence) => {
    expect(namesIn(`Beruf Steinmetz in Jena\n\n${sentence}`)).toEqual(['Steinmetz']);
  });

  it('takes whom somebody works as for the occupation, and no noun that only ends another', () => {
    const text =
      'Redner anrufen, Texte prüfen?\n\nEva Alt arbeitet seit zwei Jahren als Tonreferentin. Manche sagen auch Referentin. Redner mag sie, Redner nicht immer sie.';
    expect(readOccupation(text).profile.titles.male).toBe('Tonreferent');
  });

  it('takes nobody by the surname for one of an occupation', () => {
    const text =
      'Interview mit Eva Steinbacher\n\nSteinhauerinnen hauen Stein. Frau Steinbacher, was heißt das?\n\nSteinbacher: Früher hieß es viel. Eine Steinhauerin lernt lang.';
    expect(namesIn(text)).toEqual(['Steinhauerin']);
  });

  it.each(['Heute heißt es Platten setzen.', 'Am Morgen sagt der Caterer ab.', 'So nennt man gute Leute.'])(
    'finds no name in: %s',
    (sentence) => {
      expect(namesIn(`Beruf Steinmetz in Jena\n\n${sentence}`)).toEqual(['Steinmetz']);
    },
  );
});
