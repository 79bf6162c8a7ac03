import type { FactKind } from '../occupation/fact.ts';

/** What a noun phrase is by its last noun. */
export interface HeadRow {
  /** Kind of fact. */
  readonly kind: Extract<
    FactKind,
    | 'skill'
    | 'task'
    | 'tool'
    | 'channel'
    | 'employer-kind'
    | 'department'
    | 'industry'
    | 'education'
    | 'further-training'
    | 'reporting-line'
    | 'entry-path'
  >;
  /** The noun in lower case, or its ending. */
  readonly head: RegExp;
  /**
   * What the phrase must have besides its noun, where the noun alone says too little: something that hangs on it, an
   * adjective of the row's own, an adjective or a compound, an article or a neighbour of its kind in an enumeration, or a cue.
   */
  readonly needs?: 'complement' | 'list' | 'article' | 'compound' | 'cue' | RegExp;
}

const SIZE =
  /^(?:klein|groß|größer|mittel|mittler|mittelständisch|mittelgroß|international|global|börsennotiert|städtisch|kommunal|öffentlich|privat|regional|lokal|kirchlich|freigemeinnützig|gemeinnützig|ambulant|stationär|inhabergeführt|traditionsreich|weltweit|namhaft|spezialisiert|handwerklich|industriell|landwirtschaftlich|familiengeführt|eigentümergeführt|forschend|jung)/u;

