/** Notes in brackets or behind the title: "(m/w/d)", "[w|m|x]", "m/w/d", "(gn)", "(all genders)". */
const GENDER_NOTE =
  /[([] ?(?:[mwfdxi*](?: ?[/|,.*] ?(?:[mwfdxia*]|gn|div)){1,5}|gn|alle Geschlechter|all genders) ?[)\]]|(?<![\w/])[mwfd](?:\/[mwfdxia]){1,3}(?![\w/])/gi;

/** The gender notes of a title, as written. */
export function genderNotes(title: string): string[] {
  return title.match(GENDER_NOTE) ?? [];
}

/** A title without its gender notes. */
export function withoutGenderNotes(title: string): string {
  return title.replace(GENDER_NOTE, ' ');
}

/** "Koch/Köchin", "Medienmanager/in", "Entwickler:innen", "Mitarbeitende", "Fachkraft". */
const INCLUSIVE_FORM =
  /\p{L}[/:*_(-]{1,2}-?(?:in|innen|frau|r|e)\b|\p{L}{3}in \/ \p{Lu}|\/\p{L}{3,40}in\b|\p{Ll}Innen?\b|(?:kraft|kräfte|hilfe|person|leitung|assistenz|ende[rn]?|leute|lehre|praktikum|ausbildung|volontariat|management|vertretung)\b/iu;

/** True for a title whose words already name all genders. */
export function hasInclusiveForm(title: string): boolean {
  return INCLUSIVE_FORM.test(title);
}
