import type { CountSetting } from './count-setting.ts';

/** "Auf jeden Platz kamen sieben Bewerbungen", "drei Bewerber je Stelle". */
export function isRatio({ raw, lead, rest }: CountSetting): boolean {
  if (APPLYING.test(raw)) return FOR_A_POST.test(lead) || PER_POST.test(rest);
  if (PEOPLE.test(raw)) return FOR_A_POST.test(lead) && APPLY.test(lead);
  return VACANCY.test(raw) && FOR_A_SEEKER.test(lead);
}

const APPLYING = /(?:bewerb|interessent|arbeitslos|suchende|kandidat|anwärter|absolvent)/u;
const POST = `(?:[a-zß-ž]{3,20}e[nr]? )?[a-zß-ž]{0,24}(?:stelle|platz|anzeige|ausschreibung|inserat)(?![a-zß-ž])`;
const FOR_A_POST = new RegExp(
  `(?<![a-zß-ž])(?:(?:auf|um|für) (?:jede[nrs]?|eine[nr]?|ein|(?:die|meine|unsere|ihre) letzte)|je|pro) ${POST}[^.;:]{0,50}$`,
  'u',
);
/** "Auf eine Stelle melden sich sechs Personen". */
const PEOPLE = /(?:personen|leute|menschen|jugendliche)$/u;
const APPLY = /(?<![a-zß-ž])(?:melden|meldeten|bewerben|bewarben) sich(?![a-zß-ž])/u;
/** "Auf eine Arbeitslose kommen vier offene Stellen". */
const VACANCY = /(?:stellen|plätze|angebote)$/u;
const FOR_A_SEEKER =
  /(?<![a-zß-ž])(?:auf|für) (?:jede[nrs]?|eine[nr]?) (?:[a-zß-ž]{3,20}e[nr]? )?[a-zß-ž]{0,14}(?:arbeitslos|bewerb|suchend|absolvent|kandidat|lehrling|jugendlich|azubi)[a-zß-ž]{0,5} [^.;:]{0,40}$/u;
const PER_POST = new RegExp(`^ (?:(?:auf|um|für) (?:jede[nrs]?|eine[nr]?|ein)|je|pro) ${POST}`, 'u');