/** Nouns by what they stand for. The first row that fits holds. */
export const HEAD_ROWS: readonly HeadRow[] = [
  { kind: 'tool', head: /./u, needs: /^ki-/u },
  {
    kind: 'further-training',
    head: /(?:weiterbildung(?:en)?|fortbildung(?:en)?|(?<!um)schulung(?:en)?|umschulung(?:en)?|lehrg(?:a|ä)ng(?:e[ns]?|s)?|seminare?n?|workshops?|zertifikate?n?|zertifizierung(?:en)?|bildungsurlaub|bildungsgutscheine?n?|fachwirt(?:in)?|meister(?:schule|prüfung|brief)e?n?|bildungsangebote?n?|lernangebote?n?|schulungsangebote?n?|weiterbildungsangebote?n?|fortbildungskurse?n?|zertifikatskurse?n?|(?<!(?:wechsel|aktien|börsen|ex|kon|dis|par))[\p{L}-]{3,}kurse?n?|boot-?camps?|trainings?)$/u,
  },
  {
    kind: 'skill',
    head: /(?:[\p{L}-]{3}vermögens?|kompetenz(?:en)?|fähigkeit(?:en)?|verständniss?e?s?|kenntniss?e?n?|[\p{L}-]{3}stärke|geschick|[\p{L}-]{2}bereitschaft|talent|[\p{L}-]{3}gefühl|bewusstseins?|[\p{L}-]{3}denken|[\p{L}-]{3}sinn|gespür|leidenschaft|begeisterung|neugierd?e?|geduld|ausdauer|kreativität|flexibilität|belastbarkeit|zuverlässigkeit|empathie|sorgfalt|genauigkeit|präzision|pragmatismus|vielseitigkeit|eigeninitiative|selbst(?:st)?ändiges arbeiten|improvisation|improvisationstalent|know-how|teamgeist|disziplin|vernunft|humor|gelassenheit|zusatzqualifikation(?:en)?|instinkt|fingerspitzengefühl|schwindelfreiheit|engagement|offenheit|freundlichkeit|kondition|fitness|motivation|pünktlichkeit|ehrlichkeit|diskretion|auffassungsgabe|nervenstärke|teamfähigkeit|fleiß|gründlichkeit|weitblick|überblick|einsatzfreude|kontaktfreude|lernfreude|serviceorientierung|kundenorientierung|handwerk(?:liches)? geschick)$/u,
  },
  {
    kind: 'skill',
    head: /^(?:interessen?|sinn|lust|freude|spaß|umgang|auge|händchen|bereitschaft|gefühl|respekt|liebe|blick|verantwortungsgefühl|mut|begabung|gabe)$/u,
    needs: 'complement',
  },
  {
    kind: 'skill',
    head: /^(?:ironie|ruhe|ordnung|organisation|technik|kommunikation|arbeit|mathematik|pflege)$/u,
    needs: 'list',
  },
  {
    kind: 'skill',
    head: /(?:[\p{L}-]{3}(?:heit|keit|tät|freude|wissen|nerven|resistenz|sinn|disziplin)|wissen|auftreten|arbeitsweise|nerven|tempo|mut|ruhe|übersicht|hand|hände|interesse|skills|stimme|deutsch)$/u,
    needs: 'cue',
  },
  {
    kind: 'tool',
    head: /(?:-software|[\p{L}-]{4}software|-systeme?n?|-tools?|[\p{L}-]{4}tools?|-programme?n?|künstliche intelligenz|intelligenz|workflows?|-scanner|-maschinen?|messgeräte?n?)$/u,
  },
  { kind: 'department', head: /[\p{L}-]{4}(?:abteilung(?:en)?|teams?)$|-abteilung(?:en)?$|-teams?$/u },
  {
    kind: 'department',
    head: /^(?:vertriebs?|kundenservice|kundendienst|marketings?|einkaufs?|buchhaltung|controlling|personalwesen|produktentwicklung|öffentlichkeitsarbeit|pr|qualitätssicherung|rechtsabteilung|logistik|produktion|fertigung|konstruktion|verwaltung|kommunikation|arbeitsvorbereitung|instandhaltung|lager|versand|forschung|entwicklung|pflegedienst|sozialdienst|verkauf)$/u,
    needs: 'article',
  },
  {
    kind: 'employer-kind',
    head: /(?:agentur(?:en)?|[\p{L}-]{3}verb(?:a|ä)nde?n?|^verb(?:a|ä)nde?n?|konzerne?[ns]?|kliniken?|krankenh(?:a|ä)us(?:er|ern)?|behörden?|kanzlei(?:en)?|start-ups?|mittelstand|mittelständlern?|großunternehmens?|[\p{L}-]{3}unternehmen|dienstleistern?|freiberuflern?|freiberuflichen|ngos?|kommunen?|stadtverwaltung(?:en)?|kreisverwaltung(?:en)?|großindustrie|(?<!berufs)(?<!fach)(?<!hoch)schulen|banken|sparkassen?|versicherung(?:en|er)|[\p{L}-]{3}betriebe?n?|[\p{L}-]{3}büros?|[\p{L}-]{3}firm(?:a|en)|[\p{L}-]{4}praxen|pflegeheime?n?|kitas?|[\p{L}-]{3}werkst(?:a|ä)tt(?:en)?|[\p{L}-]{3}studios?|hotels?|museen|verlage?n?|vereine?n?|stiftung(?:en)?|[\p{L}-]{2}institute?n?|labore?n?|klinikum|theatern?|opernhäusern?|geburtshäusern?|reedereien|warenhäusern?|[\p{L}-]{4}gesellschaft(?:en)?|messebauern?|[\p{L}-]{3}herstellern?|zulieferern?|[\p{L}-]{3}riesen|[\p{L}-]{3}schwergewichten?|wohlfahrtsverb(?:a|ä)nden?|speditionen?|bauunternehmen|stadtwerken?|werften?|redaktionen|restaurants?|hausarztpraxen|handelsketten?)$/u,
  },
  {
    kind: 'employer-kind',
    head: /^(?:unternehmens?|firm(?:a|en)|betriebe?[ns]?|einrichtung(?:en)?|umfelds?|häuser[n]?|träger[n]?|praxen|kliniken|arbeitgebern?|büros?|hersteller[n]?|bauträgern?|dienste?n?|praxis|kanzlei|häusern?)$/u,
    needs: SIZE,
  },
  {
    kind: 'industry',
    head: /(?:[\p{L}-]{3}branche|[\p{L}-]{3}industrie|[\p{L}-]{3}(?<!land)(?<!betriebs)(?<!volks)wirtschaft|gesundheitswesen|sozialwesen|bauwesen|automobilbau|maschinenbau|baugewerbe|einzelhandels?|großhandels?|gastronomie|tourismus|telekommunikation|energieversorgung|b2[bc]-bereich|[\p{L}-]{3}sektor|dienstleistung|landwirtschaft|hotellerie)$/u,
    needs: 'compound',
  },
  {
    kind: 'education',
    head: /(?:abitur|[\p{L}-]{2}reife|[\p{L}-]{3}(?<!vertrags)(?<!jahres)abschluss|bachelor|master|diplom|staatsexamen|[\p{L}-]{4}wissenschaft(?:en)?|[\p{L}-]{4}studium|studium|betriebswirtschaft(?:slehre)?|bwl|[\p{L}-]{3}informatik|informatik|journalistik|germanistik|mittlere[rn]? schulabschluss|gesellenbrief|approbation)$/u,
  },
  {
    kind: 'education',
    head: /^(?:berufs)?ausbildung$/u,
    needs:
      /^(?:abgeschlossen|kaufmännisch|dual|technisch|dreijährig|einschlägig|handwerklich|gestalterisch|medial|schulisch|anerkannt)/u,
  },
  {
    kind: 'reporting-line',
    head: /(?:geschäftsführung|geschäftsleitung|unternehmensleitung|(?:betriebs|stations|bau|team|abteilungs|werks?|küchen|schul|kita|projekt|einrichtungs|heim|filial|markt|labor|pflegedienst|praxis|haus|bereichs|verwaltungs|produktions|chef)leitung|vorgesetzten?|entscheidern?|stakeholdern?|betriebsrat|teamleitern?|abteilungsleitern?|vorstand|bauherren|auftraggebern?)$/u,
  },
  { kind: 'task', head: /verantwortung$/u, needs: 'complement' },
  {
    kind: 'task',
    head: /(?:strategien?|kontrollen?|pläne?|konzepte?|koordinators?)$/u,
    needs: 'cue',
  },
  {
    kind: 'entry-path',
    head: /(?:quereinsteiger(?:n|innen)?|umschüler(?:n|innen)?|wiedereinsteiger(?:n|innen)?|quereinstieg|wiedereinstieg|seiteneinsteiger(?:n|innen)?|volontariat|traineeprogramme?n?|direkteinstieg|umsteiger(?:n|innen)?)$/u,
  },
  {
    kind: 'task',
    head: /(?:bearbeitung|[\p{L}-]{3}betreuung|[\p{L}-]{3}planung|steuerung|[\p{L}-]{5}pflege|erstellung|[\p{L}-]{3}analysen?|auswertung|[\p{L}-]{3}beratung|koordination|überwachung|[\p{L}-]{3}kontrollen?|[\p{L}-]{3}messung|gestaltung|[\p{L}-]{3}prozessen?|kampagnen?|pressearbeit|öffentlichkeitsprojekte|strategieentwicklung|projektmanagement|redaktionsplan|berichtswesen|dokumentation|monitoring|[\p{L}-]{3}formate|[\p{L}-]{3}organisation|[\p{L}-]{3}führung|wartung|abrechnung|disposition)$/u,
  },
];
