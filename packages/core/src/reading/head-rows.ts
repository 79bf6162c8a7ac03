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
    | 'specialisation'
  >;
  /** Nouns in lower case, whole (`=mut`), as the end of longer ones (`-sinn`), or both; the longest that fits decides. */
  readonly words: string;
  /**
   * What the phrase must have besides its noun, where the noun alone says too little: something that hangs on it, an
   * adjective of the row's own, an adjective or a compound, an article or a neighbour of its kind in an enumeration,
   * or a cue.
   */
  readonly needs?: 'complement' | 'list' | 'article' | 'compound' | 'cue' | RegExp;
}

const SIZE =
  /^(?:klein|groß|größer|mittel|mittler|mittelständisch|mittelgroß|international|global|börsennotiert|städtisch|kommunal|öffentlich|privat|regional|lokal|kirchlich|freigemeinnützig|gemeinnützig|ambulant|stationär|inhabergeführt|traditionsreich|weltweit|namhaft|spezialisiert|handwerklich|industriell|landwirtschaftlich|familiengeführt|eigentümergeführt|forschend|jung)/u;
const TRAINED =
  /^(?:abgeschlossen|kaufmännisch|dual|technisch|[A-Za-zÀ-ž]{2,12}jährig|einschlägig|handwerklich|gestalterisch|medial|schulisch|anerkannt|praxisintegriert)/u;

