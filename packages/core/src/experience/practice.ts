import type { Years } from './find-years.ts';
import { isOtherTime } from './is-other-time.ts';

/** Units around years that the rest of their phrase is looked for in. */
const PHRASE_REACH = 60;
/** Units around years that their subject is looked for in. */
const CLAUSE_REACH = 120;

/** What joins one requirement to the next: the years speak of what stands on their side of it. */
const JOINT = /[,;|•]\s|\s(?:und|oder|sowie|bzw\.?|plus|and|or|[+&-])\s|!|\?\s/g;

/** Words right before years that make them a distance or a rate: "nach 2 Jahren", "alle 2 Jahre", "für 12 Monate". */
const PASSING =
  /^(?:der|die|das|welche[rs]?)\s$|(?:(?<![a-zäöüß])(?:nach|vor|in|for|within|für|alle|auf|je|binnen|läuft|wird|werden|gibt es|bleib(?:en|st)|every)|innerhalb von|letzten|ersten|nächsten|kommenden|vergangenen|weiteren|vertrag|laufzeit|einarbeitung|stufe \d:?|(?:last|next|first|past)|klasse)\s$/;

/** What follows years at work where nobody says "Erfahrung": "3 Jahre im Vertrieb tätig", "5 years building teams". */
const AT_WORK =
  /^\s?(?:(?:waren|arbeiten|haben|sind) sie|(?:warst|arbeitest|hast|bist) du|(?:[a-zäöüß-]{2,20}\s){0,6}(?:tätig|berufst|im beruf|im bereich|hinter (?:sich|dir)|auf dem buckel|ge(?:arbeitet|leitet|führt|fahren|baut|pflegt|kocht|managt|sammelt)|betreut|unterrichtet|verbracht|verantwort|führungs|als |lang (?:[a-zäöüß-]{2,20} ){0,4}ge[a-zäöüß]{3,14}(?:t|en)(?![a-zäöüß])|in (?:einer|einem|der|vergleichbar|ähnlich|leitend|a |the |an )|working|building|managing|leading|running|hands-on))/;
/** A field of work right behind years. */
const FIELD =
  /^\s?\)?\s?(?:im|in|as|with|auf|am|an|als|bei|beim|mit|aus|hinter|of(?! (?:growth|tradition|success|history)))\s/;
/** Age, not practice, where nothing else is said. */
const COMING_OF_AGE = 16;

