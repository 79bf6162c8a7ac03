/** Lines about pay as ads and articles write them, with the amounts and the currency that stand in them. */
export const PAY_LINES = [
  { text: 'Wir zahlen 3.200 bis 3.800 € brutto im Monat.', amounts: [3200, 3800], currency: 'EUR' },
  { text: 'Vergütung: 45.000 € pro Jahr', amounts: [45000], currency: 'EUR' },
  { text: 'Stundenlohn 14,50 Euro', amounts: [14.5], currency: 'EUR' },
  { text: 'Gehalt zwischen 52.000 und 61.000 EUR jährlich', amounts: [52000, 61000], currency: 'EUR' },
  { text: 'Einstiegsgehalt ab 2.900 € monatlich', amounts: [2900], currency: 'EUR' },
  { text: 'bis zu 75.000,- Euro Jahresgehalt', amounts: [75000], currency: 'EUR' },
  { text: 'Jahressalär CHF 96’000', amounts: [96000], currency: 'CHF' },
  { text: 'Lohn: Fr. 5200.– pro Monat', amounts: [5200], currency: 'CHF' },
  { text: 'KV-Mindestgehalt von 2.450,60 € brutto, Überzahlung möglich', amounts: [2450.6], currency: 'EUR' },
  { text: 'Gehaltsband 60-70k € p. a.', amounts: [60000, 70000], currency: 'EUR' },
  { text: 'Das Gehalt liegt bei 55 T€ im Jahr.', amounts: [55000], currency: 'EUR' },
  { text: 'Monatsgehalt 4 100 €', amounts: [4100], currency: 'EUR' },
  { text: 'Tagessatz 640 € für Freiberufler', amounts: [640], currency: 'EUR' },
  { text: 'Wir suchen Verstärkung für unser Team in Kiel.', amounts: [], currency: 'EUR' },
  { text: 'Unser Umsatz: 12 Mio. € im letzten Jahr', amounts: [], currency: 'EUR' },
  { text: 'Zuschuss zum Mittagessen von 6,90 € am Tag', amounts: [], currency: 'EUR' },
];
