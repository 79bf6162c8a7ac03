/** Words of an advert that say nothing of the role, on plain text with its case. All are global. */
export interface AdvertRow {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Requests, praise and tails that go off wherever they stand. */
export const ADVERT_ROWS: readonly AdvertRow[] = [
  {
    pattern:
      /\b(?:dringend |ab sofort |aktuell |jetzt |wird |werden |weiterhin )?(?:gesucht|wanted|zu besetzen|zu vergeben|we(?:'re| are) hiring|hiring now|now hiring)\b(?: ?!{1,3})?/giu,
    example: 'Koch gesucht',
  },
  {
    pattern:
      /^(?:wir suchen|wir stellen ein|wir brauchen|suchen|suche|gesucht wird|gesucht)(?: (?:ab sofort|dich|sie|euch|dringend|aktuell|einen?|eine|zur verstärkung|verstärkung|per sofort|für unser team|als|motivierten?|engagierten?)){0,5}\s?[:!-]{0,3}\s?/giu,
    example: 'Wir suchen Dich!',
  },
  {
    pattern:
      /^(?:(?:werde|sei|become)(?: (?:teil|ein teil) (?:unseres|des|von unserem) teams?)?(?: (?:unsere?r?|ein|eine|our|jetzt|a|an|als))?|(?:stellenangebot|stellenanzeige|stellenausschreibung|jobangebot|stelle|job|vacancy|position|offene stelle|offer|karriere)\s?[:-]|(?:stelle|stellenangebot|job|jobs|karriere|arbeit(?:en)?|dein(?:e|en)? (?:neuer |neue |nächster )?(?:job|karriere|zukunft|einstieg)|ihr(?:e)? (?:neuer |neue )?(?:job|karriere)) als)\s/giu,
    example: 'Werde Koch',
  },
  {
    pattern:
      /(?:\bauf wunsch )?\bmit (?:[\p{L}-]{3,20}e[mnrs]? ){0,2}(?:\d|vier-tage|viertage|flexibl|gleitzeit|home|firmen|dienst(?:wagen|auto|fahrzeug|rad)|führerschein|fs\b|option|perspektive|aussicht|entwicklung|weiterentwicklung|aufstieg|karriere|partnerpers|übernahme|quereinst|deutsch|englisch|sprach|fremdsprach|berufserfahr|erfahrung|abgeschl|ausbildung\b|studium|herz|leidenschaft|hohe[mnr]|attraktiv|top|überdurch|remote|bonus|prämie|provision|unbefrist|geregelt|zukunft|jobrad|option|festgehalt|fixgehalt|wochenend|freie[nm]|zulage|übertarif|tarif|garantie|unterkunft|wohnung|sinn\b|biss|köpfchen|spaß|teamgeist|gestaltung|verantwortung|dienstsitz|german|english|passion|potenzial|familie|urlaub|gehalt|schicht|nachtschicht|tagschicht)[^-|(,!]{0,60}/giu,
    example: 'mit 4-Tage-Woche',
  },
  {
    pattern:
      /\b(?:auf wunsch|gerne (?:auch )?|auch (?:als |für |ohne )?(?:quereinst|wiedereinst|berufseinst)|für quereinst|als quereinst|quereinst|wiedereinst|auch ohne)[^-|(,!]{0,50}/giu,
    example: 'auch Quereinsteiger',
  },
  {
    pattern:
      /\bohne (?:schicht|wochenend|nachtdienst|nacht|kaltakquise|reise|erfahrung|vorkenntnis|berufserfahr|ausbildung|führerschein|vorerfahr)[^-|(,!]{0,40}/giu,
    example: 'ohne Wochenendarbeit',
  },
  {
    pattern:
      /\b(?:zur |als )?(?:verstärkung|unterstützung|ergänzung|erweiterung) (?:unsere[srm]?|des|für|im|in)[^-|(!]{0,40}|\bfür (?:unser|unsere|unseren|unserem|das|ein) (?:[\p{L}-]{3,20}e[sn]? )?(?:team|unternehmen|büro|haus|kanzlei|praxis)[^-|(,!]{0,30}/giu,
    example: 'für unser Team',
  },
  {
    pattern: /\b(?:bei|beim|@|at)\s(?:der |dem |einer |einem |uns |the )?[^-|(,!]{2,50}/giu,
    example: 'bei der Muster GmbH',
  },
  {
    pattern:
      /\b(?:im (?:\d-?)?(?:schicht|nacht|früh|spät|wechselschicht|tag)[\p{L}-]{0,20}|(?:in )?(?:\d|drei|zwei|wechsel|nacht|tag|früh|spät)-?schicht[\p{L}-]{0,12}|im schichtsystem)/giu,
    example: 'im Schichtdienst',
  },
  {
    pattern:
      /\b(?:in|im|zur|per|auf)\s(?:direkt(?:e[rn]?)?\s?(?:vermittlung|anstellung|einstieg)|festanstellung|personalvermittlung|leitender (?:position|funktion)|elternzeit(?:vertretung)?|direktvermittlung|vertretung|aushilfe|abruf|rotation)/giu,
    example: 'in Direktvermittlung',
  },
  {
    pattern:
      /\b(?:fließend |verhandlungssicher )?(?:german|english|french|dutch|spanish|italian|polish|turkish|deutsch|englisch|französisch|türkisch|polnisch|russisch|arabisch)(?:(?:[- ](?:speaking|speaker|native|required|c1|b2))|sprachige?[rn]?|kenntnisse)(?: \(?[abc][12]\)?)?/giu,
    example: 'German speaking',
  },
  {
    pattern:
      /\b(?:tvöd|tv-l|tv-ärzte|avr|bat|tvl|tvöd-[\p{L}]+)(?:[ -]?(?:vka|bund|sue|p|k|s))?(?: (?:entgeltgruppe|eg|e|s|p) ?\d{1,2}[a-c]?)?|\b(?:entgeltgruppe|besoldungsgruppe|bes\.?-?gr\.?|eg|egr?\.|verg\.?-?gr\.?)\s?[a-z]{0,2}\s?\d{1,2}[a-c]?(?: (?:tvöd|tv-l|tv-h|avr)(?:-[\p{L}]{1,4})?)?/giu,
    example: 'EG 9b TVöD',
  },
  {
    pattern:
      /\b(?:ausbildungs(?:beginn|start|jahr)|start(?:termin)?|beginn|eintritt)?\s?(?:im |zum |herbst |sommer |frühjahr |winter |ss ?|ws ?){0,2}\b20[2-4]\d(?:\s?\/\s?(?:20)?\d\d)?\b/giu,
    example: 'Ausbildung 2027',
  },
  {
    pattern:
      /\b(?:flexible arbeits\p{L}{2,20}|attraktive[srn]? \p{L}{3,20}|firmenwagen|dienstwagen|unbefristet|top[- ]?(?:gehalt|job|verdienst|arbeitgeber|konditionen)|sehr gute bezahlung|übertarifliche \p{L}{3,20}|wechselprämie|startbonus|willkommensbonus|willkommensprämie|neu|urgent|sofort|top)\b!{0,3}/giu,
    example: 'Firmenwagen',
  },
  {
    pattern: /[\p{Extended_Pictographic}★☆►▶✓✔➤→*]{1,20}|!{1,10}|\?{1,5}|\+{3,9}|#{2,9}|_{2,9}/gu,
    example: '★ Koch ★',
  },
  {
    pattern:
      /^(?:zuverlässige[rn]?|engagierte[rn]?|motivierte[rn]?|erfahrene[rn]?|freundliche[rn]?|flexible[rn]?|dynamische[rn]?|leidenschaftliche[rn]?|qualifizierte[rn]?|kreative[rn]?|tatkräftige[rn]?|begeisterte[rn]?|nette[rn]?)\s(?=\p{L})/giu,
    example: 'Zuverlässiger Fahrer',
  },
];

/** A reference number with the word that says so. */
export const REFERENCE =
  /[([]?\s?(?:\b(?:ref(?:erenz)?\.?(?:[- ]?(?:nr|nummer|no|code|id)\.?)?|kennziffer|kennzahl|kenn-?nr\.?|chiffre|stellen-?(?:nr|nummer|id|code)\.?|job-?\s?(?:id|nr|nummer|code|no)\.?|req(?:uisition)?\.?(?:[- ]?id)?|ausschreibungs-?(?:nr|nummer)\.?|vakanz-?(?:nr|nummer)\.?|anzeigen-?(?:nr|nummer)\.?|posting[- ]?id|id|nr\.)\s?[:#.-]?\s?|#)(?<reference>(?=[\p{L}\d/_.-]{0,20}\d)[\p{L}\d][\p{L}\d/_.-]{1,24}(?<![.\-/_]))\s?[)\]]?/giu;