/** Nouns by what they stand for. */
export const HEAD_ROWS: readonly HeadRow[] = [
  {
    kind: 'further-training',
    words: `weiterbildung fortbildung schulung lehrgang lehrgäng seminar =workshop -workshop zertifikat zertifizierung
      bildungsurlaub bildungsgutschein meisterschule meisterprüfung meisterbrief bildungsangebot lernangebot schulungsangebot
      weiterbildungsangebot -kurs bootcamp boot-camp training meistervorbereitung`,
  },
  {
    kind: 'skill',
    words: `-vermögen kompetenz fähigkeit verständnis kenntnis -stärke geschick -bereitschaft talent -gefühl bewusstsein -denken -sinn
      gespür leidenschaft begeisterung neugier neugierde geduld ausdauer kreativität flexibilität belastbarkeit zuverlässigkeit empathie
      sorgfalt genauigkeit präzision pragmatismus vielseitigkeit eigeninitiative improvisation know-how teamgeist disziplin vernunft humor
      gelassenheit zusatzqualifikation instinkt schwindelfreiheit engagement offenheit freundlichkeit kondition fitness motivation
      pünktlichkeit ehrlichkeit diskretion auffassungsgabe teamfähigkeit fleiß gründlichkeit weitblick überblick einsatzfreude
      kontaktfreude lernfreude serviceorientierung kundenorientierung stressresistenz musikalität führerschein fahrerlaubnis
      hartnäckigkeit verschwiegenheit beobachtungsgabe körperkraft fingerfertigkeit trittsicherheit diplomatie rechtschreibung -toleranz`,
  },
  {
    kind: 'skill',
    words:
      '=gedächtnis =interesse =sinn =lust =freude =spaß =umgang =auge =händchen =bereitschaft =gefühl =respekt =liebe =blick =mut =begabung =gabe',
    needs: 'complement',
  },
  {
    kind: 'skill',
    words: '=denken =arbeiten =handeln =auftreten =vorstellungsvermögen',
    needs:
      /^(?:analytisch|logisch|räumlich|vernetzt|strategisch|unternehmerisch|kaufmännisch|kritisch|kreativ|wirtschaftlich|selbst(?:st)?ändig|eigenverantwortlich|strukturiert|sicher|freundlich|gepflegt|souverän|sorgfältig|sauber|genau|exakt)/u,
  },
  {
    kind: 'skill',
    words: '=fell =haltung =nerven =hand =gedächtnis =rückgrat',
    needs: /^(?:dick|klar|ruhig|sicher|stark|visuell|fotografisch)/u,
  },
  { kind: 'skill', words: '=ironie =ordnung =organisation =technik =arbeit =mathematik', needs: 'list' },
  {
    kind: 'skill',
    words:
      '-heit -keit -tät -freude =gehör -wissen -nerven -resistenz =wissen =auftreten =arbeitsweise =nerven =tempo =ruhe =übersicht =hand =hände =skills =stimme =fell =eignung =tauglichkeit =führungszeugnis =rücken =noten =charakter',
    needs: 'cue',
  },
  {
    kind: 'tool',
    words:
      '-software -system -tool -programm intelligenz workflow scanner -maschine messgerät -gerät -app -roboter -pult -konsole multimeter -modell',
    needs: 'compound',
  },
  {
    kind: 'tool',
    words: `=tablet =laptop =drohne =multimeter kamera waage -messer hammer hämmer zange säge -kolben -brenner -bohrer
      -schrauber -presse fräse -pistole -skop spatel pinsel hobel meißel feile -lampe hebebühne hubsteiger gabelstapler -schere
      messschieber hochdruckreiniger`,
  },
  { kind: 'department', words: '-abteilung -team =sekretariat -fachdienst -station' },
  {
    kind: 'department',
    words: `=vertrieb =kundenservice =kundendienst =marketing =einkauf =buchhaltung =controlling =personalwesen =produktentwicklung
      =öffentlichkeitsarbeit =pr =qualitätssicherung =logistik =produktion =fertigung =konstruktion =verwaltung =kommunikation
      =arbeitsvorbereitung =instandhaltung =lager =versand =forschung =entwicklung =pflegedienst =sozialdienst =verkauf
      =empfang =service =housekeeping =rezeption =kalkulation =disposition =it =montage =haustechnik =bankett =innendienst =außendienst
      =leitstelle =produktmanagement =qualitätsmanagement =backstube =zentraleinkauf =lohnbuchhaltung -kommunikation -entwicklung -service -grafik =hausgrafik =dramaturgie =fundraising -pädagogik
      =betriebsbüro =redaktion =hr =finanzen =legal =compliance =event =events -dokumentation =materialwirtschaft
      =personal =rechnungswesen =technik =neurologie =orthopädie =chirurgie =geriatrie =pädiatrie =kardiologie =onkologie =intensivstation
      =notaufnahme =ambulanz =radiologie =prüffeld =werkzeugbau =auftragsabwicklung =kundenbetreuung =buchhaltungen =neonatologie =gynäkologie =anästhesie =psychiatrie =urologie =innere =kreißsaal =op
      =werkstatt =poststelle =archiv =recruiting =security =küche =spülküche =verpackung
      =wareneingang =warenausgang =warenannahme =kasse =beleuchtung =ton =maske =kostüm =requisite =jugendamt =sozialamt
      =ordnungsamt =bauamt =tiefbauamt =grünflächenamt =bürgerbüro =ausländerbehörde =kämmerei =personalrat`,
    needs: 'article',
  },
  {
    kind: 'employer-kind',
    words: `agentur verband verbänd konzern klinik klinikum krankenhaus krankenhäus behörde kanzlei start-up mittelstand mittelständler
      großunternehmen -unternehmen dienstleister freiberufler freiberufliche =ngo kommune großindustrie =schule =bank sparkasse
      versicherer -betrieb -büro -firma -firmen -praxen pflegeheim kita werkstatt werkstätt -studio hotel =museen museum verlag
      =verein -verein stiftung -institut labor theater opernhaus opernhäus geburtshaus geburtshäus reederei warenhaus warenhäus
      -gesellschaft messebauer -hersteller zulieferer -riese -schwergewicht spedition stadtwerk werft redaktion restaurant handelskette
      stadtverwaltung kreisverwaltung -kasse =amt -ämter -amt -genossenschaft -kindergarten -kindergärten =hort jugendherberge
      -herberge pensionen -sender -fabrik -händler -anbieter generalunternehmer projektentwickler
      filialkette supermarktkette kantine bäckerei fachgeschäft verbraucherzentrale energieversorger bauhof straßenmeisterei
      -organisationen -zentrum -zentren kreuzfahrtschiff landesverwaltung gemeindeverwaltung`,
  },
  {
    kind: 'employer-kind',
    words: '-bauer -fertiger -beratung =zentrum =zentren =versicherung',
    needs: 'list',
  },
  {
    kind: 'employer-kind',
    words: `-werk -werke -ausstatter -erei -haus -häuser -heim -heime -schule -hochschule =hochschule
      =universität -universität -stätte -stelle -anstalt -station -apotheke =apotheke -ordination -salon -filiale -kette -bahn -bahnen -hof -höfe -markt
      -märkte -center -kirche =kirche =gemeinde -gemeinde =stadt =städte =kanton =bund =land =länder =landkreis =gericht =gerichte
      -gericht -gerichte =polizei =bundeswehr =marine =zoll =spital =spitäler -spital -spitäler =airline =reisebüro -verwaltung -bühne
      =denkmalpflege -kammer -ministerium =ministerien -ministerien -kita =kindergarten -atelier =atelier -produktion -lager -spediteur
      -betreiber -dienste -hütte -brauerei -organisation -vermieter -träger -unternehmung -konzern -verkehrsbetriebe -schmiede`,
    needs: 'cue',
  },
  {
    kind: 'employer-kind',
    words: `=unternehmen =firma =firmen =betrieb =einrichtung =umfeld =haus =häuser =träger =praxis =praxen =arbeitgeber =büro =hersteller
      =bauträger =dienst -pflegedienst`,
    needs: SIZE,
  },
  {
    kind: 'industry',
    words: `-branche -industrie -wirtschaft gesundheitswesen sozialwesen bauwesen automobilbau maschinenbau baugewerbe einzelhandel
      großhandel gastronomie tourismus telekommunikation energieversorgung b2b-bereich b2c-bereich -sektor dienstleistung landwirtschaft
      hotellerie`,
    needs: 'compound',
  },
  { kind: 'industry', words: '-bau -handwerk =handel =luftfahrt -technik', needs: 'list' },
  {
    kind: 'education',
    words: `abitur =volksschule =hauptschule =realschule =mittelschule -reife reifeprüfung studienberechtigungsprüfung lehrabschlussprüfung -abschluss bachelor master diplom staatsexamen -wissenschaft studium betriebswirtschaft betriebswirtschaftslehre
      volkswirtschaft volkswirtschaftslehre bwl informatik journalistik germanistik gesellenbrief approbation =matura berufsmatura maturität
      fähigkeitszeugnis`,
  },
  {
    kind: 'education',
    words: '=ausbildung -ausbildung =lehre -lehre =berufslehre =grundbildung',
    needs: TRAINED,
  },
  { kind: 'education', words: '=pflichtschule', needs: 'cue' },
  { kind: 'education', words: '=reife', needs: /^mittler/u },
  { kind: 'education', words: '=prüfung =abschlussprüfung', needs: /^staatlich/u },
  { kind: 'education', words: '=schule =bildungsabschluss', needs: /^(?:obligatorisch|höher|mittler)/u },
  { kind: 'education', words: 'befähigung zulassung lizenziat', needs: 'complement' },
  {
    kind: 'education',
    words: `=physik =chemie =mathematik =biologie =elektrotechnik =psychologie =pädagogik =heilpädagogik =sozialpädagogik =jura =medizin =architektur
      =geografie =geologie =geodäsie =philosophie =soziologie =linguistik =statistik =ökonomie =ökotrophologie =forstwirtschaft
      =wirtschaftsrecht =mechatronik =verfahrenstechnik =fahrzeugtechnik =medientechnik =kommunikationsdesign =grafikdesign =bauingenieurwesen
      =wirtschaftsingenieurwesen =pharmazie =publizistik -ingenieurwesen`,
    needs: 'cue',
  },
  {
    kind: 'reporting-line',
    words: `geschäftsführung geschäftsleitung unternehmensleitung betriebsleitung stationsleitung bauleitung teamleitung abteilungsleitung
      werksleitung küchenleitung schulleitung therapieleitung pflegeleitung kitaleitung projektleitung einrichtungsleitung heimleitung filialleitung marktleitung
      -direktion direktion intendanz präsidium rektorat dekanat chefredaktion laborleitung pflegedienstleitung wohnbereichsleitung gruppenleitung schichtleitung praxisleitung hausleitung bereichsleitung produktionsleitung vorgesetzte entscheider
      stakeholder betriebsrat teamleiter abteilungsleiter bauherr`,
  },
  { kind: 'reporting-line', words: 'vorstand auftraggeber', needs: 'cue' },
  { kind: 'task', words: '=verantwortung -verantwortung', needs: 'complement' },
  { kind: 'task', words: 'strategie kontrolle =plan =pläne -plan konzept koordinator', needs: 'cue' },
  {
    kind: 'entry-path',
    words: 'umschüler =umschulung wiedereinsteiger traineeprogramm wiedereinstiegsprogramm einstiegsprogramm',
  },
  {
    kind: 'entry-path',
    words: 'quereinsteiger quereinsteigende quereinstieg wiedereinstieg seiteneinsteiger direkteinstieg umsteiger',
    needs: 'complement',
  },
  {
    kind: 'task',
    words: `bearbeitung -betreuung -planung steuerung -pflege erstellung -analyse auswertung -beratung koordination überwachung -kontrolle
      -messung gestaltung -prozess kampagne pressearbeit öffentlichkeitsprojekt strategieentwicklung projektmanagement redaktionsplan
      berichtswesen dokumentation -berechnung -abwicklung -vorbereitung -aufbereitung -erfassung inventur monitoring -format -organisation -führung wartung abrechnung disposition`,
  },
  // Words that end like others and are none of them.
  {
    kind: 'task',
    words:
      'blödsinn unsinn wahnsinn leichtsinn irrsinn schwachsinn rufbereitschaft backstation tankstation bahnstation anleitung gesellschaft mannschaft wechselkurs aktienkurs exkurs konkurs vertragsabschluss jahresabschluss monatsabschluss quartalsabschluss tagesabschluss kassenabschluss kaufabschluss geschäftsabschluss verkaufsabschluss projektabschluss grundreife streifen hochbetrieb dauerbetrieb regelbetrieb schichtbetrieb fahrbetrieb winterbetrieb sozialkasse ausgleichskasse teilzeitmodell arbeitszeitmodell schichtmodell gehaltsmodell geschäftsmodell lebensmodell möbelprogramm förderprogramm konjunkturprogramm',
    needs: 'cue',
  },
];
