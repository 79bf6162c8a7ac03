import type { Cue } from './cue.ts';
import type { CueRow } from './lexicon.ts';

const OTHER: Cue = { head: 'other' };
const EXTRA: Cue = { head: 'other', extra: true };
const TRAINING: Cue = { arrangement: 'training', level: 'training' };

/**
 * What words say about the amounts beside them.
 *
 * Words of one row are parted by `|`, all in small letters. `gehalt` is a whole word or phrase, `-gehalt` also the last
 * part of a compound, `jahres-` a part before another one. `tariflich*` stands for the word with every ending of an
 * adjective, `bonus+` with every ending of a noun, with or without an umlaut. A new word goes into the row that means the
 * same; a new meaning is a new row. Signs are words too; the bar stands in a row of its own.
 */
export const CUE_WORDS: readonly CueRow[] = [
  // Currencies: "3.000 Euro", "CHF 5'000", "6000 Fr."
  [{ currency: 'EUR' }, 'euro+|eur|€|€uro'],
  [{ currency: 'CHF' }, 'chf|franken|fr.|fr|sfr|sfr.'],
  [{ currency: 'USD' }, 'usd|dollar|dollars|$'],
  [{ currency: 'GBP' }, 'gbp|pfund|£'],

  // Scales: "45k", "45 T€", "TEUR 60", "40 Tsd. Euro", "12 Mio."
  [{ scale: 1e3 }, 'k|tsd|tsd.|tausend'],
  [{ scale: 1e3, gluedScale: true }, 't'],
  [{ scale: 1e3, currency: 'EUR' }, 'teur|keur|t.eur'],
  [{ scale: 1e3, currency: 'CHF' }, 'tchf|kchf'],
  [{ scale: 1e6 }, 'mio|mio.|million+|millionen|mn'],
  [{ scale: 1e6, gluedScale: true }, 'm'],
  [{ scale: 1e9 }, 'mrd|mrd.|milliarde+|billion+|bn'],

  // Periods as nouns, units only behind "pro", "/", "im"
  [{ unit: 'YEAR', noun: true }, 'jahr|kalenderjahr|year|annum'],
  [{ unit: 'MONTH', noun: true }, 'monat|month|mon|mt|mt.|mo|m'],
  [{ unit: 'WEEK', noun: true }, 'woche|week'],
  [{ unit: 'DAY', noun: true }, '-tag|day'],
  [{ unit: 'HOUR', noun: true }, '-stunde|std|std.|hour|hr|h'],
  [{ per: true, each: true }, 'pro|per|je'],
  [{ per: true }, 'im|in der|am|die|a|an|jeden|jede|à|den|das|every'],
  [{ link: true }, 'je nach'],

  // Periods that stand alone
  [{ unit: 'YEAR' }, 'jährlich*|jahres|p.a.|p. a.|p.a|pa|annual|annually|yearly|jährl.|jahres-|jahr-'],
  [{ unit: 'MONTH' }, 'monatlich*|monats|mtl|mtl.|monatl.|p.m.|p. m.|monthly|monats-|monat-'],
  [{ unit: 'WEEK' }, 'wöchentlich*|weekly|wochen-'],
  [{ unit: 'DAY' }, 'täglich*|daily|tages-|tag-'],
  [{ unit: 'HOUR' }, 'stündlich*|hourly|stunden-'],

  // Before or after tax
  [{ basis: 'gross' }, 'brutto|gross|brutto-'],
  [{ basis: 'net' }, 'netto|net|netto-|auf die hand'],

  // Heads of pay
  [
    { head: 'pay' },
    '-gehalt|-gehalts|-gehaltes|-gehälter|-gehältern|-salär+|-lohn|-lohns|-lohnes|-löhne|-löhnen|-vergütung+',
  ],
  [
    { head: 'pay' },
    '-verdienst+|-entgelt+|-einkommen+|-bezahlung+|-entlohnung+|-bezüge+|-besoldung+|-gage+|-verdienen',
  ],
  [
    { head: 'pay' },
    '-verdient|verdiene|vergütet|entlohnt|dotiert*|salary|salaries|compensation|wage+|remuneration|earn|earns|earning+',
  ],
  [{ head: 'pay' }, 'gehalts-|lohn-|vergütungs-|verdienst-|entgelt-|einkommens-|salär-'],
  [{ head: 'pay', weak: true }, 'bezahlt|bezahlen|zahlen|zahlt|pay|pays|paid'],
  [
    {},
    '-spanne|-rahmen|-band+|-range|-paket|-korridor|-bereich|-niveau|-vorstellung+|-erwartung+|-höhe|-angabe+|-tabelle',
  ],
  [{}, '-vergleich|-aussichten|-wunsch|-modell|-stufe|-gefüge|-bandbreite|-tarif'],
  [{ head: 'pay', basis: 'gross' }, '-monatsbrutto|-jahresbrutto|-stundenbrutto'],
  [{ head: 'pay', unit: 'DAY', arrangement: 'freelance' }, 'tagessatz+|tagsatz|day rate|daily rate'],
  [{ head: 'pay', unit: 'HOUR', arrangement: 'freelance' }, 'stundensatz+'],
  [{ head: 'pay', unit: 'HOUR' }, 'hourly rate|hourly wage'],
  [{ head: 'pay', arrangement: 'freelance' }, '-honorar+|freelancer+|freiberufler+|freiberuflich*|freelance'],
  [{ head: 'pay', arrangement: 'training' }, '-stipendium|-stipendien'],
  [{ head: 'pay', unit: 'HOUR', floor: 'statutory' }, 'mindestlohn+|minimum wage'],
  [{ bound: 'min' }, 'mindest-|minimum-|minimal-'],

  // What the pay is for
  [TRAINING, 'ausbildungs-|lehrlings-|azubi-|volontärs-|azubi+|auszubildende+|lehrling+'],
  [TRAINING, 'auszubildenden|auszubildender|volontariat+|volontär+|volontärin|trainee+'],
  [{ ...TRAINING, trainingYear: true }, 'ausbildungsjahr+|lehrjahr+'],
  [
    { arrangement: 'internship', level: 'training' },
    '-praktikum|praktikant+|praktikantin|praktikums-|praktikanten-|internship|intern',
  ],
  [{ level: 'training' }, 'werkstudent+|werkstudentin|werkstudenten-'],
  [{ ordinal: 1 }, 'ersten|erstes|erste|first'],
  [{ ordinal: 2 }, 'zweiten|zweites|zweite'],
  [{ ordinal: 3 }, 'dritten|drittes|dritte'],
  [{ ordinal: 4 }, 'vierten|viertes|vierte'],
  [{ floor: 'tariff' }, '-tarif|tarif-|-tarifvertrag+|tariflich*|-kollektivvertrag+|kollektivvertraglich*|kv-|kv|gav'],
  [{ floor: 'tariff' }, 'entgeltgruppe|besoldungsgruppe|tvöd|tv|avr|kollektivvertrags-'],

  // Fixed and total
  [{ component: 'total' }, 'ziel-|gesamt-|ote|on-target|zielerreichung|all-in|all in'],
  [{ component: 'base' }, '-fix|-fixum|fixed|fix-|grund-|basis-|base'],

  // Level
  [
    { level: 'entry' },
    'einstiegs-|anfangs-|einsteiger-|start-|absolventen-|-einsteiger+|-einsteigerin+|-einstieg+|am anfang',
  ],
  [
    { level: 'entry' },
    '-anfänger+|-anfängerin+|zu beginn|absolvent+|junior|juniors|berufsstart|entry level|entry-level|graduates',
  ],
  [{ level: 'entry' }, 'ohne berufserfahrung|ohne erfahrung'],
  [{ experience: true }, '-erfahrung|experience'],
  [{ having: true }, 'mit|bei|nach|schon|with'],
  [
    { level: 'experienced' },
    'erfahren*|berufserfahren*|experienced|fortgeschritten*|zweijährig*|dreijährig*|vierjährig*|mehrjährig*',
  ],
  [{ level: 'experienced' }, 'professional+'],
  [{ level: 'senior' }, 'senior|seniors|langjährig*|fünfjährig*|zehnjährig*|zwanzigjährig*'],
  [
    { level: 'leadership' },
    '-leiter|-leiterin|-leitern|-leitung|teamlead|-führungskraft|-führungskräfte+|führungsposition+|leitend*',
  ],
  [{ level: 'leadership' }, 'leitungsposition+'],
  [{ level: 'top' }, 'spitzen-|spitzenverdiener+|topverdiener+|top-'],
  [{ years: true }, 'jahre+|years|berufsjahre+'],

  // Rough, mean, median
  [{ approximate: true }, 'ca|ca.|≈|circa|cirka|zirka|rund|etwa|ungefähr|um die|richtung|knapp|annähernd|around|about'],
  [{ approximate: true }, 'approx|approx.|approximately|roughly|gut'],
  [
    { statistic: 'mean' },
    'durchschnittlich*|im schnitt|im durchschnitt|im mittel|durchschnitts-|durchschnitt|average|ø',
  ],
  [{ statistic: 'median' }, 'median|median-|mittler*'],
  [{ statistic: 'q1' }, 'unter* quartil|q1'],
  [{ statistic: 'q3' }, 'ober* quartil|q3'],

  // Open ends
  [
    { bound: 'min' },
    '>|≥|ab|mindestens|mind.|mind|über|mehr als|nicht unter|jenseits|jenseits der|jenseits von|oberhalb|oberhalb von',
  ],
  [
    { bound: 'min' },
    'from|starting at|at least|minimum|min.|min|over|more than|above|wenigstens|zumindest|nicht weniger als',
  ],
  [{ bound: 'max', join: 'range' }, 'bis|bis zu|bis max.|bis maximal|bis hin zu|bis über'],
  [
    { bound: 'max' },
    '<|≤|maximal|max.|max|höchstens|unter|weniger als|up to|unterhalb|unterhalb von|less than|below|nicht mehr als',
  ],
  [{ join: 'range' }, 'to|until'],
  [
    { boundBefore: 'min' },
    'oder mehr|und mehr|aufwärts|or more|and more|and up|nach oben offen|und darüber|oder darüber',
  ],
  [{ boundBefore: 'max' }, 'oder weniger|und weniger|or less'],
  [{ overpay: true }, '-überzahlung+|überbezahlung|gerne mehr|gern mehr|mehr möglich|mehr ist möglich'],

  // Joints
  [{ join: 'between' }, 'zwischen|between'],
  [{ join: 'list' }, 'und|oder|sowie|and|or'],
  [{ join: 'same' }, 'bzw|bzw.|beziehungsweise|entspricht|entsprechen|das sind|d.h.|d. h.|also|umgerechnet'],
  [{ adds: 'plus' }, '+|plus|zzgl|zzgl.|zuzüglich|neben|zu|zum|zur'],
  [{ adds: 'incl' }, 'inkl|inkl.|inklusive|incl|incl.|including|einschließlich|samt|mit'],
  [
    { denies: true },
    'kein*|statt|anstatt|statt bisher|statt zuvor|statt bislang|statt wie bisher|zuvor|vorher|instead of',
  ],
  [{ permits: true }, 'darf|dürfen'],
  [{ approximate: true, by: true }, 'um'],
  [
    { rise: true },
    'erhöht|erhöhen|steigt|steigen|stieg|stiegen|angehoben|gestiegen|erhöhung|wächst|wachsen|sinkt|sinken|gesunken',
  ],
  [{ more: true }, 'mehr|weniger|höher|niedriger|more|less'],

  // Counts that tell about pay
  [
    { payments: true },
    'gehälter|gehältern|monatsgehälter|monatsgehältern|monatslöhne+|monatssaläre+|löhne+|monatsgehalt|salaries',
  ],
  [{ payments: true }, 'mal|x|×|mal im jahr|mal jährlich|x jährlich|x im jahr|mal pro jahr|x pro jahr|x p.a.'],
  [{ hours: true }, 'stunden|std|std.|h|-wochenstunden|stunden-woche|hours|stundenwoche'],

  // Money that is no pay: extras
  [
    EXTRA,
    '-bonus|-boni|-prämie+|-zulage+|-zuschlag+|-provision+|-spesen|-sonderzahlung+|-gratifikation+|-weihnachtsgeld+',
  ],
  [
    EXTRA,
    '-urlaubsgeld+|-kindergeld|-elterngeld|-wohngeld|-startgeld|-handgeld|-einmalzahlung+|-zuschuss+|-zuschuß|-gutschein+',
  ],
  [
    EXTRA,
    '-sachbezug+|-budget+|-pauschale+|-beihilfe+|-karte+|-card+|-ticket+|-mitgliedschaft+|-guthaben|-abo+|-pass|urban sports',
  ],
  [
    EXTRA,
    '-vorsorge|bav|-versicherung+|vwl|vermögenswirksam*|-rente+|-erstattung+|-leasing|jobrad|-ausgleich+|-anteil+',
  ],
  [
    EXTRA,
    '-beteiligung+|vsop|-aktien|-abfindung+|edenred|spendit|egym|benefit+|on top|obendrauf|zusätzlich*|extra|allowance+',
  ],
  [EXTRA, 'stipend|voucher+|reimbursement|subsidy|contribution|equity|-unterstützung+|-rabatt+|relocation'],

  // Money that is no pay: the firm's and other people's
  [
    OTHER,
    '-umsatz+|-volumen+|-volumina|-summe+|-kapital+|-vermögen+|-finanzierung+|-investition+|-invest+|-investment+',
  ],
  [
    OTHER,
    'investieren|investiert|-fonds|-etat+|-erlös+|-gewinn+|-verlust+|-projekt+|-auftrag+|-deal+|-kosten|kostet|-gebühr+',
  ],
  [
    OTHER,
    '-preis+|-miete+|-steuer+|-strafe+|-bußgeld+|-schaden+|-beitrag+|-spende+|-kredit+|-darlehen|-schulden|-förderung+',
  ],
  [
    OTHER,
    '-gelder+|-freibetrag+|-grenze+|-limit+|-kaution+|-erhöhung+|-steigerung+|-aufschlag+|-tantieme+|-kauf+|-verkauf+',
  ],
  [
    OTHER,
    '-einsparung+|-ersparnis+|-wert+|werten|-verantwortung|-empfehlung+|empfehlungsprogramm|werben|arbeitgeberbrutto',
  ],
  [OTHER, 'schulgeld|-volume|revenue+|turnover|funding|raised|valuation|arr|mrr|fee+|cost+|price+|grant+|sales of'],

  // Work whose pay is limited by law
  [
    { head: 'limit' },
    'minijob+|minijobber+|minijob-|mini-job+|geringfügig*|geringfügigkeit|midijob+|ehrenamtspauschale|euro-job+',
  ],

  // Small words
  [
    { link: true },
    'von|in höhe von|beträgt|betragen|liegt|liegen|bei|der|dem|ein|eine|einem|einen|einer|eines|auf|of|for|für',
  ],
  [{ link: true }, 'als|in|ist|is|sind|are|derzeit|aktuell|nur|sogar|so|voraussichtlich|zunächst|the|nach|du|sie'],
  [{ refers: true }, 'da|dort|hier|damit'],
  [{ month: true }, 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'],

  // Signs
  [{ per: true, join: 'list' }, '/'],
  [{ join: 'range' }, '-|‐|‑|–|—|−|…'],
  [{ join: 'range', approximate: true }, '~'],
  [{ join: 'list' }, '&'],
  [{ join: 'same', link: true }, '='],
  [{ join: 'list', stop: 1 }, ','],
  [{ stop: 1, bracket: 'open' }, '(|['],
  [{ stop: 1, bracket: 'close' }, ')|]'],
  [{ stop: 2 }, ';|•|·'],
  [{ stop: 2 }, '|'],
  [{ link: true }, ':'],
  [{}, '%'],
];
