/**
 * Words that German job compounds are made of, in dictionary form: occupations and heads first, then fields of work.
 *
 * Short words that end many other words (`amt`, `art`, `ort`) are left out, as are words that are parts by accident.
 * Compounds stand here only where they must not be taken apart.
 */
export const COMPOUND_PARTS = `
  administrator accountant agent akquisiteur analyst anleiter anwalt anwender anwärter arbeiter architekt arzt assistent
  assistenz aufseher auditor aufbereiter ausbilder ausfahrer ausbeiner auslieferer azubi bäcker bauer baumeister
  beamter bearbeiter beauftragter bediener begleiter berater betreuer bibliothekar bilanzierer biologe bohrer bote
  brauer buchbinder buchhalter builder chauffeur chef chemiker chirurg coach consultant controller dachdecker developer driver
  designer desinfektor detektiv direktor disponent dolmetscher dozent dreher drucker einkäufer elektriker
  elektroniker engineer entwickler erzieher examinator experte fahrer färber feinwerk feuerwehr fischer fleischer
  fliesenleger florist förster forscher fotograf fräser friseur frisör führer gärtner gehilfe gerber gesell gestalter gießer
  glaser goldschmied grafiker gutachter händler handwerker hausmeister hebamme helfer heilpraktiker hersteller hilfe
  informatiker ingenieur inspekteur inspektor installateur instruktor jäger journalist jurist justiziar kameramann
  kassierer kaufmann kellner klempner koch kollege kommissionierer kommunikator konditor konstrukteur kontrolleur
  koordinator kosmetiker kraft kurier laborant lackierer lagerist landwirt lehrer lehrling leiter leitung lektor
  lieferant lokführer logistiker logopäde lotse makler maler manager maschinist maurer masseur mechaniker
  mechatroniker mediator mediziner meister mentor metzger mitarbeiter moderator monteur musiker näher notar ökonom
  operator optiker ordner organisator pädagoge packer partner pfleger physiker pilot planer polier polizist portier
  praktikant praktikum präsident produzent professor programmierer projektant promoter prüfer psychologe
  raumausstatter recruiter redakteur referendar referent reiniger restaurator rezeptionist richter sachbearbeiter
  sanitäter schaffner schauspieler scheider schleifer schlosser schmied schneider schreiber schreiner schweißer
  schwester sekretär sekretariat soldat sommelier spediteur spezialist spieler spengler springer statiker steiger
  steinmetz stellvertreter stenograf steward student supervisor techniker texter therapeut tischler trainee trainer
  übersetzer uhrmacher unternehmer verkäufer vermesser vermittler verpacker verputzer versicherer vertreter verwalter
  volontär vorarbeiter vorstand wächter wart wärter werker wirt winzer wissenschaftler zeichner zerspaner zimmerer
  zimmermann zusteller stapler lead owner master head officer executive expert scientist strategist creator writer
  tester administration ausbildung weiterbildung fortbildung beratung betreuung pflege erziehung bildung führung
  planung prüfung reinigung sicherung steuerung verwaltung wartung entwicklung gestaltung forschung fertigung montage
  instandhaltung instandsetzung inbetriebnahme überwachung bearbeitung abrechnung buchhaltung rechnung zeichnung
  messung schulung vermarktung vermittlung vermietung verpackung versorgung verarbeitung versicherung vertretung
  zustellung lieferung leistung lösung ordnung organisation kommunikation produktion konstruktion information
  innovation integration installation kalkulation kommission koordination logistik operation optimierung präsentation
  programmierung qualifizierung realisierung redaktion revision sanierung sozialisation station absatz abteilung
  abwasser account agentur akademie akquise aktie allgemein alt ambulanz anästhesie analyse analytik anlage angebot
  antrieb anwendung apotheke app arbeit arbeitgeber arbeitnehmer architektur archiv artikel asset asyl aufgabe
  auftrag auge ausland aussen außen audio auskunft auto automat automation automatisierung automobil bad bahn bank
  bau bauwesen baustelle beamte bedarf behandlung behinderten behörde bereich bereitschaft berg beruf beschaffung
  bestand betrieb beton bewerber bewerbung beziehung bild bilanz bio biologie blech boden börse brand branche brücke
  brief buch büro budget bund bus business call callcenter campus cash catering center change chemie cloud cluster
  code community compliance computer content controlling corporate creative customer cyber dach daten dental design
  desk dialog dienst dienstleistung digital digitalisierung direkt dokument dokumentation druck effizienz eigen
  einkauf einrichtung einsatz einzel eisen elektrik elektro elektronik eltern energie entgelt entsorgung entwurf
  erden ergo ernährung erneuerbar ersatz erst erwachsene event export fabrik fach fahr fahrrad fahrzeug familie farbe
  fassade feld fenster fern fernsehen fest feuer film filial filiale finanz finanzen fisch fleisch flotte flug
  flughafen flugzeug flüchtling forderung forst foto frei freizeit freund frisch frucht früh fund funk funktion fuß
  galerie garten gas gast gäste gastronomie gebäude gebiet gefahr gehalt geist geld gemeinde gemeinschaft general geo
  geräte gerät gericht gesamt geschäft gesellschaft gesundheit getränk gewerbe gewerk glas gleis grafik groß grund
  gruppe güter halle hafen hand handel handwerk hardware haupt haus haushalt haut heil heim heizung hilfs hoch holz
  hotel human hygiene immobilie immobilien import industrie info informatik infrastruktur ingenieurwesen innen
  insolvenz inklusion interim international internet internist investition investment jahr jugend junior justiz kabel
  kalt kälte kamera kanal kapital karosserie karte kasse kategorie kessel key kfz kirche kind kindergarten kita
  klasse kläranlage klima klinik körper kompetenz kommune komponente konferenz konto konzept konzern kosten kranken
  kredit kreativ kreis kriminal küche kühl kultur kunde kunst kunststoff küste labor lack lade lager land landschaft
  landwirtschaft lang laser lean leasing leben leder lehr leicht leit lern licht liegenschaft linie lizenz lkw lohn
  luft lüftung management marke marketing markt maschine maß massage material mathematik mechanik mechatronik media
  medien medizin mess metall methode miete migration mikro milch mittel mobil mobilfunk mode modell modul möbel
  molkerei motor motorrad musik mutter nach nacht nah nahrung natur netz netzwerk neu nieder not notfall nutzfahrzeug
  nutzer ober objekt öffentlichkeit öko ökologie öl online operativ optik orthopädie papier park partei patent
  patient personal pfand pferd pflanze pflicht pharma physik physio plan platz politik polizei portal portfolio post
  praxis preis presse privat problem process produkt profi programm projekt prozess psychiatrie psycho psychologie
  public qualität rad radio raum real recht regal region rehabilitation reise reifen rente reservierung ressource
  restaurant rettung risiko roboter roh rohr rück ruf rund saison sales sanitär schaden schalter schicht schiene
  schiff schlaf schlüssel schmuck schnitt schul schule schulden schüler schutz schweiß schwer search security see
  sekundar senioren senior sensor server service shop sicherheit signal sitz social software soft solar sonder
  sortiment sozial spedition spiel sport sprach sprache spritzguss stab stadt stahl stamm stand standort start
  statistik steuer stiftung stoff strafe strahl strategie straße streck strom struktur studie studium stunde support
  süd system tag tank tarif team technik technologie teil teilzeit vollzeit telefon tele telekommunikation test text
  textil theater theorie therapie tief tier ton tool tourismus tourist training transport treuhand trocken umwelt
  umschulung unfall universität unter unterhaltung unterkunft unternehmen unterricht untersuchung urlaub user verband
  verbraucher verein verfahren vergabe verkauf verkehr verlag vermögen versand verteidigung vertrag vertrieb video
  vieh vor vorsorge wach wald wand ware wärme wäsche wasser web weg wein weit welt werbe werbung werk werkstatt
  werkstoff werkzeug wertpapier wertstoff wesen wetter wind windkraft winter wirtschaft wissen wissenschaft woche
  wohn wohnung wund zahl zahn zeit zeitarbeit zeitung zentral zentrum zerspanung ziel zimmer zivil zoll zug zukunft
  zusatz zustell zwischen backend frontend fullstack full stack data big engineering learning machine deep game
  gaming mobile desktop performance product project quality assurance research sap scrum seo sea cms crm erp agile
  devops aushilfe minijob nebenjob ferienjob job stelle angestellter macher bagger stein mann stätte windpark fahrt
  messe laden säule pumpe strahlen fonds beauftragte angestellte bedienstete verantwortliche verantwortlicher
  sachverständige sachverständiger tätigkeit herstellung kontrolle fachrichtung verarbeiter haltung zucht
  aufbereitung erzeugung erzeugnis pädagogik verlegung bildner gewinnung handlung kanzlei vollzug umschlag akustik
  ausbau ausstatter ausstattung abbruch verwertung veredlung erhaltung abdichtung inkasso hörgerät spielzeug
  bekleidung verleih apparat instrument kosmetik studio geflügel offizier begleitung psychotherapeut sanierer
  statistiker anforderung sekundarstufe primarstufe vertriebler telefonist telefonie duales bachelor diplom
  quereinsteiger quereinstieg berufseinsteiger hochzeit erfolg akquisition anbieter behälter leitstelle schaltanlage
  automatisierer getriebe hydraulik pneumatik sensorik optoelektronik halbleiter platine mikrochip batterie akku
  photovoltaik wasserstoff kreislauf abfall recycling
`;
