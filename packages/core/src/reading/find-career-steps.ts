import type { CareerStepValue } from '../occupation/fact.ts';
import { AMOUNT } from './amount.ts';
import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { kindOfHead } from './kind-of-head.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { remembered } from './remembered.ts';
import type { SectionTopic } from './section-topic.ts';
import { tellsEarnings } from './tells-earnings.ts';
import { MARK } from './word-marks.ts';
import { foldedWord } from './words.ts';

type Direction = CareerStepValue['direction'];

/** Words before the name of an occupation that say where it stands; the nearest ones hold. */
const BEFORE =
  /(?<![a-zß-ÿ])(?:(?:berufs|arbeits|vor)?erfahrung(?:en)? als|(?:dich|sich|mich) als|zuvor|vorher|früher|ursprünglich|einstieg als|einsteigen als|(?:als|war|waren) (?:[a-zß-ÿ]{2,10} jahre )?|gelernte[rn]?)(?:[a-zß-ÿ]{2,12} ){0,2}$/u;
const AFTER =
  /(?<![a-zß-ÿ])(?:aufstieg|aufsteigen|aufzusteigen|steigen|befördert|beförderung|später|weiterentwickeln|aufrücken|nächste[rn]? (?:schritt|stufe|station)|(?:selbst|freie)[a-zß-ÿ]* als|wechseln|wechsel|perspektive|entwickeln|qualifizieren|aufgestiegen)(?![a-zß-ÿ])/u;
/** Words that look ahead. */
const AHEAD =
  /(?<![a-zß-ÿ])(?:danach|später|winken|winkt|locken|lockt|aufsteigen|aufstieg|aufsteigt|nächste[rn]? (?:schritt|stufe|station)|(?:erste|zweite|mögliche|nächste)[rn]? (?:schritte?|stationen)|möglich sind|als nächstes|(?:möglich(?:e|keiten)?|offene|weitere) (?:positionen|funktionen|rollen|stellen|sind)|komm(?:en|t) [^.;:?!]{3,120} (?:in betracht|in frage|infrage)|(?:geh(?:en|t|st)|wechsel[nt]|wechselst) (?:[a-zß-ÿ]{2,12} ){0,3}als|bieten sich [^.;:?!]{2,60} (?:als|an)|(?:positionen|funktionen|stellen) als|aufstieg heißt|nach oben (?:geht|führt)|(?:klassische|logische)[rn]? (?:nächste )?schritt (?:wäre|ist)|weg (?:führt |frei )?zu[mr]|alternativen|warten|ganz oben|landen|enden|geht es weiter|weiter zu[mr]|befördert|karriereleiter|aufstiegsleiter|(?:weitere|nächste|mögliche) ziele|steh(?:t|en) [^.;:?!]{3,120} offen|(?:zuerst|zunächst|erst) [^.;:?!]{3,80}, (?:dann|danach|später|schließlich))(?![a-zß-ÿ])/u;
/** What is held out to people: posts, steps, names behind "als". */
const HELD_OUT =
  /(?<![a-zß-ÿ])(?:folg(?:t|en)|wäre|heißt|über|oder|ziele|stellen|posten|schritt|stufe|station|als|zum|zur|dann|wie|betracht|frage|infrage)(?![a-zß-ÿ])|: /u;
/** Words that look back. */
const BACK =
  /(?<![a-zß-ÿ])(?:(?:vorher|zuvor|früher) (?:war|waren|warst|als)|war(?:en)? (?:[a-zß-ÿ]{2,10} )?(?:vorher|zuvor)|(?:beginn(?:en|t)|begonnen|begann(?:en)?|einsteigen|anfangen|fängt|fangen|starten|startet|gestartet|angefangen|steig(?:en|t)|kommen)(?: [a-zß-ÿ]{2,12}){0,5} als)(?![a-zß-ÿ])/u;
