/**
 * Names of the German Länder and the Austrian Bundesländer by ISO 3166-2 code without the country; the Swiss codes are
 * names in their own right. Source: ISO 3166-2:2020.
 */
const STATE_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DE: {
    BW: 'Baden-Württemberg',
    BY: 'Bayern',
    BE: 'Berlin',
    BB: 'Brandenburg',
    HB: 'Bremen',
    HH: 'Hamburg',
    HE: 'Hessen',
    MV: 'Mecklenburg-Vorpommern',
    NI: 'Niedersachsen',
    NW: 'Nordrhein-Westfalen',
    RP: 'Rheinland-Pfalz',
    SL: 'Saarland',
    SN: 'Sachsen',
    ST: 'Sachsen-Anhalt',
    SH: 'Schleswig-Holstein',
    TH: 'Thüringen',
  },
  AT: {
    1: 'Burgenland',
    2: 'Kärnten',
    3: 'Niederösterreich',
    4: 'Oberösterreich',
    5: 'Salzburg',
    6: 'Steiermark',
    7: 'Tirol',
    8: 'Vorarlberg',
    9: 'Wien',
  },
};

/** The names that a state may be meant by: `NI` is Niedersachsen, `BE` Berlin or Bern, `DE-BE` Berlin alone. */
export function stateNames(region: string): readonly string[] {
  const [, country, code] = /^(?:(DE|AT|CH)-)?([A-Z]{2}|\d)$/.exec(region) ?? [];
  if (code === undefined) return [region];
  const named = Object.entries(STATE_CODES).flatMap(([own, states]) =>
    own === (country ?? own) ? (states[code] ?? []) : [],
  );
  return country === undefined || named.length === 0 ? [code, ...named] : named;
}
