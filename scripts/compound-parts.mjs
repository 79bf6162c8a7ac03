// Writes the words that German job compounds are made of as the package ships them: in the order of their letters, each as
// the number of letters that it shares with the word before and the rest of it, which compresses best.
// Reads: the list below. Writes: packages/core/src/text/compound-parts.data.ts; with --check it only looks.
import { writeOrCheck } from './generated-file.mjs';

/**
 * Words in dictionary form, without dots on vowels as words are compared. Behind a bar stand the ends of longer words:
 * `arbeit|er|geber` are three.
 *
 * Short words that end many other words (`amt`, `art`, `ort`) are left out, as are words that are parts by accident.
 * Compounds stand here only where they must not be taken apart.
 */
const PARTS =
  'abbruch abdichtung abfall abrechnung absatz abteilung abwasser account|ant administration administrator agent|ur ' +
  'agile akademie akku akquise akquisition allgemein alt ambulanz analyse analyst analytik anbieter ' +
  'anforderung angebot angestellte|r anlage anleiter antrieb anwalt anwarter anwender anwendung apotheke app|arat ' +
  'arbeit|er|geber|nehmer architekt|ur archiv artikel arzt asset assistent assistenz audio auditor aufbereiter ' +
  'aufbereitung aufgabe aufseher auftrag auge ausbau ausbilder ausbildung aushilfe auskunft ' +
  'ausland auslieferer aussen ausstatter ausstattung auto|mat|mation|matisierer|matisierung|mobil azubi bachelor ' +
  'backend backer bad bagger bahn bank batterie bau|er|meister|stelle|wesen beamte|r bearbeiter bearbeitung ' +
  'beauftragte|r bedarf bediener begleiter begleitung behalter behandlung behinderten behorde ' +
  'bekleidung berater beratung bereich bereitschaft berg beruf|seinsteiger beschaffung bestand beton betreuer ' +
  'betreuung betrieb bewerber bewerbung beziehung bibliothekar big bilanz|ierer bild|ner|ung bio|loge|logie blech ' +
  'boden bohrer borse bote branche brand brauer brief brucke buch|binder|halter|haltung budget builder bund buro ' +
  'bus|iness call|center catering center change chef chemie chemiker chirurg cloud cms coach code ' +
  'community compliance computer consultant content controller controlling corporate creator crm customer cyber ' +
  'dach|decker data daten design|er desk|top detektiv developer devops dialog dienst|leistung ' +
  'digital|isierung diplom direkt|or disponent dokument|ation dolmetscher dozent dreher driver druck|er effizienz ' +
  'eigen einkauf einkaufer einrichtung einsatz einzel eisen elektrik|er elektro|nik|niker eltern energie ' +
  'engineer|ing entgelt entsorgung entwickler entwicklung entwurf erfolg erhaltung ernahrung erp ersatz erst ' +
  'erwachsene erzeugnis erzeugung erzieher erziehung event executive expert|e export fabrik ' +
  'fach|richtung fahr|er|rad|t|zeug familie farbe farber fassade feinwerk feld fenster ferienjob fern|sehen ' +
  'fertigung fest feuer|wehr filial|e film finanz|en fisch|er fleisch|er|erei florist flotte ' +
  'flug|hafen|zeug forderung forscher forschung forst forster fortbildung foto|graf fraser frei|zeit freund frisch ' +
  'friseur frisor frontend frucht fruh fuhrer fuhrung full|stack fund funk|tion fuss galerie game gaming garten ' +
  'gartner gaste gas|t|tronomie gebaude gebiet gefahr gehalt gehilfe geist geld gemeinde gemeinschaft general geo ' +
  'gerat|e gericht gesamt geschaft gesell|schaft gestalter gestaltung gesundheit getriebe gewerbe gewinnung ' +
  'giesser glas|er gleis grafik|er gross grund gruppe gutachter guter hafen halle haltung handler ' +
  'hand|el|lung|werk|werker hardware haupt haus|halt|meister haut head hebamme heil|praktiker heim heizung helfer ' +
  'hersteller herstellung hilfe hilfs hoch|zeit holz horgerat hotel human hydraulik hygiene immobilie|n import ' +
  'inbetriebnahme industrie info|rmatik|rmatiker|rmation infrastruktur ingenieur|wesen inkasso innen innovation ' +
  'inspekteur inspektor installateur installation instandhaltung instandsetzung instrument integration ' +
  'international internet investition investment jager jahr job journalist jugend junior jurist justiz|iar kabel ' +
  'kalkulation kalt kalte kamera|mann kanal kanzlei kapital karosserie karte kasse kassierer kategorie kaufmann ' +
  'kellner key kfz kind|ergarten kirche kita klasse klempner klima klinik koch kollege kommission|ierer kommune ' +
  'kommunikation kompetenz komponente konditor konferenz konstrukteur konstruktion konto kontrolle|ur ' +
  'konzept konzern koordination koordinator korper kosmetik|er kosten kraft kranken kreativ kredit kreis|lauf ' +
  'kriminal kuche kuhl kultur kunde kunst|stoff kurier labor|ant lack|ierer lade|n lager|ist ' +
  'land|schaft|wirt|wirtschaft lang laser lead lean learning leasing leben leder lehr|er|ling leicht leistung ' +
  'leit|er|stelle|ung lektor lern licht lieferant lieferung linie lkw logistik|er logopade lohn lokfuhrer losung ' +
  'lotse luft luftung macher machine makler maler management manager mann marke|ting markt maschine maschinist mass ' +
  'massage masseur master material mathematik maurer mechanik|er mechatronik|er media|tor medien medizin|er meister ' +
  'mentor mess|e|ung metall methode metzger|ei miete mikro|chip milch minijob mitarbeiter mittel mobel mobil|e|funk ' +
  'mode|ll|rator modul molkerei montage monteur motor|rad musik|er nach|t naher nah|rung natur nebenjob netz|werk ' +
  'neu nieder not|ar|fall nutzer nutzfahrzeug ober objekt offentlichkeit officer offizier oko|logie|nom ol online ' +
  'operation operativ operator optik|er optimierung ordner ordnung organisation organisator orthopadie owner packer ' +
  'padagoge padagogik papier park partei partner patient performance personal pferd pflanze pflege|r pflicht pharma ' +
  'physik|er physio pilot plan|er|ung platz polier politik polizei polizist portal portfolio post ' +
  'praktikant praktikum prasentation praxis preis presse privat problem process product produkt|ion produzent ' +
  'professor profi programm|ierer|ierung project projekt|ant promoter prozess prufer prufung psychiatrie ' +
  'psycho|loge|logie|therapeut public pumpe qualifizierung qualitat quality quereinsteiger quereinstieg rad|io ' +
  'raum|ausstatter real|isierung rechnung recht recruiter recycling redakteur redaktion referendar referent regal ' +
  'region rehabilitation reifen reiniger reinigung reise rente research reservierung restaurant restaurator rettung ' +
  'revision rezeptionist richter risiko roboter roh|r ruck ruf rund sachbearbeiter sachverstandige|r saison sales ' +
  'sanierer sanierung sanitar sanitater sap schaden schaffner schaltanlage schalter schauspieler schicht ' +
  'schiene schiff schlaf schleifer schlosser schmied schmuck schneider schnitt schreiber schreiner|ei schuler ' +
  'schul|den|e|ung schutz schweiss|er schwer schwester scientist scrum sea|rch security see sekretar sekretariat ' +
  'sekundar|stufe senior|en sensor|ik seo server service shop sicherheit sicherung signal sitz social soft|ware ' +
  'solar soldat sommelier sonder sortiment sozial|isation spediteur spedition spengler spezialist spiel|er|zeug ' +
  'sport sprach|e springer stab stack stadt stahl stamm stand|ort stapler start station statistik|er ' +
  'statte steiger stein|metz stelle stellvertreter steuer|ung steward stiftung stoff strahl|en strasse strategie ' +
  'streck strom struktur student studie studio studium stunde sud supervisor support system tag tank ' +
  'tarif tatigkeit team technik|er technologie teil|zeit tele|fon|fonie|fonist|kommunikation test|er text|er|il ' +
  'theater theorie therapeut therapie tief tier tischler|ei ton tool tourismus tourist trainee trainer training ' +
  'transport treuhand trocken ubersetzer uberwachung umschlag umschulung umwelt unfall universitat ' +
  'unter|haltung|kunft|nehmen|nehmer|richt|suchung urlaub user verantwortliche|r verarbeiter verarbeitung verband ' +
  'verbraucher veredlung verein verfahren vergabe verkauf verkaufer verkehr verlag verlegung verleih vermarktung ' +
  'vermesser vermietung vermittler vermittlung vermogen verpacker verpackung verputzer versand versicherer ' +
  'versicherung versorgung verteidigung vertrag vertreter vertretung vertrieb|ler verwalter verwaltung verwertung ' +
  'video vollzeit vollzug volontar vor|arbeiter|sorge|stand wach wachter wald wand ware warme warter wart|ung ' +
  'wasche wasser|stoff web weg wein weit|erbildung welt werbe werbung werk|er|statt|stoff|zeug wertpapier wesen ' +
  'wetter wind|kraft|park winter winzer wirt|schaft wissen|schaft|schaftler woche wohn|ung writer wund zahl zahn ' +
  'zeichner zeichnung zeit|arbeit|ung zentral zentrum zerspaner zerspanung ziel zimmer|er|mann zoll zug zukunft ' +
  'zusatz zustell|er|ung zwischen';

/** Most letters that a digit can count. */
const MOST_SHARED = 9;

const words = PARTS.split(' ').flatMap((row) => {
  const [stem = '', ...ends] = row.split('|');
  return ['', ...ends].map((end) => stem + end);
});
const sorted = [...new Set(words)].sort();
const packed = sorted.map((word, at) => {
  const shared = sharedLetters(sorted[at - 1] ?? '', word);
  return shared + word.slice(shared);
});

writeOrCheck(
  'packages/core/src/text/compound-parts.data.ts',
  `/** Generated by \`scripts/compound-parts.mjs\`: each word as how many letters it shares with the one before, and its rest. */
export const COMPOUND_PARTS =
${(packed.join('').match(/.{1,110}/g) ?? []).map((line) => `  '${line}'`).join(' +\n')};
`,
);

/**
 * How many letters two words begin with alike.
 *
 * @param {string} left
 * @param {string} right
 */
function sharedLetters(left, right) {
  let shared = 0;
  while (shared < MOST_SHARED && shared < left.length && left[shared] === right[shared]) shared += 1;
  return shared;
}
