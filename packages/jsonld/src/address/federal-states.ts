/**
 * The German Länder: names, other names and codes that stand for them, divided by `|`.
 *
 * @see ISO 3166-2:DE
 */
const LAENDER = [
  'Baden-Württemberg|BW|Baden-Wuerttemberg',
  'Bayern|BY|Bavaria|Freistaat Bayern',
  'Berlin|BE',
  'Brandenburg|BB',
  'Bremen|HB|Freie Hansestadt Bremen',
  'Hamburg|HH|Freie und Hansestadt Hamburg',
  'Hessen|HE|Hesse',
  'Mecklenburg-Vorpommern|MV|Mecklenburg-Western Pomerania',
  'Niedersachsen|NI|NDS|Lower Saxony',
  'Nordrhein-Westfalen|NW|NRW|North Rhine-Westphalia',
  'Rheinland-Pfalz|RP|RLP|Rhineland-Palatinate',
  'Saarland|SL',
  'Sachsen|SN|Saxony|Freistaat Sachsen',
  'Sachsen-Anhalt|ST|LSA|Saxony-Anhalt',
  'Schleswig-Holstein|SH',
  'Thüringen|TH|Thueringen|Thuringia|Freistaat Thüringen',
];

const LAND_OF_NAME = new Map(
  LAENDER.flatMap((row) => {
    const [land = '', ...others] = row.split('|');
    return [land, ...others].map((name) => [name.toLowerCase(), land] as const);
  }),
);

/** The Land that a region stands for: its name, an English name or a code with or without "DE-". */
export function germanLand(region: string): string | undefined {
  return LAND_OF_NAME.get(region.trim().toLowerCase().replace(/^de-/, ''));
}