/** What stands right before the name of a step. */
const TOWARDS_STEP =
  /(?:(?<![a-zß-ÿ])(?:als|zum|zur|zu|in die|wird|wirst|werden|heißt|heißen|zuerst|dann|danach|später|schließlich|wie|nächstes|heute|inzwischen|mittlerweile|mittelfristig|langfristig|irgendwann|übernimmt|übernehmen|übernimmst)|:) (?:meist |oft |seltener )?(?:der |die |einem |einer |eine |ein )?(?:[a-zß-ÿ]{3,20} )?$/u;
const HELD = /(?:bewährt|erfahrung|gearbeitet|gesammelt|gewonnen|gelernt)/u;
/** "wird Polier", "können Bauleiter werden". */
const BECOMES =
  /(?<![a-zß-ÿ])(?:wirst|wird|werde|werden|wurde) (?:(?!an |von |mit |bei |in |auf |aus )[a-zß-ÿ]{2,12} ){0,2}$/u;
const TO_BECOME =
  /^(?: (?:oder|und) (?:[A-Za-zÀ-ž]{2,12} )?[A-Za-zÀ-ž][A-Za-zÀ-ž-]{2,40})?(?: im [A-Za-zÀ-ž]{3,30})? (?:(?:zu )?werden|geworden)(?=$|[.,;:!?)\n]| (?:und|oder|will|wollen|möchte|kann|können|soll|würde)(?![a-zß-ÿ]))/u;
const MAY = /(?<![a-zß-ÿ])(?:kann|kannst|können|könnte)(?![a-zß-ÿ])/u;
const TOWARDS = /(?:zum|zur|zu einem|zu einer|in eine|in die)\s$/u;
const SELF_EMPLOYED = /^(?:selbst(?:st)?ändig|freiberuflich|frei)/u;
const FREE = /^(?:selbst(?:st)?ändigkeit|existenzgründung)$/u;
const BELOW = /^(?:jung|junior|hilfs|assistent)/u;
const RANK = /^(?:senior|lead|leitend|leiter|leiterin|head|chief|ober|chef)/u;
/** Ranks and standings that are no occupations. */
const STANDING =
  /^(?:selbst(?:st)?ändigkeit|existenzgründung|führungsposition(?:en)?|leitungsposition(?:en)?|leitungsfunktion(?:en)?|geschäftsführung|geschäftsleitung|(?:finanz|technik|personal)?vorstand|[A-Za-zÀ-ž]{3,20}inhaber(?:in)?|sachverständigen?r?|restaurator(?:in)?|rigger|meister(?:in)?|dozent(?:in)?|[A-Za-zÀ-ž]{0,20}leitung|[A-Za-zÀ-ž]{3,20}assistenz|[A-Za-zÀ-ž]{3,20}leiter(?:in)?)$/u;
/** How far before a name its word may stand, in UTF-16 units. */
const REACH = 80;

/** A ladder, though it ends like a leader; and people of no occupation. */
const NO_STEP =
  /(?:karriere|aufstiegs|erfolgs)leiter$|^leiter[ns]?$|^(?:leuten?|menschen|männer|frauen|[A-Za-zÀ-ž]{0,8}(?:ein|um)steiger(?:innen|in|n)?|anfänger(?:innen|n)?|berufstätige[nr]?|absolvent(?:en|innen)|kolleg(?:en|innen)|bewerber(?:innen|n)?|angestellten?|[A-Za-zÀ-ž]*(?:dienstleister|anbieter|hersteller|zulieferer|versicherer|betreiber|veranstalter|ausstatter)[ns]?)$/u;

