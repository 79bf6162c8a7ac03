import type { Span } from './span.ts';

/** Words about a life, a journey, a show or a public: a place beside them is none of the occupation. */
const PASSING =
  /(?<![A-Za-zÀ-ž])(?:geboren|aufgewachsen|kindheit|heimatstadt|stamm(?:t|te|en|ten) (?:[A-Za-zÀ-ž]{2,20} ){0,3}aus|urlaub|ferien|ausflug|ausflüge|reise|reist|gereist|verreis[A-Za-zÀ-ž]{1,4}|konzert|festival|kongress|tagung|konferenz|messe|roman|orchester|fußball|spielt|wohn(?:t|e|en|te|haft)|(?:zweizimmer|dreizimmer|miet)?wohnung(?:en)?|zweitwohnsitz|mieten?|sieht|blick|aussicht|lebt(?= (?:heute |mit |seit |in ))|leben(?= (?:heute |mit |seit |in ))|umgezogen|gezogen|zog|autobahn(?:abfahrt)?|s-bahn|umgestiegen|fahre|gehe|ziehe|fliege|flog|jahrhundert|erfunden|verheiratet|ehrenamtlich|(?:[A-Za-zÀ-ž]{0,12}hörer|leser|zuschauer|einwohner)(?:innen)?|familie|erschien(?:en)?|(?:geschäftsführer|gründer|inhaber|chef)(?:in)? (?:von|der|des|bei)|bühne)(?![A-Za-zÀ-ž])/u;
/** Learning by somebody in the past: "Gelernt habe ich das in Dresden", "nach dem Studium in Wien ging sie". */
const LEARNED =
  /studi|gelern|lehre(?!n)|ausbildung|ausgebildet|hörsaal|abitur|matura|diplom|volontariat|praktikum|promov|(?:berufs|fach|meister|hoch)schul|universität|(?<![A-Za-zÀ-ž])(?:fh|eth|tu|uni)(?![A-Za-zÀ-ž])|gemacht|absolv/u;
const SOMEBODYS =
  /(?<![A-Za-zÀ-ž])(?:ich|mir|mich|meine?[rnm]?|wir|habe|hatte|war|ging|kam|saß|lernte|studierte|machte|absolvierte|begann|bekam|wechselte|(?:hat|ist) (?:er|sie)|(?:er|sie) (?:hat|ist)|(?:er|sie) (?:[A-Za-zÀ-ž]{2,20} ){0,3}(?:hat|ist)|nach (?:ihrem|seinem|ihrer|seiner)|(?:hat|haben) (?:[A-Za-zÀ-ž]{2,20} ){0,4}(?:studiert|gelernt|absolviert|gemacht))(?![A-Za-zÀ-ž])/u;
/** Who counts and reports, by where it sits: "Das Statistikamt in Wiesbaden zählt 40 Betriebe". */
const BODY =
  /bundesamt|bundesagentur|ministerium|verband(?!s)|kammer(?!t)|institut|statistik|forscher|hochschule|universität/u;
const REPORTS =
  /(?<![A-Za-zÀ-ž])(?:zähl(?:t|te|ten)|melde(?:t|te|ten)|bericht(?:et|ete|en)|befrag(?:t|te)|schätz(?:t|te)|rechnet|nennt|verzeichnet(?:e)?|erhob|erhoben|ermittel(?:t|te)|ausgewertet|errechnet)(?![A-Za-zÀ-ž])/u;
/** Work and employers that are denied: "kein Betrieb sucht", "gibt es keine Stellen". */
const DENIED =
  /(?<![A-Za-zÀ-ž])(?:keine?n?(?: [A-Za-zÀ-ž]{2,16}e[nr]?)? (?:stellen?|jobs?|betriebe?|firm(?:a|en)|arbeit|arbeitgeber|unternehmen|bedarf|nachfrage|angebote?|niederlassung(?:en)?|filialen?|standorte?|sitz|schulen?|studiengänge?|studiengang)(?![A-Za-zÀ-ž])(?! find)|niemand(?= such| [A-Za-zÀ-ž]{1,20} such)|kaum (?:eine?n? )?[A-Za-zÀ-ž]{0,20}(?:stellen?|jobs?|betriebe?|firm(?:a|en)|arbeit|arbeitgeber|unternehmen|schulen?)(?![A-Za-zÀ-ž])|gibt es (?:sonst |nur |dagegen )?(?:wenig|nichts)(?![A-Za-zÀ-ž]))/u;
/** Right before a place, words by which it is only held against another, or denied. */
const COMPARED = /(?<![A-Za-zÀ-ž])(?:als|wie|anders|nicht|keine [A-Za-zÀ-ž]{2,20}) $/u;
const COMPARED_REACH = 26;
/** "Zum Vergleich: In Ulm verdient man mehr", and no figure of Ulm. */
const ONLY_COMPARES = /^(?:nur )?zum vergleich(?![A-Za-zÀ-ž])(?![^\n]{0,200}(?:€|euro|chf|franken))/iu;
/** How far about a place its clause is looked for, in UTF-16 units. */
const CLAUSE_REACH = 160;

/** Whether a place within a sentence is named in passing: in somebody's life, for a comparison, or as having no work. */
export function isPassingPlace(plain: string, { start, end }: Span, sentence: Span): boolean {
  if (COMPARED.test(plain.slice(Math.max(sentence.start, start - COMPARED_REACH), start))) return true;
  if (ONLY_COMPARES.test(plain.slice(sentence.start, sentence.end))) return true;
  const before = plain.slice(Math.max(sentence.start, start - CLAUSE_REACH), start);
  const behind = plain.slice(end, Math.min(sentence.end, end + CLAUSE_REACH));
  const clause = [before.split(/[,;:–] /u).at(-1), plain.slice(start, end), behind.split(/[,;:] /u, 1)[0]]
    .join('')
    .toLowerCase();
  if (PASSING.test(clause) || DENIED.test(clause)) return true;
  return (LEARNED.test(clause) && SOMEBODYS.test(clause)) || (BODY.test(clause) && REPORTS.test(clause));
}
