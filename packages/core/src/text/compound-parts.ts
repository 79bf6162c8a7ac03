/**
 * Words that German job compounds are made of, in dictionary form, ordered by code point: they pack best so. Behind a bar
 * stand the ends of longer words: `arbeit|er|geber` are three.
 *
 * Short words that end many other words (`amt`, `art`, `ort`) are left out, as are words that are parts by accident.
 * Compounds stand here only where they must not be taken apart.
 */
export const COMPOUND_PARTS = `
  abbruch abdichtung abfall abrechnung absatz abteilung abwasser account|ant administration administrator agent|ur
  agile akademie akku akquise akquisiteur akquisition aktie akustik allgemein alt ambulanz analyse analyst analytik
  anbieter anforderung angebot angestellte|r anlage anleiter antrieb anwalt anwender anwendung anwärter anästhesie
  apotheke app|arat arbeit|er|geber|nehmer architekt|ur archiv artikel arzt asset assistent assistenz assurance asyl
  audio auditor aufbereiter aufbereitung aufgabe aufseher auftrag auge ausbau ausbeiner ausbilder ausbildung ausfahrer
  aushilfe auskunft ausland auslieferer ausstatter ausstattung auto|mat|mation|matisierer|matisierung|mobil außen
  azubi bachelor backend bad bagger bahn bank batterie bau|er|meister|stelle|wesen beamte|r bearbeiter bearbeitung
  beauftragte|r bedarf bediener bedienstete begleiter begleitung behandlung behinderten behälter behörde bekleidung
  berater beratung bereich bereitschaft berg beruf|seinsteiger beschaffung bestand beton betreuer betreuung betrieb
  bewerber bewerbung beziehung bibliothekar big bilanz|ierer bild|ner|ung bio|loge|logie blech boden bohrer bote
  branche brand brauer brief brücke buch|binder|halter|haltung budget builder bund bus|iness bäcker börse büro
  call|center campus cash catering center change chauffeur chef chemie chemiker chirurg cloud cluster cms coach code
  community compliance computer consultant content controller controlling corporate creative creator crm customer
  cyber dach|decker data daten deep dental design|er desinfektor desk|top detektiv developer devops dialog
  dienst|leistung digital|isierung diplom direkt|or disponent dokument|ation dolmetscher dozent dreher driver druck|er
  duales effizienz eigen einkauf einkäufer einrichtung einsatz einzel eisen elektrik|er elektro|nik|niker eltern
  energie engineer|ing entgelt entsorgung entwickler entwicklung entwurf erden erfolg ergo erhaltung erneuerbar
  ernährung erp ersatz erst erwachsene erzeugnis erzeugung erzieher erziehung event examinator executive expert|e
  export fabrik fach|richtung fahr|er|rad|t|zeug familie farbe fassade feinwerk feld fenster ferienjob fern|sehen
  fertigung fest feuer|wehr filial|e film finanz|en fisch|er fleisch|er|erei fliesenleger florist flotte flug|hafen|zeug
  flüchtling fonds forderung forscher forschung forst fortbildung foto|graf frei|zeit freund frisch friseur frisör
  frontend frucht fräser früh full|stack fund funk|tion fuß färber förster führer führung galerie game gaming garten
  gas|t|tronomie gebiet gebäude gefahr geflügel gehalt gehilfe geist geld gemeinde gemeinschaft general geo gerber
  gericht gerät|e gesamt geschäft gesell|schaft gestalter gestaltung gesundheit getriebe getränk gewerbe gewerk
  gewinnung gießer glas|er gleis goldschmied grafik|er groß grund gruppe gutachter gärtner gäste güter hafen
  halbleiter halle haltung hand|el|lung|werk|werker hardware haupt haus|halt|meister haut head hebamme heil|praktiker
  heim heizung helfer hersteller herstellung hilfe hilfs hoch|zeit holz hotel human hydraulik hygiene händler hörgerät
  immobilie|n import inbetriebnahme industrie info|rmatik|rmatiker|rmation infrastruktur ingenieur|wesen inkasso
  inklusion innen innovation insolvenz inspekteur inspektor installateur installation instandhaltung instandsetzung
  instruktor instrument integration interim international internet internist investition investment jahr job
  journalist jugend junior jurist justiz|iar jäger kabel kalkulation kalt kamera|mann kanal kanzlei kapital karosserie
  karte kasse kassierer kategorie kaufmann kellner kessel key kfz kind|ergarten kirche kita klasse klempner klima
  klinik kläranlage koch kollege kommission|ierer kommune kommunikation kommunikator kompetenz komponente konditor
  konferenz konstrukteur konstruktion konto kontrolle|ur konzept konzern koordination koordinator kosmetik|er kosten
  kraft kranken kreativ kredit kreis|lauf kriminal kultur kunde kunst|stoff kurier kälte körper küche kühl küste
  labor|ant lack|ierer lade|n lager|ist land|schaft|wirt|wirtschaft lang laser lead lean learning leasing leben leder
  lehr|er|ling leicht leistung leit|er|stelle|ung lektor lern licht lieferant lieferung liegenschaft linie lizenz lkw
  logistik|er logopäde lohn lokführer lotse luft lösung lüftung macher machine makler maler management manager mann
  marke|ting markt maschine maschinist massage masseur master material mathematik maurer maß mechanik|er
  mechatronik|er media|tor medien medizin|er meister mentor mess|e|ung metall methode metzger|ei miete migration
  mikro|chip milch minijob mitarbeiter mittel mobil|e|funk mode|ll|rator modul molkerei montage monteur motor|rad
  musik|er mutter möbel nach|t nah|rung natur nebenjob netz|werk neu nieder not|ar|fall nutzer nutzfahrzeug näher ober
  objekt officer offizier online operation operativ operator optik|er optimierung optoelektronik ordner ordnung
  organisation organisator orthopädie owner packer papier park partei partner patent patient performance personal
  pfand pferd pflanze pflege|r pflicht pharma photovoltaik physik|er physio pilot plan|er|ung platine platz pneumatik
  polier politik polizei polizist portal portfolio portier post praktikant praktikum praxis preis presse primarstufe
  privat problem process product produkt|ion produzent professor profi programm|ierer|ierung project projekt|ant
  promoter prozess präsentation präsident prüfer prüfung psychiatrie psycho|loge|logie|therapeut public pumpe pädagoge
  pädagogik qualifizierung quality qualität quereinsteiger quereinstieg rad|io raum|ausstatter real|isierung rechnung
  recht recruiter recycling redakteur redaktion referendar referent regal region rehabilitation reifen reiniger
  reinigung reise rente research reservierung ressource restaurant restaurator rettung revision rezeptionist richter
  risiko roboter roh|r ruf rund rück sachbearbeiter sachverständige|r saison sales sanierer sanierung sanitär
  sanitäter sap schaden schaffner schaltanlage schalter schauspieler scheider schicht schiene schiff schlaf schleifer
  schlosser schlüssel schmied schmuck schneider schnitt schreiber schreiner|ei schul|den|e|ung schutz schweiß|er schwer
  schwester schüler scientist scrum sea|rch security see sekretariat sekretär sekundar|stufe senior|en sensor|ik seo
  server service shop sicherheit sicherung signal sitz social soft|ware solar soldat sommelier sonder sortiment
  sozial|isation spediteur spedition spengler spezialist spiel|er|zeug sport sprach|e springer spritzguss stab stack
  stadt stahl stamm stand|ort stapler start statiker station statistik|er steiger stein|metz stelle stellvertreter
  stenograf steuer|ung steward stiftung stoff strafe strahl|en strategie strategist straße streck strom struktur
  student studie studio studium stunde stätte supervisor support system säule süd tag tank tarif team technik|er
  technologie teil|zeit tele|fon|fonie|fonist|kommunikation test|er text|er|il theater theorie therapeut therapie tief
  tier tischler|ei ton tool tourismus tourist trainee trainer training transport treuhand trocken tätigkeit uhrmacher
  umschlag umschulung umwelt unfall universität unter|haltung|kunft|nehmen|nehmer|richt|suchung urlaub user
  verantwortliche|r verarbeiter verarbeitung verband verbraucher veredlung verein verfahren vergabe verkauf verkehr
  verkäufer verlag verlegung verleih vermarktung vermesser vermietung vermittler vermittlung vermögen verpacker
  verpackung verputzer versand versicherer versicherung versorgung verteidigung vertrag vertreter vertretung
  vertrieb|ler verwalter verwaltung verwertung video vieh vollzeit vollzug volontär vor|arbeiter|sorge|stand wach wald
  wand ware wart|ung wasser|stoff web weg wein weit|erbildung welt werbe werbung werk|er|statt|stoff|zeug wertpapier
  wertstoff wesen wetter wind|kraft|park winter winzer wirt|schaft wissen|schaft|schaftler woche wohn|ung writer wund
  wächter wärme wärter wäsche zahl zahn zeichner zeichnung zeit|arbeit|ung zentral zentrum zerspaner zerspanung ziel
  zimmer|er|mann zivil zoll zucht zug zukunft zusatz zustell|er|ung zwischen öffentlichkeit öko|logie|nom öl
  übersetzer überwachung
`;
