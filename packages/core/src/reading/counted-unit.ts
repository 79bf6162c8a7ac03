import type { StatisticValue } from '../occupation/fact.ts';
import { kindOfNoun } from './kind-of-head.ts';
import { isPersonNoun } from './person-noun.ts';
import { remembered } from './remembered.ts';

type Unit = StatisticValue['unit'];
/** What is counted besides people and companies, by the noun in lower case; the first row that fits decides. */
const UNIT_ROWS: readonly { readonly unit: Unit; readonly noun: RegExp }[] = [
  {
    unit: 'positions',
    noun: /(?:(?<!beratungs|förder|tank|melde|anlauf|dienst|geschäfts|zweig|prüf|kontakt|halte|bau|leit)stellen|(?:ausbildungs|arbeits|studien|lehr|schul|kurs|praktikums)plätzen?|(?:^|offene )jobs|vakanzen|(?:stellen|job)(?:angeboten?|anzeigen|inseraten?|ausschreibungen)|^inseraten?|volontariaten?|(?:ausbildungs|lehr)(?:verträgen?|verhältnissen?)|^(?:neu)?verträgen?)$/u,
  },
  {
    unit: 'people',
    noun: /(?:jugendliche[nr]?|suchende[nr]?|arbeitslose[nr]?|azubis?|auszubildende[nr]?|beschäftigte[nr]?|lernende[nr]?|lehrlingen?|studierende[nr]?|(?:berufs|erwerbs)tätige[nr]?|selbstständige[nr]?|mitarbeitende[nr]?|mitarbeiter(?:innen|n)?|bewerber(?:innen|n)?|absolvent(?:en|innen)|kandidat(?:en|innen)|bewerbende[nr]?|prüflingen?|erwerbslose[nr]?|selbständige[nr]?|(?:pfleg|lehr|forsch|helf|betreu|ausbild|schaff)ende[nr]?|logopäd(?:en|innen)|freiberufler(?:innen|n)?|beamt(?:en?|innen)|profis|expertinnen|(?:um|berufs)schüler(?:innen|n)?|ärzt(?:en?|innen)|soldat(?:en|innen)|referendar(?:en?|innen)|steinmetz(?:en?|innen)|^(?:frauen|männern?|menschen|personen|leuten?|köpfen?))$/u,
  },
  { unit: 'applications', noun: /bewerbungen$/u },
  {
    unit: 'institutions',
    noun: /(?:schulen|universitäten|akademien|gymnasien|kollegs|ausbildungsstätten|dienststellen|rettungswachen|feuerwehren|ämtern?|behörden|museen|bibliotheken|archiven?|institutionen|institute)$/u,
  },
];
/** People who are served and no figure of a market, and measures that end like people. */
const UNCOUNTED =
  /(?:kolleg|gäst|kind|kund|mandant|rentner|patient|schüler|mitglied|bewohner|nutzer|leser|klient|meter|liter|einwohner|hektar|zentner|besucher|zuschauer|follower|abonnent|container|zeichen|zeilen|wörter|einsätze|rinder|dächer|eltern)/u;
/** Nouns for businesses by their plural endings. */
const BUSINESS =
  /(?:geschäfte|betriebe|unternehmen|firmen|filialen|agenturen|häuser|läden|werke|praxen|büros|studios|märkte|einrichtungen|anbieter|höfe|güter|reien|erien|ämter|behörden|schulen|kliniken|heime|zentren|apotheken|werkstätten|spitäler|arbeitgeber|niederlassungen|(?<!^|ver|be|zu|fehl|miss)handlungen|ateliers|kinos|redaktionen|ordinationen|salons|cafés|notariate|kanzleien|hersteller|mühlen|organisationen|kindergärten|tagesstätten|airlines|(?:beratungs|prüf|geschäfts)stelle)n?$/u;

/** What a lower-case noun counts; absent where it is nothing of a market. */
export const countedUnit: (noun: string) => Unit | undefined = remembered((noun) => {
  const row = UNIT_ROWS.find((one) => one.noun.test(noun));
  if (row !== undefined) return row.unit;
  if (kindOfNoun(noun) === 'employer-kind' || BUSINESS.test(noun)) return 'companies';
  return isPersonNoun(noun) && !UNCOUNTED.test(noun) ? 'people' : undefined;
});

/** Whether a lower-case noun in the singular is one of what a market counts: "jede vierte Kanzlei". */
export function isCountedOne(noun: string): boolean {
  return PLURALS.some(([singular, plural]) => countedUnit(noun.replace(singular, plural)) !== undefined);
}

/** How a plural that the tables know is made of a singular. */
const PLURALS: readonly (readonly [singular: RegExp, plural: string])[] = [
  [/$/u, ''],
  [/$/u, 'n'],
  [/$/u, 'en'],
  [/$/u, 'e'],
  [/$/u, 's'],
  [/platz$/u, 'plätze'],
  [/vertrag$/u, 'verträge'],
  [/praxis$/u, 'praxen'],
  [/firma$/u, 'firmen'],
  [/statt$/u, 'stätten'],
  [/spital$/u, 'spitäler'],
];
