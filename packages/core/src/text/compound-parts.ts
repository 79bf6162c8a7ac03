/**
 * Words that German job compounds are made of, in dictionary form, ordered by code point: it packs best so.
 *
 * Short words that end many other words (`amt`, `art`, `ort`) are left out, as are words that are parts by accident.
 * Compounds stand here only where they must not be taken apart.
 */
export const COMPOUND_PARTS = `
  abbruch abdichtung abfall abrechnung absatz abteilung abwasser account accountant administration administrator agent
  agentur agile akademie akku akquise akquisiteur akquisition aktie akustik allgemein alt ambulanz analyse analyst
  analytik anbieter anforderung angebot angestellte angestellter anlage anleiter antrieb anwalt anwender anwendung
  anwärter anästhesie apotheke app apparat arbeit arbeiter arbeitgeber arbeitnehmer architekt architektur archiv
  artikel arzt asset assistent assistenz assurance asyl audio auditor aufbereiter aufbereitung aufgabe aufseher
  auftrag auge ausbau ausbeiner ausbilder ausbildung ausfahrer aushilfe auskunft ausland auslieferer ausstatter
  ausstattung auto automat automation automatisierer automatisierung automobil außen azubi bachelor backend bad bagger
  bahn bank batterie bau bauer baumeister baustelle bauwesen beamte beamter bearbeiter bearbeitung beauftragte
  beauftragter bedarf bediener bedienstete begleiter begleitung behandlung behinderten behälter behörde bekleidung
  berater beratung bereich bereitschaft berg beruf berufseinsteiger beschaffung bestand beton betreuer betreuung
  betrieb bewerber bewerbung beziehung bibliothekar big bilanz bilanzierer bild bildner bildung bio biologe biologie
  blech boden bohrer bote branche brand brauer brief brücke buch buchbinder buchhalter buchhaltung budget builder bund
  bus business bäcker börse büro call callcenter campus cash catering center change chauffeur chef chemie chemiker
  chirurg cloud cluster cms coach code community compliance computer consultant content controller controlling
  corporate creative creator crm customer cyber dach dachdecker data daten deep dental design designer desinfektor
  desk desktop detektiv developer devops dialog dienst dienstleistung digital digitalisierung diplom direkt direktor
  disponent dokument dokumentation dolmetscher dozent dreher driver druck drucker duales effizienz eigen einkauf
  einkäufer einrichtung einsatz einzel eisen elektrik elektriker elektro elektronik elektroniker eltern energie
  engineer engineering entgelt entsorgung entwickler entwicklung entwurf erden erfolg ergo erhaltung erneuerbar
  ernährung erp ersatz erst erwachsene erzeugnis erzeugung erzieher erziehung event examinator executive expert
  experte export fabrik fach fachrichtung fahr fahrer fahrrad fahrt fahrzeug familie farbe fassade feinwerk feld
  fenster ferienjob fern fernsehen fertigung fest feuer feuerwehr filial filiale film finanz finanzen fisch fischer
  fleisch fleischer fliesenleger florist flotte flug flughafen flugzeug flüchtling fonds forderung forscher forschung
  forst fortbildung foto fotograf frei freizeit freund frisch friseur frisör frontend frucht fräser früh full
  fullstack fund funk funktion fuß färber förster führer führung galerie game gaming garten gas gast gastronomie
  gebiet gebäude gefahr geflügel gehalt gehilfe geist geld gemeinde gemeinschaft general geo gerber gericht gerät
  geräte gesamt geschäft gesell gesellschaft gestalter gestaltung gesundheit getriebe getränk gewerbe gewerk gewinnung
  gießer glas glaser gleis goldschmied grafik grafiker groß grund gruppe gutachter gärtner gäste güter hafen
  halbleiter halle haltung hand handel handlung handwerk handwerker hardware haupt haus haushalt hausmeister haut head
  hebamme heil heilpraktiker heim heizung helfer hersteller herstellung hilfe hilfs hoch hochzeit holz hotel human
  hydraulik hygiene händler hörgerät immobilie immobilien import inbetriebnahme industrie info informatik informatiker
  information infrastruktur ingenieur ingenieurwesen inkasso inklusion innen innovation insolvenz inspekteur inspektor
  installateur installation instandhaltung instandsetzung instruktor instrument integration interim international
  internet internist investition investment jahr job journalist jugend junior jurist justiz justiziar jäger kabel
  kalkulation kalt kamera kameramann kanal kanzlei kapital karosserie karte kasse kassierer kategorie kaufmann kellner
  kessel key kfz kind kindergarten kirche kita klasse klempner klima klinik kläranlage koch kollege kommission
  kommissionierer kommune kommunikation kommunikator kompetenz komponente konditor konferenz konstrukteur konstruktion
  konto kontrolle kontrolleur konzept konzern koordination koordinator kosmetik kosmetiker kosten kraft kranken
  kreativ kredit kreis kreislauf kriminal kultur kunde kunst kunststoff kurier kälte körper küche kühl küste labor
  laborant lack lackierer lade laden lager lagerist land landschaft landwirt landwirtschaft lang laser lead lean
  learning leasing leben leder lehr lehrer lehrling leicht leistung leit leiter leitstelle leitung lektor lern licht
  lieferant lieferung liegenschaft linie lizenz lkw logistik logistiker logopäde lohn lokführer lotse luft lösung
  lüftung macher machine makler maler management manager mann marke marketing markt maschine maschinist massage
  masseur master material mathematik maurer maß mechanik mechaniker mechatronik mechatroniker media mediator medien
  medizin mediziner meister mentor mess messe messung metall methode metzger miete migration mikro mikrochip milch
  minijob mitarbeiter mittel mobil mobile mobilfunk mode modell moderator modul molkerei montage monteur motor
  motorrad musik musiker mutter möbel nach nacht nah nahrung natur nebenjob netz netzwerk neu nieder not notar notfall
  nutzer nutzfahrzeug näher ober objekt officer offizier online operation operativ operator optik optiker optimierung
  optoelektronik ordner ordnung organisation organisator orthopädie owner packer papier park partei partner patent
  patient performance personal pfand pferd pflanze pflege pfleger pflicht pharma photovoltaik physik physiker physio
  pilot plan planer planung platine platz pneumatik polier politik polizei polizist portal portfolio portier post
  praktikant praktikum praxis preis presse primarstufe privat problem process product produkt produktion produzent
  professor profi programm programmierer programmierung project projekt projektant promoter prozess präsentation
  präsident prüfer prüfung psychiatrie psycho psychologe psychologie psychotherapeut public pumpe pädagoge pädagogik
  qualifizierung quality qualität quereinsteiger quereinstieg rad radio raum raumausstatter real realisierung rechnung
  recht recruiter recycling redakteur redaktion referendar referent regal region rehabilitation reifen reiniger
  reinigung reise rente research reservierung ressource restaurant restaurator rettung revision rezeptionist richter
  risiko roboter roh rohr ruf rund rück sachbearbeiter sachverständige sachverständiger saison sales sanierer
  sanierung sanitär sanitäter sap schaden schaffner schaltanlage schalter schauspieler scheider schicht schiene schiff
  schlaf schleifer schlosser schlüssel schmied schmuck schneider schnitt schreiber schreiner schul schulden schule
  schulung schutz schweiß schweißer schwer schwester schüler scientist scrum sea search security see sekretariat
  sekretär sekundar sekundarstufe senior senioren sensor sensorik seo server service shop sicherheit sicherung signal
  sitz social soft software solar soldat sommelier sonder sortiment sozial sozialisation spediteur spedition spengler
  spezialist spiel spieler spielzeug sport sprach sprache springer spritzguss stab stack stadt stahl stamm stand
  standort stapler start statiker station statistik statistiker steiger stein steinmetz stelle stellvertreter
  stenograf steuer steuerung steward stiftung stoff strafe strahl strahlen strategie strategist straße streck strom
  struktur student studie studio studium stunde stätte supervisor support system säule süd tag tank tarif team technik
  techniker technologie teil teilzeit tele telefon telefonie telefonist telekommunikation test tester text texter
  textil theater theorie therapeut therapie tief tier tischler ton tool tourismus tourist trainee trainer training
  transport treuhand trocken tätigkeit uhrmacher umschlag umschulung umwelt unfall universität unter unterhaltung
  unterkunft unternehmen unternehmer unterricht untersuchung urlaub user verantwortliche verantwortlicher verarbeiter
  verarbeitung verband verbraucher veredlung verein verfahren vergabe verkauf verkehr verkäufer verlag verlegung
  verleih vermarktung vermesser vermietung vermittler vermittlung vermögen verpacker verpackung verputzer versand
  versicherer versicherung versorgung verteidigung vertrag vertreter vertretung vertrieb vertriebler verwalter
  verwaltung verwertung video vieh vollzeit vollzug volontär vor vorarbeiter vorsorge vorstand wach wald wand ware
  wart wartung wasser wasserstoff web weg wein weit weiterbildung welt werbe werbung werk werker werkstatt werkstoff
  werkzeug wertpapier wertstoff wesen wetter wind windkraft windpark winter winzer wirt wirtschaft wissen wissenschaft
  wissenschaftler woche wohn wohnung writer wund wächter wärme wärter wäsche zahl zahn zeichner zeichnung zeit
  zeitarbeit zeitung zentral zentrum zerspaner zerspanung ziel zimmer zimmerer zimmermann zivil zoll zucht zug zukunft
  zusatz zustell zusteller zustellung zwischen öffentlichkeit öko ökologie ökonom öl übersetzer überwachung
`;
