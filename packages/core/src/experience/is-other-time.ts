/** What time without a word for work belongs to, by topic. */
const OTHER_TIME_ROWS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /(?:ausbildung(?!sberuf)|studi(?!o)|lehre(?!r))(?<!nach (?:\S{2,25} )?(?:ausbildung|studi|lehre))/,
    example: 'dreijährige Ausbildung',
  },
  {
    pattern: /lehrzeit|umschulung|immatrikul|praktik[au]|schule|semester|degree|programm?e?(?![a-zäöüß])/,
    example: '4 Semester Studium',
  },
  {
    pattern:
      /(?<![a-zäöüß])(?:(?:mindest)?alters?|alt|jung|volljährig|kinder[a-zäöüß]{0,12}|jugendliche[nr]?|old|of age)(?![a-zäöüß])/,
    example: 'mindestens 18 Jahre alt',
  },
  {
    pattern:
      /befrist|verlänger|dauer|lang(?:fristig|zeit)|probezeit|vollzeit|teilzeit|elternzeit|karenz|vertret|urlaub|rente|kündigung|contract(?! (?:law|manag))|duration|limited to|temporary/,
    example: 'befristet auf 2 Jahre',
  },
  {
    pattern:
      /garantie|gewährleistung|führerschein|fahrerlaubnis|führerausweis|gültig|aufenthalt|anspruch|zusage|förder|finanzier|bindung|zuschlag|warranty|license|visa/,
    example: '5 Jahre Garantie',
  },
  {
    pattern:
      /besteh|jubil|tradition|geschichte|wachstum|in folge|ausgezeichnet|zertifiziert|marktführ|zugehörigkeit|(?:sind|haben) wir|of growth|history/,
    example: 'seit 30 Jahren Marktführer',
  },
  {
    pattern:
      /(?<![a-zäöüß])(?:läuft|laufen|laufzeit|währt|gilt|gelten|erstreckt|beträgt|hält|halten|kostet|zeit|lebst|leben in|wohn[a-zäöüß]{1,4}|zuhause)(?![a-zäöüß])/,
    example: 'Verträge laufen 3 Jahre',
  },
];

/** Whether a phrase in lower case tells what its time is that of: training, age, a contract, a firm, a licence. */
export function isOtherTime(phrase: string): boolean {
  return OTHER_TIME_ROWS.some(({ pattern }) => pattern.test(phrase));
}