/** What somebody does or did: "betreust seit drei Jahren", "hast mindestens fünf Jahre … hinter dir". */
const APPLICANT =
  /(?<![a-zäöüß])(?:du|sie|ihr|ihre|dein|deine|ihnen|wer|you|you've|jemand|bewerber[a-zäöüß:*]{0,6}|kandidat[a-zäöüß:*]{0,6})(?![a-zäöüß])/;
const PERFECT =
  /(?<![a-zäöüß])(?:hast|haben|habt|hat|bist|sind|ist|warst|waren|war|solltest|sollten|konntest|have|has|'ve|spent|worked|bring(?:st|en|t)?)(?![a-zäöüß])/;

/** Years that stand as a field of their own: "5+ years", "Senior (5-8 Jahre)", "Must have: 3 years". */
const OPENS_FIELD =
  /(?:^|[•:*|]|junior|senior|level|lead|professional|expert|mid|bachelor|master|required)[\s(-]{0,3}$/;
const CLOSES_FIELD = /^\s?\)?(?:\s?\([^()]{0,40}\))?\s?[.,;!|]?\s?$/;
/** Schooling, behind which bare years in a field are practice: "Matura und 3 Jahre im Kanzleibereich". */
const SCHOOLED =
  /(?:lehre|lehrabschluss|ausbildung|abschluss|matura|abitur|studium|bachelor|master|diplom|efz|meister|meisterbrief|gesellenbrief|examen|fachausweis|degree|apprenticeship)(?![a-zäöüß])[^.;:!?]{0,40}(?:,|und|sowie|plus|\+|mit|and)\s$/;
/** A degree with its years, before another with "Erfahrung": "Bachelor mit 5 Jahren oder Master mit 3 Jahren Erfahrung". */
const SHARES_NOUN = /^ (?:oder|or|bzw\.?) [^.;:!?]{2,50}?\d[^.;:!?]{1,20}(?:erfahrung|experience|praxis)/;

/** "Seit neun Jahren arbeitet Frau Kern als Köchin": somebody is told of. */
const THIRD_PERSON = /^\s[a-zäöüß]{3,12}t\s(?!sie |ihr )/;
/** English says how long somebody has worked after the verb: "have been working as a nurse for at least 2 years". */
const WORKED_FOR = /(?:working|worked|been|employed)\s[^,;.:!?]{0,50}?for\s$/;

/** Whether years that stand without a word for experience are spent at work, by the lower-case statement around them. */
export function isPractice(years: Years, lower: string): boolean {
  if (years.isAdjective) return false;
  const behind = lower.slice(years.end, years.end + PHRASE_REACH);
  const after = behind.slice(0, firstJoint(behind));
  const ahead = lower.slice(Math.max(0, years.start - PHRASE_REACH), years.start);
  const before = ahead.slice(lastJoint(ahead));
  const clause = lower.slice(Math.max(0, years.start - CLAUSE_REACH), years.end + PHRASE_REACH);
  if (WORKED_FOR.test(before) || /über mind/.test(years.lead)) return true;
  if (PASSING.test(before) || isOtherTime(before) || isOtherField(after)) return false;
  if (years.lead.includes('seit') && THIRD_PERSON.test(behind) && !APPLICANT.test(clause)) return false;
  if (years.isWork || AT_WORK.test(behind) || SHARES_NOUN.test(behind)) return true;
  if (years.lead.includes('seit') && APPLICANT.test(clause)) return true;
  const isAdult = (years.range.min ?? 0) >= COMING_OF_AGE;
  if (isAdult || (years.range.min === undefined && years.word === undefined)) return false;
  const phrase = lower.slice(years.start, years.end);
  const isInYears = !/mon(?:at|\.)|month/.test(phrase);
  if ((isAsked(years, phrase) || SCHOOLED.test(ahead)) && FIELD.test(behind)) return true;
  if (isInYears && isAsked(years, phrase) && isField(ahead, phrase, behind)) return true;
  return FIELD.test(behind) && APPLICANT.test(clause) && PERFECT.test(clause);
}

/** Behind a preposition nearly every word is a field to work in ("in der Fördermittelberatung"), but for these. */
const NO_FIELD = /(?:ausbildung|studium|lehre|vollzeit|teilzeit|elternzeit|folge|schule|haft|besitz)(?![a-zäöüß])/;

function isOtherField(after: string): boolean {
  return FIELD.test(after) && !after.startsWith(' of ') ? NO_FIELD.test(after) : isOtherTime(after);
}

/** A word or sign of the least, a range, or English words ask for years. */
function isAsked({ isLeast, range, word }: Years, phrase: string): boolean {
  return isLeast || word !== undefined || range.max !== undefined || /year|yr/.test(phrase);
}

/** "5+ years" may have a subject behind it ("5+ years Python"), other years stand alone. */
function isField(ahead: string, phrase: string, behind: string): boolean {
  const isOpen = /\d ?\+/.test(phrase);
  return OPENS_FIELD.test(ahead) ? isOpen || CLOSES_FIELD.test(behind) : isOpen && /[a-zäöüß][\s(]{1,2}$/.test(ahead);
}

function firstJoint(text: string): number {
  JOINT.lastIndex = 0;
  return JOINT.exec(text)?.index ?? text.length;
}

function lastJoint(text: string): number {
  let last = 0;
  JOINT.lastIndex = 0;
  for (let match = JOINT.exec(text); match !== null; match = JOINT.exec(text)) last = JOINT.lastIndex;
  return last;
}
