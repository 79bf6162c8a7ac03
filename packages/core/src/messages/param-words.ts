import type { WorkplaceKind } from '../employment/workplace.ts';
import type { ExperienceLevel } from '../experience/experience-level.ts';
import type { UnitText } from '../salary/unit-text.ts';
import type { MessageLocale } from './message.ts';

const UNITS: Readonly<Record<UnitText, string>> = {
  HOUR: 'Stunde',
  DAY: 'Tag',
  WEEK: 'Woche',
  MONTH: 'Monat',
  YEAR: 'Jahr',
};

const LEVELS: Readonly<Record<ExperienceLevel, string>> = {
  training: 'Ausbildung',
  entry: 'Einstieg',
  experienced: 'mit Erfahrung',
  senior: 'Senior',
  leadership: 'Leitung',
  top: 'Spitze',
};

const WORKPLACES: Readonly<Record<WorkplaceKind, string>> = {
  onsite: 'vor Ort',
  hybrid: 'hybrid',
  remote: 'remote',
  optional: 'nach Wahl',
};

/** German words for the values of params that the models hold as English terms. English texts show these terms. */
const GERMAN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  unitText: UNITS,
  stated: UNITS,
  level: LEVELS,
  levels: LEVELS,
  kinds: WORKPLACES,
  basis: { gross: 'brutto', net: 'netto' },
};

/** How a text says the value of a param. */
export function wordOf(name: string, value: string, locale: MessageLocale): string {
  const words = locale === 'de' && Object.hasOwn(GERMAN, name) ? GERMAN[name] : undefined;
  return words !== undefined && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