/** Occupations before and after this one, as the words around them say. */
export function findCareerSteps({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title === undefined ? '' : folded(title);
  return gathered(
    sentences.filter((sentence) => sentence.line.kind !== 'heading' && !tellsPay(sentence)),
    (sentence) => {
      const candidates = candidatesOf(sentence.phrases);
      if (candidates.length === 0) return [];
      const directions = new Map<number, Direction>();
      const looks = (sentence.marks & MARK.outlook) !== 0 ? looksOf(sentence) : undefined;
      const outlook = outlookOf(sentence, looks);
      return gathered(candidates, (phrase): FactMention[] => {
        const behind = sentence.lower.slice(phrase.end - sentence.start);
        const isOnOwn = ON_ONES_OWN.test(behind) || (MAY.test(sentence.lower) && TO_BECOME.test(behind));
        const isOwn = isOnOwn || isFounded(sentence, phrase) || isBecome(sentence, phrase);
        const isLed =
          isOwn ||
          directions.has(phrase.list) ||
          (outlook !== undefined && (isOwnBusiness(phrase) || isLedTo(sentence, phrase, looks)));
        const isExpected = isLed && plain[phrase.end] !== ':';
        if (!isStep(phrase, isExpected)) return [];
        const listed = directions.get(phrase.list) ?? (isExpected ? outlook : undefined);
        const direction = directionOf(sentence, phrase, plain.slice(phrase.start, phrase.nounEnd), own, listed);
        if (direction === undefined) return [];
        directions.set(phrase.list, direction);
        const { start, end } = phrase;
        return [{ kind: 'career-step', start, end, value: { label: plain.slice(start, end), direction } }];
      });
    },
  );
}

/** The phrases and parts of phrases that may name a step. */
function candidatesOf(phrases: readonly ComposedPhrase[]): readonly ComposedPhrase[] {
  const candidates: ComposedPhrase[] = [];
  const add = (phrase: ComposedPhrase) => {
    if (couldBeStep(phrase) && !isNoStep(phrase)) candidates.push(phrase);
  };
  for (const phrase of phrases) {
    add(phrase);
    if (phrase.complements.length > 0) partsOf(phrase).forEach(add);
  }
  return candidates;
}

const LEADS_ON = /erfahrung|einstieg|aufst|(?<![a-zß-ÿ])(?:werden|wirst|wird|wechsel)/u;

/** A row or sentence on what each rank is paid tells of no way from one to the other. */
function tellsPay({ line, topics, lower }: Sentence): boolean {
  const isOfRanks = topics.has('pay') ? AMOUNT.test(lower) : tellsEarnings(lower);
  return (topics.has('pay') && line.kind === 'row') || (isOfRanks && !LEADS_ON.test(lower));
}

/** What one is trained for is no step behind it: "Ausbildung zum Koch". */
const TRAINED = /(?:^|berufs)(?:ausbildung|lehre)$/u;

/** What hangs on the noun of a phrase, by itself: "Erfahrung als Koch". */
function partsOf(phrase: ComposedPhrase): readonly ComposedPhrase[] {
  const { list } = phrase;
  if (TRAINED.test(phrase.head) || kindOfHead(phrase) === 'further-training') return [];
  return phrase.complements.map((part) => standalone(part, list));
}

/** Whoever becomes something by himself, before the name of it: "wer dranbleibt, wird". */
const WHO_BECOMES =
  /(?<![a-zß-ÿ])(?:wirst(?: du)?|wird man|(?:man|manche|andere|einige|etliche|viele|wer [^.;:?!]{2,50},) (?:wird|werden)) (?:[a-zß-ÿ]{2,12} )?$/u;
/** A participle behind it, which makes a passive: "wird Leder verarbeitet". */
const DONE = /^[^.,;:?!]{0,60} (?:[a-zß-ÿ]{0,6}ge[a-zß-ÿ]{3,14}(?:t|en)|[a-zß-ÿ]{3,14}iert)(?![a-zß-ÿ])/u;

/** "Wer dranbleibt, wird Prüfer." */
function isBecome({ lower, start }: Sentence, phrase: ComposedPhrase): boolean {
  const before = lower.slice(Math.max(0, phrase.start - start - REACH), phrase.start - start);
  return WHO_BECOMES.test(before) && !DONE.test(lower.slice(phrase.end - start));
}

const FOUNDS = /(?<![a-zß-ÿ])(?:gründ|eröffn|selbst(?:st)?ändig|aufmach|aufzumach)/u;
/** Sections that tell nothing of what becomes of people. */
const OF_WORK: readonly SectionTopic[] = ['task', 'tool', 'hours', 'partners', 'employer'];

/** "gründen ein eigenes Studio". */
function isFounded({ lower, topics }: Sentence, phrase: ComposedPhrase): boolean {
  return isOwnBusiness(phrase) && FOUNDS.test(lower) && !OF_WORK.some((topic) => topics.has(topic));
}

/** A phrase for a person, a standing or a business, by its noun alone. */
function couldBeStep(phrase: ComposedPhrase): boolean {
  const { head, lead } = phrase;
  return isSomebody(head) || (lead !== head && isSomebody(lead)) || isOwnBusiness(phrase);
}

function isNoStep({ head, lead, end, nounEnd }: ComposedPhrase): boolean {
  return end === nounEnd && lead === head && NO_STEP.test(head);
}

const isSomebody = remembered((head) => isPersonNoun(head) || STANDING.test(head));

function isStep(phrase: ComposedPhrase, isExpected: boolean): boolean {
  const { head, lead, determiner } = phrase;
  if (isExpected && isOwnBusiness(phrase)) return true;
  if (isExpected && (isSomebody(head) || isSomebody(lead))) return !/^(?:kein|jede)/u.test(determiner);
  const isFree = () => phrase.adjectives.some((adjective) => SELF_EMPLOYED.test(adjective)) && isPersonNoun(head);
  return isOccupationNoun(head) || STANDING.test(head) || isFree();
}

/** "eine eigene Praxis". */
function isOwnBusiness({ head, adjectives }: ComposedPhrase): boolean {
  return adjectives.some((adjective) => adjective.startsWith('eigen')) && OWN_BUSINESS.test(head);
}

const OWN_BUSINESS =
  /(?:firma|praxis|lokal|restaurant|atelier|laden|büro|kanzlei|betrieb|studio|agentur|werkstatt|geschäft|unternehmen|^chef|^chefin|^herr|salon|shop)$/u;

/** Whether a sentence looks back, or else ahead. */
function looksOf({ lower }: Sentence): Direction | undefined {
  if (BACK.test(lower)) return 'before';
  return AHEAD.test(lower) ? 'after' : undefined;
}

/** What comes behind a course in the same sentence. */
const THEN = /, (?:danach|dann|anschließend|später) /u;

/** Where the occupations of a sentence stand that looks ahead or back. */
function outlookOf({ lower, topics, phrases }: Sentence, looks: Direction | undefined): Direction | undefined {
  if (looks === 'before') return 'before';
  if (phrases.some((phrase) => kindOfHead(phrase) === 'further-training') && !THEN.test(lower)) return undefined;
  return topics.has('career') || (looks === 'after' && HELD_OUT.test(lower)) ? 'after' : undefined;
}

/** "An der Schule wirst du Rektorin, im Amt Schulrätin." */
const TO_BE = /(?<![a-zß-ÿ])(?:wirst|wird man|werde|werden)(?![a-zß-ÿ])(?![^.;:?!]{0,120}bericht)/u;

/** Whether a phrase, or one it is listed with, stands behind a word that leads to it. */
function isLedTo(
  { lower, start, phrases, topics }: Sentence,
  { list }: ComposedPhrase,
  looks: Direction | undefined,
): boolean {
  if (looks !== undefined) return true;
  if (topics.has('career') && TO_BE.test(lower)) return true;
  const listed = phrases.filter((phrase) => phrase.list === list);
  const [first] = listed;
  if (first !== undefined && topics.has('career') && opensVerbless(first, lower, start)) return true;
  if (listed.length > 1 && first?.start === start) return true;
  return listed.some((phrase) => TOWARDS_STEP.test(lower.slice(0, phrase.start - start)));
}

/** "Später Küchenchef, …", "Oder Schulleitung, …": what a sentence of a section on careers opens with. */
const OPENS = /^(?:(?:oder|und|später|dann|danach|schließlich|auch) ){0,2}$/u;

function opensVerbless({ start, end, determiner }: ComposedPhrase, lower: string, from: number): boolean {
  return (
    determiner === '' &&
    OPENS.test(lower.slice(0, start - from)) &&
    /^(?:[,.]| (?:oder|und|in|an|im|bei) )/u.test(lower.slice(end - from))
  );
}

function directionOf(
  { lower, start, topics }: Sentence,
  phrase: ComposedPhrase,
  words: string,
  own: string,
  listed: Direction | undefined,
): Direction | undefined {
  const before = lower.slice(Math.max(0, phrase.start - start - REACH), phrase.start - start);
  const behind = lower.slice(phrase.end - start);
  const name = folded(words);
  if (PAST_IT.test(before) || REPORTS.test(lower)) return undefined;
  if (own !== '' && name.includes(own))
    return name === own ? undefined : BELOW.test(name) ? 'before' : RANK.test(name) ? 'after' : undefined;
  const isTowards = TOWARDS.test(before) || /^(?:zum|zur)$/u.test(phrase.determiner);
  if (phrase.determiner === 'vom') return listed === 'after' && ON_TO.test(behind) ? 'before' : undefined;
  if (listed === 'after' && BEGINNER.test(name)) return 'before';
  if (isTowards && (AFTER.test(lower) || /führt (?:[A-Za-zÀ-ž]{2,12} ){0,2}(?:zum|zur)/u.test(lower))) return 'after';
  if (FREE.test(name) && (AFTER.test(lower) || listed === 'after')) return 'after';
  if (own.endsWith(name)) return undefined;
  if (phrase.adjectives.some((adjective) => SELF_EMPLOYED.test(adjective))) return 'after';
  if (phrase.adjectives.some((adjective) => FORMER.test(adjective))) return undefined;
  if (listed === 'after' && LATER.test(lower) && !WAS.test(before)) return 'after';
  if (NEITHER.test(before)) return undefined;
  if (BECOMES.test(before) || TO_BECOME.test(behind) || ON_ONES_OWN.test(behind)) return 'after';
  if (
    BEFORE.test(before) &&
    !(topics.has('education') && WAS_ONE.test(before)) &&
    (HELD.test(lower) || /einstieg|einsteigen|früher|zuvor|vorher|war /u.test(before))
  )
    return 'before';
  return listed;
}

/** "weder Anwalt noch Richter werden". */
const NEITHER = /(?<![a-zß-ÿ])(?:weder|kein|keine)(?![a-zß-ÿ])|(?<![a-zß-ÿ])nicht (?:der |die |den )?$/u;
/** "nach dem Polier", "von Ausbildern": behind these stands no step. */
const PAST_IT =
  /(?<![a-zß-ÿ])(?:nach|neben|ohne|durch|von|statt) (?:dem |der |den |einem |einer )?(?:[a-zß-ÿ]{3,20}e[nrms] )?$/u;
/** "vom Gehilfen zum Leiter". */
const ON_TO = /^ (?:zum|zur|über|bis)(?![a-zß-ÿ])/u;
/** A sentence on who stands above whom. */
const REPORTS = /(?<![a-zß-ÿ])(?:vorgesetzt|unterstellt|ansprechpartner|berichte[nt]? )/u;
/** What somebody was, which is a way in where a section tells of those. */
const WAS_ONE = /(?<![a-zß-ÿ])war(?:en)? (?:[a-zß-ÿ]{2,12} ){0,2}$/u;
/** Ranks of those who begin. */
const BEGINNER = /^(?:junior|trainee|praktikant|volontär|werkstudent|hilfs)/u;
/** "als Gutachterin selbstständig". */
const ON_ONES_OWN = /^ selbst(?:st)?ändig(?![A-Za-zÀ-ž])/u;
/** "ehemalige Bäcker" came in from elsewhere, which is no step of this occupation. */
const FORMER = /^(?:ehemalig|früher)e[rnms]?$/u;
const LATER = /(?<![a-zß-ÿ])(?:später|dann|danach|kannst|kann|können|möglich|übernehmen)(?![a-zß-ÿ])/u;
const WAS = /(?<![a-zß-ÿ])(?:zuvor|vorher|früher|ursprünglich|war|waren|gelernte[rn]?|erfahrung als)(?![a-zß-ÿ])/u;

function folded(name: string): string {
  return foldedWord(name)
    .replace(/[-\s/]/gu, '')
    .replace(/s$/u, '');
}
