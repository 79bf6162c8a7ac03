import type { Cue } from './cue.ts';
import type { CueRow } from './lexicon.ts';

const OTHER: Cue = { head: 'other' };
const EXTRA: Cue = { ...OTHER, extra: true };
const PAY: Cue = { head: 'pay' };
const TRAINING: Cue = { arrangement: 'training', level: 'training' };

/**
 * What words say about the amounts beside them.
 *
 * Words of one row are parted by `|`, all in small letters, umlauts without their dots, as texts are compared. `gehalt`
 * is a whole word or phrase, `-gehalt` also the last part of a compound, `--geld` nothing else, `jahres-` a part before
 * another one. `tariflich*` stands for the word with every ending of an adjective, `bonus+` with every ending of a noun,
 * `zahl#` with every ending of a verb, `ca.` also for the word without its dot. A new word goes into the row that means
 * the same; a new meaning is a new row. Signs are words too; the bar stands in a row of its own.
 */
export const CUE_WORDS: readonly CueRow[] = [
  // Currencies: "3.000 Euro", "CHF 5'000", "6000 Fr."
  [{ currency: 'EUR' }, 'euro+|eur|€'],
  [{ currency: 'EUR', column: true }, 'in euro|in eur|in €'],
  [{ currency: 'CHF' }, 'chf|franken|fr.|sfr.'],
  [{ currency: 'USD' }, 'usd|us-dollar+|us dollar+|dollar+|$'],
  [{ currency: 'GBP' }, 'gbp|pfund|£'],

  // Scales: "45k", "45 T€", "TEUR 60", "40 Tsd. Euro", "12 Mio."
  [{ scale: 1e3 }, 'k|tsd.|tausend'],
  [{ scale: 1e3, currency: 'EUR' }, 'teur|t€|t €|t eur'],
  [{ scale: 1e3, currency: 'CHF' }, 'tchf'],
  [{ scale: 1e6 }, 'mio.|million+|m'],
  [{ scale: 1e9 }, 'mrd.|milliarde+'],

  // Periods as nouns, units only behind "pro", "/", "im"
  [{ unit: 'YEAR', noun: true }, 'jahr|year|yr'],
  [{ unit: 'MONTH', noun: true }, 'monat|month|mt.|mo|mon.|m'],
  [{ unit: 'WEEK', noun: true }, 'woche|week'],
  [{ unit: 'DAY', noun: true }, '-tag|day'],
  [{ unit: 'HOUR', noun: true }, '-stunde|std.|hour|hr|h'],
  [{ per: true, each: true }, 'pro|per|je'],
  [{ per: true }, 'im|in der|am|die|a|an|jed*|den|das'],

  // Periods that stand alone
  [{ unit: 'YEAR' }, 'jahrlich*|jahrl.|jhrl.|jahres|p.a.|p. a.|pa|annual|annually|yearly|per annum|jahres-|jahr-'],
  [{ unit: 'MONTH' }, 'monatlich*|monatl.|monats|mtl.|p.m.|p. m.|monthly|monats-|monat-'],
  [{ unit: 'WEEK' }, 'wochentlich*|weekly|wochen-'],
  [{ unit: 'DAY' }, 'taglich*|daily|tages-'],
  [{ unit: 'HOUR' }, 'stundlich|hourly|stunden-'],

  // Before or after tax
  [{ basis: 'gross' }, '-brutto|gross|brutto-'],
  [{ basis: 'net' }, '-netto|net|netto-|auf die hand|nach steuern|nach abzug+|nach abzug der steuern'],

  // Heads of pay
  [
    PAY,
    'equal pay|lehrlingsentschadigung|monatsbetrag+|--grundbetrag|-verdiener+|-gehalt+|-gehlat|-entg.|-vergut#|-salar+|-lohn+|-verdienst+|-entgelt+|-einkommen+|-bezahlung|-entlohn#|-bezug+|-besold#|' +
      'verdien|-verdien#|salary|salaries|compensation|wage+|remuneration|are paid|earning+|' +
      'gehaltlich*|gehalts-|entgelt-|lohn-|vergutungs-|verdienst-|einkommens-',
  ],
  [
    { ...PAY, weak: true },
    '-zahlt|bezahlen|zahlen|spanne|stipend|erhalt#|erhalt|bekomm#|krieg#|start#|gibt es|gibts|sind es|sinds|dotiert|komm# auf|drin|steig# mit|pay|pays|paid|earn+',
  ],
  [{ ...PAY, unit: 'DAY', arrangement: 'freelance' }, 'tagessatz+|tagesansatz+|day rate'],
  [{ ...PAY, unit: 'HOUR', arrangement: 'freelance' }, 'stundensatz+|stundenansatz+'],
  [{ ...PAY, unit: 'HOUR' }, 'hourly rate'],
  [
    { ...PAY, arrangement: 'freelance' },
    '-honorar+|honorar-|-gage+|freelancer+|freiberuflich*|freelance|als selbststandig*|als selbstandig*',
  ],
  [{ arrangement: 'freelance' }, 'auf rechnung|werkvertrag+'],
  [{ ...PAY, arrangement: 'training' }, '-stipendium'],
  [{ ...PAY, floor: 'statutory' }, '-mindestlohn+|lohnuntergrenze|minimum wage'],
  [{ ...PAY, bound: 'min', floor: 'tariff' }, 'kv-mindestlohn+'],
  [
    { ...PAY, bound: 'min' },
    'minimum salary|minimum gross salary|minimum annual gross salary|minimum monthly gross salary|minimum annual salary|minimum monthly salary|minimum base salary',
  ],
  [PAY, 'uber mindestlohn|uber d* mindestlohn|uber tarif|uber d* tarif'],
  [{ ...PAY, bound: 'min' }, '-gehaltab|-verdienstab'],

  // What the pay is for
  [
    TRAINING,
    'ausbildungs-|lehrlings-|azubi-|azubi+|auszubildend*|lehrling+|volontariat+|volontar+|lernend*|trainee+|traineeprogramm|in der ausbildung',
  ],
  [{ ...TRAINING, trainingYear: true }, 'ausbildungsjahr+|lehrjahr+|lj'],
  [{ ...TRAINING, arrangement: 'internship' }, '-praktikum|praktikant+|praktikums-|internship|intern'],
  [{ level: 'training' }, 'werkstudent+'],
  [{ ordinal: 1 }, 'erst*'],
  [{ ordinal: 2 }, 'zweit*'],
  [{ ordinal: 3 }, 'dritt*'],
  [{ ordinal: 4 }, 'viert*'],
  [
    { floor: 'tariff' },
    '-tarif|tarif-|-tarifvertrag+|tariflich*|-kollektivvertrag+|kollektivvertraglich*|kv|gav|eg|entgeltgruppe|besoldungsgruppe|tvod|tv-l|tv-v|tv-h|tv-n|tv-arzte|avr',
  ],

  // Fixed and total
  [{ component: 'total' }, 'ziel-|gesamt-|zielerreichung|all-in|all in'],
  [{ ...PAY, component: 'total' }, 'ote|total comp'],
  [{ ...PAY, component: 'base' }, '-fixum'],
  [{ component: 'base' }, '-fix|fixed|fix-|grund-|basis-|base'],

  // Level
  [
    { level: 'entry' },
    'einstiegs-|anfangs-|start-|-einsteiger+|-einstieg+|am anfang|-anfanger+|zu beginn|absolvent+|junior|entry|ohne berufserfahrung|ohne erfahrung|nach der ausbildung',
  ],
  [{ experience: true }, '-erfahrung|im beruf|experience'],
  [{ having: true }, 'mit|bei|schon|with'],
  [{ level: 'experienced' }, '-erfahren*|experienced|professional+|zwei-|drei-|vier-|mehr-'],
  [{ level: 'senior' }, 'senior+|funf-|sechs-|acht-|zehn-|lang-'],
  [{ level: 'leadership' }, '-leiter+|-leitung|personalverantwortung|fuhrungsverantwortung|fuhrungs-|leitend*|head of'],
  [{ level: 'top' }, 'spitzen-|top-'],
  [{ years: true }, 'jahre+|years'],

  // Rough, mean, median
  [{ approximate: true }, 'ca.|circa|rund|etwa|ungefahr|um die|richtung|knapp|about|approx.'],
  [{ statistic: 'mean' }, 'durchschnittlich*|im schnitt|durchschnitt|im mittel|mittelwert|durchschnitts-|average|ø|Ø'],
  [{ statistic: 'median' }, 'median|median-|medianwert|zentralwert|mittler*'],
  [{ statistic: 'q1' }, 'unter* quartil|unter* viertel'],
  [{ statistic: 'q3' }, 'ober* quartil|ober* viertel'],

  // Open ends
  [
    { bound: 'min' },
    'mindest-|>|≥|ab|mindestens|wenigstens|mind.|uber|mehr als|nicht unter|jenseits|oberhalb|' +
      'from|at least|minimum|min.|over|more than|no less than|not less than|nicht weniger als|ubersteigt|ubersteigt nicht selten|beginnt bei|starting at',
  ],
  [{ bound: 'max', join: 'range' }, 'bis|bis zu|bis hin zu|bis uber'],
  [
    { bound: 'max' },
    'hochst-|<|≤|maximal|maximum|max.|hochstens|unter|weniger als|selten mehr als|up to|less than|nicht mehr als',
  ],
  [{ join: 'range' }, 'to'],
  [
    { boundBefore: 'min' },
    'oder mehr|und mehr|und hoher|und aufwarts|aufwarts|und daruber|or more|and up|nach oben offen',
  ],
  [{ boundBefore: 'max' }, 'oder weniger|und weniger'],
  [{ overpay: true }, '-uberzahlung+|uberbezahlung|gerne mehr|gern mehr|mehr moglich'],

  // Joints
  [{ join: 'between' }, 'zwischen|zw.|between'],
  [{ join: 'list' }, 'und|u.|oder|sowie|and|or|&'],
  [{ join: 'same' }, 'bzw.|beziehungsweise|entspricht|das sind|d.h.|d. h.|also'],
  [{ adds: 'plus' }, '+|plus|zzgl.|zuzuglich|abzuglich|neben|zu|zum|zur'],
  [{ adds: 'less' }, 'ohne'],
  [{ adds: 'incl' }, 'inkl.|inklusive|incl.|including|einschließlich|mit'],
  [
    { denies: true },
    'kein*|muss|mussen|nicht|statt|anstelle|bisher|fruher|zuvor|vorher|kennziffer+|-nummer+|plz|tel.|nr.',
  ],
  [{ permits: true, payer: true }, 'darf|durfen|anrechnungsfrei'],
  [
    { payer: true },
    'sie zahlen|dienstleister+|vom land|kunde+|customer+|verleihen|klient+|eltern|nachhilfe|mwst|ust|buchen|anfahrt|vermiet#|berechn#|verlang#|nimmt|die kasse|krankenkasse+|-unterricht|-lehrgang+|-kurs+',
  ],
  [OTHER, 'unser* stundensatz|unser* stundensatze|unser* tagessatze|stundensatze unser*|stundensatz+ des'],
  [{ approximate: true, by: true }, 'um'],
  [{ threshold: 'open' }, 'wer|kunden mit'],
  [{ threshold: 'pay' }, 'setzt ein*|voraussetzung+|braucht man|muss ein*|ab ein*|bis zu ein*'],
  [{ rise: true }, 'erhoh#|steig#|angehoben|gestiegen|wachst'],
  [{ more: true }, 'uber d*|mehr als|weniger als|more than|mehr|weniger|hoher|niedriger|more|zuruck'],

  // Counts that tell about pay
  [{ ...PAY, unit: 'MONTH', payments: true }, '-monatsgehalt+|-monatslohn+|-monatssalar+'],
  [{ payments: true }, 'gehalter+|lohne+|salaries|ml|mal|x|×'],
  [{ hours: true }, 'stunden|std.|h|-wochenstunden|stunden-woche|hours'],

  // Money that is no pay: extras
  [
    EXTRA,
    'rufbereitschaft|bereitschaft|-bereitschaftsdienst+|-bonus|-boni|-pramie+|-zulage+|-zuschlag+|-provision+|-spesen|-zahlung+|-gratifikation+|--geld+|' +
      'variabel*|variabl*|einmalig*|umzugshilfe+|starthilfe+|auslose|-wagen|-ausstattung+|kostenubernahme+|equity|-schuss+|-gutschein+|-sachbezug+|-budget+|' +
      '-pauschale+|-beihilfe+|-karte+|-ticket+|' +
      '-versicherung+|vwl|vermogenswirksam*|-rente+|-erstattung+|-ausgleich+|-entschadigung+|-anteil+|-beteiligung+|' +
      '-abfindung+|on top|zusatzlich*|allowance+|' +
      '-unterstutzung+|-rabatt+|tip+|relocation|sick pay|bafog',
  ],

  // Money that is no pay: the firm's and other people's
  [
    OTHER,
    'zahl d*|-erlos+|-spende+|spende#|gespendet|-umsatz+|-rechnungssatz+|-volumen+|-investition+|-etat+|investier#|' +
      '-gewinn+|-deal+|-kost#|unterhalt|-gebuhr+|-preis+|preisliste|hinzuverdienst+|-haushaltseinkommen|-haushaltsnettoeinkommen|versteuernd* einkommen|' +
      '-miete+|-schulden|alg|grundsicherung|sozialhilfe|-steuer+|-ersatz|-schaden+|-beitrag+|-kredit+|-forderung+|forder#|ubernimmt|' +
      '-betrag+|-erhohung+|-tantieme+|' +
      '-wert+|value|worth|--verantwortung|-empfehlung+|-vermittlung+|werben|refer*|revenue+|' +
      'fee+|cost+|price+',
  ],

  [
    { ...OTHER, cap: true },
    '-strafe+|-buße+|-grenze+|-schwelle+|-limit+|threshold+|wend#|-abzug+|verlier#|verlust+|differenz+|unterschied+|-einbuß#',
  ],

  // Work whose pay is limited by law
  [{ limit: true }, 'euro-basis|€-basis|€ basis|euro-job+|minijob+|minijobber+|minijob-|geringfugig*|midijob+'],

  // Work, and who does it
  [
    { work: true },
    'worker|helper|driver|nurse|engineer+|developer+|m/f|f/m|all genders|--arbeit|urlaub|stufe|-angestellt*|:in|*in|_in|/in|:innen|ausbildung|vor ort in|-student+|mo-fr|mo–fr|m/w|w/m|vollzeit+|teilzeit+|pensum|homeoffice|remote|gesucht|ab sofort|such#|position+|stelle+|direktvermittlung|-job+|-aushilfe+|-schicht+|shift+|hiring|contract|full-time|part-time|dual*|-arzt+',
  ],
  [{ role: true }, '--er+|--ator+|--eut+|--ist+|--eur+|--mann|--frau|--hilfe+|--wirt+'],
  [{ role: true, work: true }, '--kraft+|--assistent+|assistenz|--erin+'],

  // Small words
  [{ link: true, of: true }, 'von|i.h.v.|in hohe von|of'],
  [{ link: true, depends: true }, 'je nach|abhangig von|depending on'],
  [{ link: true, offer: true }, 'du|sie|wir|dir|dich|ihnen|we|you|bieten|bietet|offer'],
  [
    { link: true },
    'rate|nach|betragt|liegt|liegen|der|dem|ein*|auf|fur|for|bei|als|in|ist|is|sind|nur|aber|' +
      'nicht nur|aller|lt.|' +
      '-satz|-spanne|-transparenz|-rahmen|-band+|-range|-paket|-korridor|-bereich|-niveau|-vorstellung+|-hohe|-angabe+|-klasse+|' +
      '-gruppe+|-wunsch|-stufe+|-statistik|-atlas|-vergleich|-modell|-basis|-tabelle+|-bandbreite|-moglichkeit+|-chance+|laut',
  ],
  [
    {},
    'fur unseren kunden|unser kunde|bereitschaft zu|bereitschaft zur|auszahlung+|-zimmer+|beamer|-bagger|-transporter|-teilnehmer+|so.|-jahrig*|keine uberzahlung',
  ],

  // Signs
  [{ per: true, join: 'list' }, '/'],
  [{ join: 'range' }, '-|‐|‑|–|—|−|…'],
  [{ join: 'range', approximate: true }, '~'],
  [{ join: 'same', link: true, label: true }, '='],
  [{ join: 'list', stop: 1 }, ','],
  [{ stop: 1 }, '?'],
  [{ stop: 1, bracket: 'open' }, '(|['],
  [{ stop: 1, bracket: 'close' }, ')|]'],
  [{ stop: 2 }, '✔|✅|✓|;|•|·|und wird'],
  [{ stop: 3 }, '.|!'],
  [{ stop: 4 }, '\n'],
  [{ stop: 5 }, '\n\n'],
  [{ stop: 2 }, '|'],
  [{ link: true, label: true, offer: true }, ':'],
  [{ counted: true }, '%|uhr|prozent|percent|km|-meter|m²|tage+|angaben|befragte*|vom|von ihr*|von sein*'],
];
