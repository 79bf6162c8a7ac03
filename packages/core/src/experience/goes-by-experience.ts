/** What stands before experience that pay goes by, or that is made for others: nobody is asked for it. */
const GOES_BY_ROWS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /(?:je nach|entsprechend(?!e)|abhängig|gemäß|an(?:er)?kennung (?:von|der|ihrer|deiner)|anrechn|berücksichtig|basierend|bemisst sich|bei vorliegen|depend|based on|commensurate|according to|in line with)[a-z]{0,6}(?:\s\S{1,30}){0,5}\s$/,
    example: 'je nach Qualifikation und Erfahrung',
  },
  {
    pattern:
      /(?:orientiert sich an|richte(?:t|n) sich (?:[a-zäöüß]{2,12} ){0,2}nach|hängt von|steigt mit|wächst mit|(?:grundlage|basis) (?:der|für|ist)|nach qualifikation|nach leistung)(?:\s\S{1,30}){0,5}\s$/,
    example: 'das Gehalt richtet sich nach Erfahrung',
  },
  {
    pattern:
      /(?:gehalt|vergütung|bezahlung|lohn|verdienst|stufung|gruppierung|stufenzuordnung|einreihung) (?:\S{2,12} ){0,3}nach(?:\s\S{1,30}){0,5}\s$|^[^a-zäöüß]{0,4}(?:gehalt|vergütung|lohn) ?\([^()]{0,30}$|(?:hängt|abhängig) [^.;:!?]{0,70}von (?:der |ihrer |deiner )?$/,
    example: 'Vergütung nach Eignung und Erfahrung',
  },
  {
    pattern:
      /(?:im|ab dem|nach dem|pro) (?:\S{3,12} )?jahr (?:der |deiner |ihrer )?$|(?:^|\s)nach (?:\d{1,2}|[a-zäöü]{3,8}) (?:jahr|monat)en $/,
    example: 'nach drei Jahren Erfahrung',
  },
  { pattern: /(?:wertvoll|unvergesslich|spannend|bereichernd)e[nr]? $/, example: 'wertvolle Erfahrungen fürs Leben' },
  {
    pattern:
      /(?:deliver|creat(?:e|ing)|design(?:ing)?|shap(?:e|ing)|improv(?:e|ing)|craft(?:ing)?|enhanc(?:e|ing)|gestalten?|schaffen?|verbesser[en]) (?!have|with|and|und|mit)(?:\S{1,30}\s){0,4}$/,
    example: 'Deliver an outstanding experience',
  },
];

/** Whether lower-case words right before "Erfahrung" say that something goes by it. */
export function goesByExperience(before: string): boolean {
  return GOES_BY_ROWS.some(({ pattern }) => pattern.test(before));
}
