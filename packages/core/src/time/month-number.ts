const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
/** Fewest letters of a short name: "Dez.". */
const SHORTEST = 3;

/** The number of a German month, 1 to 12, by its name or the beginning of it: "Jänner", "März", "Sept". Undefined for others. */
export function monthNumber(name: string): number | undefined {
  const lower = name.normalize().toLowerCase().replace('jän', 'jan').replace('janner', 'januar');
  if (lower.length < SHORTEST) return undefined;
  const at = MONTHS.findIndex((month) => month.startsWith(lower));
  return at === -1 ? undefined : at + 1;
}
