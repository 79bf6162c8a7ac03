/** A posting of about 3 kB, made up for the bench. */
export const POSTING_TEXT = `Sachbearbeiter Auftragsabwicklung (m/w/d) in Vollzeit

Lindhorst Antriebstechnik GmbH, Bielefeld

Über uns
Seit 1964 entwickeln und fertigen wir in Bielefeld Getriebe und Kupplungen für den Maschinenbau. Mit 240 Kolleginnen und Kollegen an zwei Standorten liefern wir an Kunden in ganz Europa und setzten im letzten Jahr 58 Mio. Euro um. Als Familienunternehmen in dritter Generation stehen wir für kurze Wege, offene Türen und langfristige Verträge. Unsere Produkte laufen in Verpackungsmaschinen, Kränen und Windkraftanlagen, oft über Jahrzehnte.

Ihre Aufgaben
- Sie erfassen Aufträge in SAP und prüfen Preise, Liefertermine und Verfügbarkeiten.
- Sie stimmen Termine mit Einkauf, Disposition und Fertigung ab und halten unsere Kunden auf dem Laufenden.
- Sie erstellen Auftragsbestätigungen, Lieferscheine, Rechnungen und Zolldokumente.
- Sie bearbeiten Reklamationen gemeinsam mit der Qualitätssicherung.
- Sie pflegen Stammdaten und werten Kennzahlen für die Vertriebsleitung aus.
- Sie unterstützen den Außendienst bei Angeboten bis 50.000 Euro.

Ihr Profil
- Abgeschlossene kaufmännische Ausbildung, zum Beispiel als Industriekaufmann oder Kaufmann im Groß- und Außenhandel
- Mindestens zwei Jahre Berufserfahrung in der Auftragsabwicklung oder im Vertriebsinnendienst
- Sicherer Umgang mit MS Office, idealerweise Kenntnisse in SAP S/4HANA
- Gute Deutschkenntnisse (C1) und Englisch in Wort und Schrift
- Sorgfalt, Freude am Telefonieren und ein ruhiger Ton, wenn es eng wird
- Führerschein Klasse B von Vorteil

Wir bieten
- Ein Gehalt zwischen 3.100 und 3.700 Euro brutto im Monat, je nach Erfahrung, dazu Urlaubs- und Weihnachtsgeld
- Einen unbefristeten Vertrag mit 37,5 Stunden pro Woche und Gleitzeit zwischen 6:30 und 19:00 Uhr
- 30 Tage Urlaub, am 24. und 31. Dezember ist frei
- Zwei Tage mobiles Arbeiten pro Woche nach der Einarbeitung
- Zuschuss zum Deutschlandticket von 30 Euro im Monat und Fahrradleasing
- Betriebliche Altersvorsorge mit 20 Prozent Zuschuss und vermögenswirksame Leistungen von 40 Euro
- Ein Budget von 1.000 Euro im Jahr für Ihre Weiterbildung
- Kantine, Obst, Wasser und Kaffee, Parkplätze direkt am Werk

Eckdaten
Arbeitsort: 33602 Bielefeld, Eintritt: ab 01.03.2027, Kennziffer: 2027-014
Bewerbungsschluss: 31.01.2027

So geht es weiter
Bitte senden Sie uns Ihren Lebenslauf und Ihre Zeugnisse mit Gehaltswunsch und frühestem Eintritt über unser Formular. Ein Anschreiben brauchen wir nicht. Sie hören innerhalb einer Woche von uns. Das erste Gespräch führen wir am Telefon, das zweite bei uns im Werk, auf Wunsch mit einem Probetag. Fragen beantwortet unsere Personalabteilung gern, montags bis freitags von 8 bis 16 Uhr. Reisekosten zum Gespräch erstatten wir bis 150 Euro.

Wir freuen uns über Bewerbungen von Menschen aller Geschlechter, jeden Alters und jeder Herkunft. Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt. Auch wer aus einem anderen Beruf kommt, ist willkommen, wenn Lust auf Technik und Kontakt mit Menschen da ist.
`;
