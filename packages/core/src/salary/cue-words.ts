import type { CueRow } from './lexicon.ts';

/**
 * What words say about the amounts beside them.
 *
 * `gehalt` is a whole word or phrase, `-gehalt` also the last part of a compound, `jahres-` a part before another one.
 * All in small letters. A new word goes into the row that means the same; a new meaning is a new row.
 */
export const CUE_WORDS: readonly CueRow[] = [
  // Currencies: "3.000 Euro", "CHF 5'000", "6000 Fr."
  ['euro|euros|eur|€uro|eu', { currency: 'EUR' }],
  ['chf|franken|fr.|fr|sfr|sfr.|schweizer franken|stutz', { currency: 'CHF' }],
  ['usd|dollar|dollars|us-dollar', { currency: 'USD' }],
  ['gbp|pfund', { currency: 'GBP' }],

  // Scales: "45k", "45 T€", "TEUR 60", "40 Tsd. Euro", "12 Mio."
  ['k', { scale: 1e3 }],
  ['t', { scale: 1e3, gluedScale: true }],
  ['teur|t.eur|keur', { scale: 1e3, currency: 'EUR' }],
  ['tchf|kchf', { scale: 1e3, currency: 'CHF' }],
  ['tsd|tsd.|tausend|thousand', { scale: 1e3 }],
  ['mio|mio.|million|millionen|mn|mill.', { scale: 1e6 }],
  ['m', { scale: 1e6, gluedScale: true }],
  ['mrd|mrd.|milliarde|milliarden|billion|bn|bio', { scale: 1e9 }],

  // Periods as nouns, units only behind "pro", "/", "im"
  ['jahr|kalenderjahr|year|yr|annum|j', { unit: 'YEAR', noun: true }],
  ['monat|monats|month|mon|mt|mt.|mo|m', { unit: 'MONTH', noun: true }],
  ['woche|week', { unit: 'WEEK', noun: true }],
  ['tag|arbeitstag|manntag|pt|day', { unit: 'DAY', noun: true }],
  ['stunde|std|std.|stdt.|hour|hr|h|zeitstunde|arbeitsstunde', { unit: 'HOUR', noun: true }],
  ['pro|per|je|im|in der|am|die|a|an|each|jeden|jede|every|à|den|das', { per: true }],

  // Periods that stand alone
  [
    'jährlich|jährliche|jährlichen|jährliches|jährlicher|p.a.|p. a.|p.a|pa|annual|annually|yearly|jährl.|jhrl.',
    { unit: 'YEAR' },
  ],
  [
    'monatlich|monatliche|monatlichen|monatliches|monatlicher|mtl|mtl.|monatl.|p.m.|p. m.|p.m|monthly',
    { unit: 'MONTH' },
  ],
  ['wöchentlich|wöchentliche|weekly', { unit: 'WEEK' }],
  ['täglich|tägliche|daily', { unit: 'DAY' }],
  ['stündlich|hourly|stundenweise', { unit: 'HOUR' }],
  ['jahres-|jahr-|ganzjahres-', { unit: 'YEAR' }],
  ['monats-|monat-', { unit: 'MONTH' }],
  ['wochen-', { unit: 'WEEK' }],
  ['tages-', { unit: 'DAY' }],
  ['stunden-', { unit: 'HOUR' }],

  // Before or after tax
  ['brutto|bruttto|brtto|brt.|gross|brutto-|bruttojahres-|before tax', { basis: 'gross' }],
  ['netto|net|netto-|after tax|in die hand|auf die hand', { basis: 'net' }],

  // Heads of pay
  [
    '-gehalt|-gehalts|-gehaltes|-gehälter|-gehältern|salär|-saläre|-lohn|-lohns|-lohnes|-löhne|-löhnen',
    { head: 'pay' },
  ],
  [
    '-vergütung|-vergütungen|-verdienst|-verdienste|-verdienstes|-entgelt|-entgelte|-entgelts|-entgeltes',
    { head: 'pay' },
  ],
  ['-einkommen|-einkommens|-bezahlung|-entlohnung|-bezüge|-bezügen|-besoldung|-gage|-gagen|-fixum', { head: 'pay' }],
  ['verdienen|verdient|verdiene|verdienst|dazuverdienen|vergütet|entlohnt', { head: 'pay' }],
  ['bezahlt|bezahlen|zahlen|zahlt|paid|pays|pay', { head: 'pay', weak: true }],
  ['salary|salaries|-compensation|wage|wages|remuneration|earn|earns|earning|earnings', { head: 'pay' }],
  ['gehalts-|lohn-|vergütungs-|verdienst-|entgelt-|einkommens-|salär-', { head: 'pay' }],
  ['-spanne|-spannen|-rahmen|-band|-bänder|-range|-paket|-korridor|-bereich|-niveau|-vorstellung', {}],
  ['-erwartung|-höhe|-angabe|-angaben|-struktur|-tabelle|-vergleich|-aussichten|-möglichkeit|-möglichkeiten', {}],
  ['-monatsbrutto|-jahresbrutto|-stundenbrutto', { head: 'pay', basis: 'gross' }],
  [
    'tagessatz|tagessätze|tagessätzen|tagsatz|day rate|daily rate',
    { head: 'pay', unit: 'DAY', arrangement: 'freelance' },
  ],
  ['stundensatz|stundensätze|stundensätzen', { head: 'pay', unit: 'HOUR', arrangement: 'freelance' }],
  ['hourly rate|stundenverdienst', { head: 'pay', unit: 'HOUR' }],
  [
    '-honorar|-honorare|-honorars|freelancer|freiberuflich|freiberufler|freelance',
    { head: 'pay', arrangement: 'freelance' },
  ],
  ['stipendium|stipendien|graduiertenstipendium', { head: 'pay', arrangement: 'training' }],
  [
    'mindestlohn|mindestlohns|mindestlohnes|gesetzlicher mindestlohn|minimum wage',
    { head: 'pay', unit: 'HOUR', floor: 'statutory' },
  ],
  ['mindest-|minimum-|minimal-', { bound: 'min' }],

  // What the pay is for
  ['ausbildungs-|lehrlings-|azubi-|volontärs-|lehr-', { arrangement: 'training', level: 'training' }],
  [
    'azubi|azubis|auszubildende|auszubildender|auszubildenden|lehrling|lehrlinge|lehrlingsentschädigung',
    { arrangement: 'training', level: 'training' },
  ],
  [
    'lehrlingseinkommen|volontariat|volontär|volontäre|volontären|volontärin|trainee|trainees',
    { arrangement: 'training', level: 'training' },
  ],
  [
    'praktikum|praktika|praktikant|praktikanten|praktikantin|praktikums-|praktikanten-|pflichtpraktikum|internship|intern',
    { arrangement: 'internship', level: 'training' },
  ],
  ['werkstudent|werkstudenten|werkstudentin|studentische hilfskraft|werkstudenten-', { level: 'training' }],
  [
    'ausbildungsjahr|lehrjahr|ausbildungsjahre|lehrjahre|jahr der ausbildung',
    { trainingYear: true, arrangement: 'training', level: 'training' },
  ],
  ['ersten|erstes|erste|1st|first', { ordinal: 1 }],
  ['zweiten|zweites|zweite', { ordinal: 2 }],
  ['dritten|drittes|dritte', { ordinal: 3 }],
  ['vierten|viertes|vierte', { ordinal: 4 }],
  [
    'tarif-|tarif|tarifvertrag|tariflich|tarifliche|tariflicher|tarifliches|kollektivvertrag|kollektivvertraglich',
    { floor: 'tariff' },
  ],
  [
    'kollektivvertragliche|kollektivvertragliches|kollektivvertraglicher|kollektivvertraglichen|kollektivvertrags-|kv-|kv|gav',
    { floor: 'tariff' },
  ],
  ['entgeltgruppe|tvöd|tv|avr|besoldungsgruppe|kv-mindestgehalt', { floor: 'tariff' }],

  // Fixed and total
  ['ziel-|gesamt-|zieleinkommen|zielgehalt|ote|on-target|total-', { component: 'total' }],
  ['zielerreichung|all-in|all in|all inclusive', { component: 'total' }],
  ['fix|fixum|fixed|fix-|grund-|basis-|base', { component: 'base' }],

  // Level
  ['einstiegs-|anfangs-|einsteiger-|berufseinstiegs-|start-|absolventen-', { level: 'entry' }],
  [
    'einsteiger|einsteigern|einsteigerin|berufseinsteiger|berufseinsteigern|berufseinsteigerin|berufseinsteigerinnen',
    { level: 'entry' },
  ],
  [
    'berufseinstieg|einstieg|berufsanfänger|berufsanfängern|berufsanfängerin|anfänger|am anfang|zu beginn|absolvent',
    { level: 'entry' },
  ],
  [
    'absolventen|junior|juniors|berufsstart|entry-level|entry level|entry|graduates|ohne berufserfahrung|ohne erfahrung',
    { level: 'entry' },
  ],
  ['erfahrung|berufserfahrung|experience', { experience: true }],
  ['mit|bei|nach|schon|with', { having: true }],
  [
    'erfahrene|erfahrener|erfahrenen|berufserfahrene|berufserfahrener|berufserfahrenen|experienced|fortgeschrittene',
    { level: 'experienced' },
  ],
  [
    'zweijährige|zweijähriger|zweijährigen|dreijährige|dreijähriger|dreijährigen|vierjährige|vierjähriger|vierjährigen',
    { level: 'experienced' },
  ],
  ['mehrjährige|mehrjähriger|mehrjährigen|berufserfahren|professional', { level: 'experienced' }],
  [
    'senior|seniors|langjährige|langjähriger|langjährigen|fünfjährige|fünfjähriger|fünfjährigen|zehnjährige',
    { level: 'senior' },
  ],
  ['zehnjähriger|zehnjährigen|zwanzigjährige|zwanzigjähriger|zwanzigjährigen', { level: 'senior' }],
  ['jahre|jahren|years|berufsjahre|berufsjahren', { years: true }],
  [
    'leiter|leiterin|teamleiter|teamleitung|teamlead|führungskraft|führungskräfte|führungsposition|führungspositionen',
    { level: 'leadership' },
  ],
  ['abteilungsleiter|leitende|leitender|leitungsposition|leitungspositionen', { level: 'leadership' }],
  ['spitzen-|spitzenverdiener|spitzenverdienern|topverdiener|top-|top-verdiener', { level: 'top' }],

  // Rough, mean, median
  [
    'ca|ca.|circa|cirka|zirka|rund|etwa|ungefähr|ungef.|um die|in etwa|richtung|knapp|annähernd|around|about',
    { approximate: true },
  ],
  ['approx|approx.|approximately|roughly|schätzungsweise|gut|grob', { approximate: true }],
  [
    'durchschnittlich|durchschnittliche|durchschnittliches|durchschnittlicher|durchschnittlichen|im schnitt|im durchschnitt',
    { statistic: 'mean' },
  ],
  ['im mittel|durchschnitts-|durchschnitt|schnitt|average|on average|avg|ø', { statistic: 'mean' }],
  ['median|mediangehalt|median-|mittleres|mittlere|medianlohn', { statistic: 'median' }],
  ['unteres quartil|unteren quartil|unterstes quartil|25. perzentil|25 %-quartil|q1', { statistic: 'q1' }],
  ['oberes quartil|oberen quartil|75. perzentil|q3', { statistic: 'q3' }],

  // Open ends
  [
    'ab|mindestens|mind.|mind|über|mehr als|nicht unter|jenseits|jenseits der|jenseits von|oberhalb|oberhalb von',
    { bound: 'min' },
  ],
  [
    'from|starting at|starting from|at least|minimum|min.|min|over|more than|above|nicht weniger als|wenigstens|zumindest',
    { bound: 'min' },
  ],
  ['bis|bis zu|bis max.|bis maximal|bis hin zu|bis hinauf zu|bis über', { join: 'range', bound: 'max' }],
  [
    'maximal|max.|max|höchstens|unter|weniger als|up to|unterhalb|unterhalb von|less than|below|nicht mehr als|under',
    { bound: 'max' },
  ],
  ['to|until', { join: 'range' }],
  [
    'oder mehr|und mehr|aufwärts|und aufwärts|or more|and more|and up|nach oben offen|und darüber|oder darüber',
    { boundBefore: 'min' },
  ],
  ['oder weniger|und weniger|or less', { boundBefore: 'max' }],
  ['-überzahlung|überbezahlung|überzahlungen', { overpay: true }],

  // Joints
  ['zwischen|between', { join: 'between' }],
  ['und|oder|sowie|and|or|beziehungsweise', { join: 'list' }],
  ['bzw|bzw.|entspricht|entsprechen|das sind|das entspricht|d.h.|d. h.|also|umgerechnet|das macht', { join: 'same' }],
  ['plus|zzgl|zzgl.|zuzüglich|und zusätzlich|neben|zu|zum|zur|+', { adds: 'plus' }],
  ['inkl|inkl.|inklusive|incl|incl.|including|einschließlich|einschl.|samt|inkludiert|mit', { adds: 'incl' }],
  ['kein|keine|keinen|statt|anstatt|statt bisher|statt zuvor|statt bislang|zuvor|vorher|instead of', { denies: true }],
  ['darf|dürfen|dürfte', { permits: true }],
  ['um', { approximate: true, by: true }],
  [
    'erhöht|erhöhen|steigt um|steigen um|angehoben|gestiegen|erhöhung|höher|niedriger|mehr|weniger|mehr verdienen',
    { rise: true },
  ],

  // Counts that tell about pay
  [
    'gehälter|gehältern|monatsgehälter|monatsgehältern|monatslöhne|monatslöhnen|monatssaläre|löhne|monatsgehalt',
    { payments: true },
  ],
  [
    'mal|x|mal im jahr|mal jährlich|x jährlich|x im jahr|mal pro jahr|x pro jahr|x p.a.|salaries|payments',
    { payments: true },
  ],
  ['stunden|std|std.|h|wochenstunden|wochenstd.|stunden-woche|hours|stundenwoche|hrs', { hours: true }],

  // Money that is no pay: extras
  [
    '-bonus|-boni|-prämie|-prämien|-zulage|-zulagen|-zuschlag|-zuschläge|-zuschlägen|-provision|-provisionen',
    { head: 'other', extra: true },
  ],
  [
    '-spesen|-sonderzahlung|-sonderzahlungen|-weihnachtsgeld|-urlaubsgeld|-kindergeld|-elterngeld|-wohngeld|-startgeld|-handgeld|-gratifikation|-einmalzahlung',
    { head: 'other', extra: true },
  ],
  [
    '-zuschuss|-zuschüsse|-zuschüssen|-zuschusses|-zuschuß|-gutschein|-gutscheine|-gutscheinen|-gutscheins',
    { head: 'other', extra: true },
  ],
  ['weihnachts-', {}],
  [
    '-sachbezug|-sachbezüge|-sachbezügen|-sachbezugs|-budget|-budgets|-pauschale|-pauschalen|-beihilfe|-beihilfen',
    { head: 'other', extra: true },
  ],
  [
    '-karte|-karten|-card|-cards|-ticket|-tickets|-mitgliedschaft|-guthaben|-abo|-abos|-pass|wellpass|urban sports',
    { head: 'other', extra: true },
  ],
  [
    '-altersvorsorge|-vorsorge|bav|-versicherung|vwl|vermögenswirksame leistungen|vermögenswirksamen leistungen|-rente',
    { head: 'other', extra: true },
  ],
  [
    '-erstattung|-leasing|jobrad|-ausgleich|-ausgleichsprämie|-anteil|-beteiligung|vsop|-aktien|-abfindung',
    { head: 'other', extra: true },
  ],
  [
    'edenred|spendit|spenditcard|egym|corporate benefits|benefits|on top|obendrauf|zusätzlich|zusätzliche|extra',
    { head: 'other', extra: true },
  ],
  [
    'allowance|stipend|voucher|vouchers|reimbursement|subsidy|contribution|signing bonus|equity|-unterstützung',
    { head: 'other', extra: true },
  ],

  // Money that is no pay: the firm's and other people's
  [
    '-umsatz|-umsätze|-umsätzen|-umsatzes|-volumen|-volumina|-summe|-summen|-kapital|-vermögen|-finanzierung',
    { head: 'other' },
  ],
  [
    '-finanzierungen|-investition|-investitionen|-invest|-investment|-investments|-fonds|-etat|-etats|-erlös|-erlöse',
    { head: 'other' },
  ],
  [
    '-gewinn|-gewinne|-verlust|-verluste|-projekt|-projekte|-projekten|-auftrag|-aufträge|-deal|-deals',
    { head: 'other' },
  ],
  [
    '-kosten|-gebühr|-gebühren|-preis|-preise|-preisen|-miete|-mieten|-steuer|-steuern|-strafe|-bußgeld|-schaden',
    { head: 'other' },
  ],
  [
    '-beitrag|-beiträge|-beiträgen|-spende|-spenden|-kredit|-kredite|-darlehen|-schulden|-förderung|-förderungen',
    { head: 'other' },
  ],
  [
    '-fördergelder|-freibetrag|-grenze|-grenzen|-limit|-kaution|-rabatt|im wert von|-erhöhung|-erhöhungen|-steigerung',
    { head: 'other' },
  ],
  [
    '-steigerungen|-aufschlag|-tantieme|-kauf|-verkauf|-einsparung|-einsparungen|-ersparnis|-vertragswert',
    { head: 'other' },
  ],
  [
    'revenue|revenues|turnover|funding|raised|valuation|arr|mrr|fee|fees|cost|costs|price|prices|grant|sales of',
    { head: 'other' },
  ],

  // Work whose pay is limited by law
  [
    'minijob|minijobs|minijobber|minijob-|minijobbasis|mini-job|geringfügig|geringfügige|geringfügigen|geringfügiger',
    { head: 'limit' },
  ],
  ['geringfügigkeit|midijob|euro-job|euro-jobs|euro-basis|ehrenamtspauschale|übungsleiterpauschale', { head: 'limit' }],

  // Small words
  [
    'von|in höhe von|i.h.v.|beträgt|betragen|liegt|liegen|bei|der|dem|ein|eine|einem|einen|einer|eines|auf|of|for|für',
    { link: true },
  ],
  [
    'als|in|ist|is|sind|are|dabei|derzeit|aktuell|nur|sogar|so|voraussichtlich|zunächst|the|nach|erhältst du|du|sie',
    { link: true },
  ],
  ['januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember', { month: true }],
];
