/**
 * Names of one and the same trade, as people write them: the name that stands for all of them first. Regional and former
 * names, other spellings, the everyday short form, and the English word where ads use it. A name that also means
 * something else stands in no row.
 */
export const TRADE_NAMES = `
  Friseur Frisör Coiffeur Friseuse
  Tischler Schreiner
  Fleischer Metzger Fleischhauer Schlachter Fleischhacker
  Klempner Spengler Flaschner Blechner
  Zimmerer Zimmermann
  Schornsteinfeger Kaminkehrer Rauchfangkehrer Kaminfeger
  Ofenbauer Ofensetzer Hafner Kachelofenbauer
  Fliesenleger Plattenleger
  Böttcher Fassbinder Küfer
  Wagner Stellmacher
  Kürschner Pelznäher
  Bestatter Leichenbestatter
  Konditor Zuckerbäcker Patissier Pâtissier
  Raumausstatter Polsterer Tapezierer
  Kraftfahrer Berufskraftfahrer Lastwagenfahrer Trucker
  Staplerfahrer Gabelstaplerfahrer
  Kfz-Mechatroniker Kfz-Mechaniker Automechaniker Automechatroniker
  Lagerist Lagerarbeiter Lagermitarbeiter Magaziner Magazineur
  Briefträger Postbote Postzusteller
  Paketzusteller Paketbote
  Hausmeister Hauswart Hausbesorger
  Reinigungskraft Putzkraft Putzfrau Putzhilfe Raumpfleger
  Kellner Servierkraft Servierer
  Rezeptionist Empfangsmitarbeiter Empfangskraft Receptionist
  Zimmermädchen Zimmerfrau Roomboy
  Kassierer Kassier Kassenkraft
  Flugbegleiter Stewardess Steward
  Pflegefachkraft Pflegefachmann Krankenpfleger Krankenschwester Krankenbruder
  Hebamme Entbindungspfleger Geburtshelfer
  Arzthelfer Sprechstundenhilfe Ordinationsassistent Ordinationsgehilfe
  Zahnarzthelfer Zahnarztassistent Dentalassistent Stuhlassistenz
  Physiotherapeut Krankengymnast
  Erzieher Kindergärtner Kindergartenpädagoge Elementarpädagoge
  Rechtsanwaltsfachangestellte Rechtsanwaltsgehilfe Anwaltsgehilfe
  Steuerfachangestellte Steuergehilfe Steuerfachgehilfe
  Sicherheitsmitarbeiter Sicherheitskraft Wachmann Wachschützer
  Bauleiter Bauführer
  Personalreferent HR-Referent
  Auszubildender Azubi Azubis Azubine Lehrling Lernende Lernender
  Mathematik Mathe
  Entwickler Developer
  Buchhalter Accountant
  Fahrer Driver
  Ingenieur Engineer
  Berater Consultant
  Einkäufer Purchaser
  Verkauf Sales
`;
