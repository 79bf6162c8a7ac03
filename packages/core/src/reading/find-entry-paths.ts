import { allMatches } from './all-matches.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import { ENTRY_PATH_ROWS } from './entry-path-rows.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { hintedRows } from './hinted-rows.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import type { Span } from './span.ts';
import { tellsEarnings } from './tells-earnings.ts';
import { MARK } from './word-marks.ts';

/** How far behind the words the first noun may stand, in UTF-16 units. */
const REACH = 40;

/** How one comes into the occupation. */
export function findEntryPaths({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title?.toLowerCase().split(/[ -]/u).at(-1);
  const paths = gathered(sentences, (sentence) => [
    ...byWords(sentence),
    ...byPeople(sentence, plain, own),
    ...byWays(sentence, plain, own),
  ]);
  return paths.map(({ start, end }) => ({ kind: 'entry-path', start, end, value: { label: plain.slice(start, end) } }));
}

const rowsFor = hintedRows(ENTRY_PATH_ROWS, MARK.path);

/** "Kann ich den Abschluss nachholen?" */
const ASKS = /^(?:kann|darf|geht|ist|wie|was|welche[rs]?) /u;

function byWords(sentence: Sentence): Span[] {
  if (sentence.line.kind === 'heading' && ASKS.test(sentence.lower)) return [];
  const rows = rowsFor(sentence.tokens).filter(({ topic }) => topic === undefined || sentence.topics.has(topic));
  return gathered(rows, ({ pattern, takesNouns }) =>
    gathered(allMatches(pattern, sentence.lower), (match): Span[] => {
      const start = sentence.start + match.index;
      const to = start + match[0].length;
      const end = takesNouns ? endOfNouns(sentence, to) : to;
      return end === undefined ? [] : [{ start, end }];
    }),
  );
}

/** Words of a sentence that tells who comes in besides those with the usual training. */
const WELCOME =
  /(?<![a-zß-ÿ])(?:auch|daneben|ebenso|ebenfalls|willkommen|gern(?:e)? gesehen|genommen|unterkommen|unter|gefunden|geschafft|quer|umgesattelt|wechseln|stoßen|saßen|offen|zugänglich|verkürzen|steigen|finden|gibt es|umsteiger(?:innen)?|sitzen|sitzt|saß|saßen|kommen|kommt|stammen|routen?|wege|verteilt|quereinsteiger|kenne[n]?|beliebt|begonnen|angefangen|einsteigen|umschulen|chancen?|bewerben|gelingt|gelungen|eingestellt|angelernt|untergebracht|gerettet|karten|nehmen|teilnehmende[rn]?|türe?n?|gewechselt|herüber|hierher|hineingerutscht|wechsel|extern(?:e[rn]?)?|nachholen|bildungsweg|verkürzt|verkürzte|satteln|holen|bei uns|waren (?:auch |schon )?dabei)(?![a-zß-ÿ])/u;
/** Words that tell of people who are taken. */
const TAKEN = /(?<![a-zß-ÿ])(?:genommen|willkommen|gern(?:e)? gesehen|akzeptiert)(?![a-zß-ÿ])/u;
/** Where those came from whom one learned with. */
const CAME_IN =
  /(?<![a-zß-ÿ])(?:war(?:en)?|gab es|hatten|kamen) (?:[a-zß-ÿ]{2,12} ){0,2}|(?:klasse|jahrgang|kurs|lehrgang)(?![a-zß-ÿ])/u;
/** What a person brings along: "mit Zusatzlehrgang", "aus der Elektrotechnik"; or does: ", die umsatteln". */
const BRINGS =
  /^(?: (?:mit|aus|nach|ohne) (?:der |dem |den |einer |einem )?(?:[a-zß-ž]{3,20} )?(?!Jahr)[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,40}){1,2}|^, die [^,.;:()\n\d]{3,40}(?=[,.;])/u;

/** "steigen oft quer ein", "Quereinsteiger". */
const ACROSS =
  /einsteiger|umsteiger|(?<![a-zß-ÿ])quer (?:hinein|herein|rein|dazu)|ins fach|den (?:sprung|schritt)|umgesattelt|umsatteln|umgestiegen|umsteigen|die (?:lehre|ausbildung) verkürzen|umwege|aus anderen berufen|in meine[rm] (?:klasse|jahrgang|kurs)|steig(?:en|t) (?:[a-zß-ÿ]{2,12} ){0,2}quer ein|(?:den|der) wechsel (?:geschafft|gewagt|gelingt)|hierher (?:gerettet|gewechselt)|teilnehmende[rn]? (?:sind|waren)|(?:sitzen|saßen) (?:[a-zß-ÿ]{2,12} ){0,2}in (?:den|unseren) (?:kursen|lehrgängen)|in (?:den|unseren) (?:kursen|lehrgängen) (?:sitzen|saßen)/u;

/** In a section on the way into the occupation, people by their trade or by what they bring along. */
function byPeople({ topics, lower, phrases, line, marks }: Sentence, plain: string, own: string | undefined): Span[] {
  const isOfEntry =
    topics.has('education') ||
    ((marks & MARK.entry) !== 0 && ACROSS.test(lower)) ||
    (topics.has('skill') && TAKEN.test(lower));
  if (line.kind !== 'prose' || !isOfEntry || tellsEarnings(lower)) return [];
  const all = phrases.filter((phrase) => isEntrant(phrase, own, plain));
  const isTold = topics.has('education') || all.some(({ head }) => !CHANGER.test(head));
  const people = isTold ? all.filter(({ head }) => !CHANGER.test(head)) : all;
  const lists = new Set(people.filter(({ list }, at) => people[at - 1]?.list === list).map(({ list }) => list));
  if (!WELCOME.test(lower) && !(lists.size > 0 && CAME_IN.test(lower))) return [];
  return people
    .filter(
      ({ determiner, list, end }) =>
        !ONE.test(determiner) || lists.has(list) || RELATIVE.test(plain.slice(end, end + 6)),
    )
    .map(({ start, end }) => ({
      start,
      end: end + (BRINGS.exec(plain.slice(end, end + BRINGS_REACH))?.[0].length ?? 0),
    }));
}

const BRINGS_REACH = 120;
/** One of them is an example, not a way in, but in an enumeration or where the text goes on about them. */
const ONE = /^(?:der|ein|eine|einen|einem|einer)$/u;
const RELATIVE = /^, (?:die|der) /u;
/** People who teach, lead or ask, and who are no more than people. */
const NO_ENTRANT =
  /^(?:männer|frauen|erwachsene[nr]?|gesell(?:en|innen)|prüfer(?:innen|n)?|(?:berufs)?(?:einsteiger|anfänger)(?:innen|in|n)?|meister(?:in)?|chefs?|chefin|ausbilder(?:in|innen)?|leiter(?:in)?|amtsleiter(?:in)?|absolventen|experten|arbeitgeber|betriebsleiter|personaler(?:in|innen)?|träger[n]?|anbieter[n]?|schüler(?:in|innen|n)?|azubis?|auszubildende[rn]?|kunden|eltern|dozent(?:en|in|innen))$/u;
/** People of whom only what they bring along says anything: "Leute aus der Pflege". */
const ANYONE = /^(?:leute|menschen|fachleuten?|fachkr(?:a|ä)fte?n?|berufsleuten?)$/u;

/** Who come in from elsewhere, in a section that tells from where. */
const CHANGER = /^(?:quer|seiten|wieder)?(?:ein|um)steiger(?:innen|in|n)?$/u;

function isEntrant({ head, lead, end }: ComposedPhrase, own: string | undefined, plain: string): boolean {
  if (
    !(isPersonNoun(head) || isPersonNoun(lead)) ||
    NO_ENTRANT.test(head) ||
    (own !== undefined && head.startsWith(own))
  )
    return false;
  return !ANYONE.test(head) || BRINGS.test(plain.slice(end, end + BRINGS_REACH));
}

/** What one was before: "ehemalige Bäcker". */
const FORMER = /^(?:ehemalig|früher|gelernt|ausgelernt|umgeschult|studiert|ausgebildet)e[rnms]?$/u;
/** Ways in that their noun names. */
const WAY =
  /(?:praktikum|praktika|umschulung(?:en)?|volontariate?|traineeprogramme?|traineeships?|teilqualifizierung(?:en)?|nachqualifizierung(?:en)?|nachholbildung|quereinstiegs?[A-Za-zÀ-ž]{0,12}|freiwilligendienst(?:es)?|externenprüfung|anlernzeit|arbeitsstiftung|implacementstiftung|intensivausbildung(?:en)?|werkstudentenjobs?|assistenzstelle|trainee-programme?|nebenjobs?|ferienjobs?|hospitation(?:en)?|way-up-(?:lehre|ausbildung|grundbildung)|zweitlehre|zusatzlehre|facharbeiterkurs|aqua-(?:ausbildung|lehre))$/u;
/** "verkürzte Lehre", "praxisintegrierte Form". */
const SHORTER = /^(?:verkürzt|praxisintegriert|berufsbegleitend|beschleunigt)e[rnms]?$/u;
const SCHOOLING = /(?:grundqualifikation|lehre|lehrzeit|ausbildung|form|variante|erzieherausbildung)$/u;
const YEAR_OF_SERVICE = /^(?:freiwillig|sozial)/u;
const YEAR = /(?:^|\s)jahr/iu;
const SERVICE = /^(?:fsj|bfd|bufdi)$/u;

/** In a section on the way in: what one was before, and ways that their noun or adjective tells. */
function byWays(
  { topics, phrases, line, lower, marks, start }: Sentence,
  plain: string,
  own: string | undefined,
): Span[] {
  const isOnEntry = topics.has('education') || topics.has('skill');
  if (line.kind === 'heading' || (!isOnEntry && topics.size > 0)) return [];
  const isOnWays = topics.has('education') || ((marks & MARK.way) !== 0 && WAY_IN.test(lower));
  const isEntry = (phrase: NounPhrase) =>
    wasElsewhere(phrase, own) || (isOnWays && (isWay(phrase, plain) || wasBefore(phrase, own, plain, start)));
  const entries: NounPhrase[] = [];
  for (const phrase of phrases) {
    if (isEntry(phrase)) entries.push(phrase);
    for (const part of phrase.complements) if (isEntry(part)) entries.push(part);
  }
  return entries.map(({ start, end }) => ({
    start,
    end: end + (LASTS.exec(plain.slice(end, end + LASTS_REACH))?.[0].length ?? 0),
  }));
}

/** Words of a sentence that names ways in. */
const WAY_IN =
  /(?<![a-zß-ÿ])(?:weg hinein|türöffner|eintrittskarte|sprungbrett|(?:berufs|direkt)?einstieg)(?![a-zß-ÿ])/u;

/** "eine ehemalige Köchin". */
function wasElsewhere({ head, adjectives }: NounPhrase, own: string | undefined): boolean {
  if (!adjectives.some((adjective) => FORMER.test(adjective)) || !isPersonNoun(head)) return false;
  return !NO_ENTRANT.test(head) && !ANYONE.test(head) && !(own !== undefined && head.startsWith(own));
}

/** What somebody was, before the name of it. */
const WAS =
  /(?<![a-zß-ÿ])(?:war|waren) (?:(?:vorher|zuvor|früher|eigentlich|ursprünglich|lange|mal|einmal) ){0,2}(?:gelernte[rn]? )?$/iu;
const WAS_REACH = 40;

/** "Ich war vorher Krankenschwester." */
function wasBefore(
  { head, determiner, start }: NounPhrase,
  own: string | undefined,
  plain: string,
  from: number,
): boolean {
  if (determiner !== '' || !(isPersonNoun(head) || head.endsWith('schwester')) || NO_ENTRANT.test(head)) return false;
  return (
    !(own !== undefined && head.startsWith(own)) && WAS.test(plain.slice(Math.max(from, start - WAS_REACH), start))
  );
}

/** "die verkürzte Lehre", "ein Praktikum", "ein Freiwilliges Soziales Jahr". */
function isWay({ head, adjectives, lead, nounStart, end }: NounPhrase, plain: string): boolean {
  if (adjectives.some((adjective) => SHORTER.test(adjective)) && SCHOOLING.test(head)) return true;
  if (WAY.test(head) || SERVICE.test(head)) return true;
  return YEAR_OF_SERVICE.test(adjectives[0] ?? lead) && YEAR.test(plain.slice(nounStart, end));
}

/** "Vorpraktikum von sechs Monaten". */
const LASTS = /^ von (?:[A-Za-zÀ-ž]{2,12}|\d{1,2}) (?:tagen|wochen|monaten|jahren?|semestern)(?![A-Za-zÀ-ž])/iu;
const LASTS_REACH = 32;

/** Where the enumeration behind an offset ends; a phrase that the offset lies in counts. */
function endOfNouns({ phrases }: Sentence, to: number): number | undefined {
  const first = phrases.find((phrase) => phrase.end > to && phrase.start - to <= REACH);
  if (first === undefined) return undefined;
  return phrases.filter((phrase) => phrase.list === first.list).at(-1)?.end;
}
