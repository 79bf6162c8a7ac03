import { remembered } from './remembered.ts';
import { createSuffixTable, type SuffixTable } from './suffix-table.ts';

/** Words that the names of occupations end in, in lower case. */
const WORDS = `
  manager assistent gestalter techniker entwickler pfleger kaufmann kauffrau kaufleute meister mechaniker
  mechatroniker redakteur berater leiter ingenieur elektroniker fahrer koch köche köchin lehrer erzieher architekt sachbearbeiter
  fachkraft fachkräfte fachwirt fachangestellte fachangestellter fachangestellten therapeut journalist designer
  informatiker administrator buchhalter controller referent verkäufer programmierer analyst coach trainee consultant
  spezialist koordinator texter autor fotograf filmemacher planer prüfer betreuer trainer dozent pädagoge psychologe
  sozialarbeiter notar anwalt anwält richter treuhänder schreiner tischler maler installateur bäcker konditor florist gärtner friseur
  laborant chemikant chemiker biologe physiker optiker akustiker zerspaner schweißer dreher fräser logistiker
  disponent lagerist bibliothekar archivar dolmetscher übersetzer lektor grafiker zeichner konstrukteur statiker
  polier monteur helfer hebamme arzt ärztin apotheker sanitäter logopäde masseur kosmetiker steuerberater
  wirtschaftsprüfer broker makler vertreter recruiter personaler webmaster tester operator kameramann tontechniker
  produzent regisseur dramaturg restaurator goldschmied uhrmacher winzer landwirt förster tierpfleger matrose
  kapitän pilot steward lokführer zugbegleiter kellner hotelfachmann hotelfachfrau hotelfachleute barkeeper
  sommelier hausmeister sekretär sekretärin empfangskraft betriebswirt geschäftsführer scientist lehrkraft
  pflegekraft engineer developer entbindungspfleger
`;

let table: SuffixTable<true> | undefined;

/** Whether a lower-case noun ends like the name of an occupation, in any of its forms. */
export const isOccupationNoun: (lower: string) => boolean = remembered((lower) => {
  table ??= createSuffixTable([{ words: WORDS, value: true }]);
  return table(lower) !== undefined;
});
