/**
 * The German Länder: names, codes and English names that stand for them, divided by `|`.
 *
 * @see ISO 3166-2:DE
 */
const LAENDER = [
  'Baden-Württemberg|BW',
  'Bayern|BY|Bavaria',
  'Berlin|BE',
  'Brandenburg|BB',
  'Bremen|HB',
  'Hamburg|HH',
  'Hessen|HE|Hesse',
  'Mecklenburg-Vorpommern|MV|Mecklenburg-Western Pomerania',
  'Niedersachsen|NI|NDS|Lower Saxony',
  'Nordrhein-Westfalen|NW|NRW|North Rhine-Westphalia',
  'Rheinland-Pfalz|RP|RLP|Rhineland-Palatinate',
  'Saarland|SL',
  'Sachsen|SN|Saxony',
  'Sachsen-Anhalt|ST|LSA|Saxony-Anhalt',
  'Schleswig-Holstein|SH',
  'Thüringen|TH|Thuringia',
];

const LAND_OF_NAME = new Map(
  LAENDER.flatMap((row) => row.split('|').map((name, _, [land]) => [name.toLowerCase(), land] as const)),
);

/** The Land that a region stands for: its name, an English name or a code with or without "DE-". */
export function germanLand(region: string): string | undefined {
  const name = region.trim().toLowerCase();
  return LAND_OF_NAME.get(name.replace(/^(?:de-|freistaat |freie (?:und )?hansestadt |land )/, '').replace('ue', 'ü'));
}
