import { createWordFinder } from '../reading/word-finder.ts';
import { wordGroups } from '../reading/word-groups.ts';
import type { Requirement } from './experience.ts';
import { isOthersExperience, OTHERS_WORDS } from './experience-owner.ts';
import { isPaidFor } from './is-paid-for.ts';
import {
  PRAISE,
  PRAISE_WORDS,
  WISH_ADVERB,
  WISH_ADVERB_WORDS,
  WISH_PREDICATE,
  WISH_PREDICATE_WORDS,
} from './wish-words.ts';

/** Where a mention stands in its statement, lower case. */
export interface MentionContext {
  /** From the end of the mention before it, or the statement's start, to its start. */
  readonly before: string;
  /** Between its word and a figure behind it: ", idealerweise". */
  readonly inside: string;
  /** From its end to the next mention or the statement's end. */
  readonly after: string;
}

/** A cue for how firmly experience is asked for. */
export interface RequirementRow {
  readonly side: keyof MentionContext;
  /** Words of which one stands around every mention that the row is for; see `createWordFinder`. */
  readonly words: string;
  readonly pattern: RegExp;
  /** From the mention behind which it stands to the cue's end: the cue is about something else. */
  readonly unless?: RegExp;
  /** On the other side of the mention: the cue counts only beside it. */
  readonly beside?: RegExp;
  /** Before the mention: the cue does not count. */
  readonly unlessBefore?: RegExp;
  readonly requirement: Requirement;
  readonly example: string;
}

/** What stands in brackets changes no subject. */
const ASIDE = /\([^()]{0,60}\)/g;

/** Another thing that is asked for, behind a comma or "und". */
const OTHER_SUBJECT =
  /(?:,|\sund|\ssowie|\/) [^,]{0,30}(?:kenntnis|führerschein|studium|ausbildung|zertifi|sprach|fähigkeit|bereitschaft|qualifikation|weiterbildung|english|german)|\((?!von |gerne? |ein |an? |wäre |ist |sind |would )[a-zäöüß/-]{3,40} [^()]{0,60}$|(?:einsteig|anfäng|absolvent|changer|graduate|beginner)[^.;]{0,60}$|, (?!(?:aber|jedoch|allerdings|doch|ist|sind|wäre|wären|im|in|als|mit|bei|auf|am|an|zum|zur|but|is|are|would|as|in|with|at|idealerweise|gerne?|vorzugsweise|insbesondere|was|dies|das|or|oder|und|sowie|beispielsweise|etwa|wenn|also|z|nice|umso|von|wünschensw[a-z.]{0,12}|bevorzugt|preferred|optional|erwünscht|gewünscht|hilfreich|willkommen|desired|even|all|noch|a|ein|wird|werden|hilft|kann|könnte|macht|wir|du|we|you)(?![a-zäöüß]))(?:(?! und | oder | and | or )[^,]){2,60}$/;

/** Nothing but the lack of it stands before: "ohne jede". */
const WITHOUT = /(?:^|[^a-zäöüß])(?:ohne|without)\s(?:[a-zäöüß-]{3,20}\s){0,2}$/;
/** A condition that experience stands in: "Wenn du schon mal". */
const CONDITION = /(?<![a-zäöüß])(?:wenn|falls|solltest|sollten|if|should) (?:du|sie|you)(?![a-zäöüß])/;

/** A wish that is put in between the adjectives of what is required: "Mehrjährige, idealerweise internationale Erfahrung". */
const INSERTED = new RegExp(
  `(?:jährige|fundierte|umfassende|einschlägige|relevante|solide|gute|praktische)[nrs]?, (?:${WISH_ADVERB}|gerne?)(?: auch)? [a-zäöüß-]{3,30} $`,
);

/** Denials, that hold whoever is named beside them; the row that stands first wins. */
export const DENIAL_ROWS: readonly RequirementRow[] = [
  {
    side: 'after',
    words: 'ohne|without',
    pattern:
      /^ [^.;:!?]{0,50}?(?:(?:geht|läuft|klappt|funktioniert|können wir|kommst du|kommen sie) [^.;:!?]{0,30}(?:nicht|keine)|(?:wird|ist) es (?:schw(?:er|ierig)|nicht))(?![a-zäöüß])/,
    beside: WITHOUT,
    requirement: 'required',
    example: 'Ohne Erfahrung geht es nicht',
  },
  {
    side: 'after',
    words: 'oder nicht|oder ohne|oder keine',
    pattern: /^[^.;:!?]{0,30} oder (?:nicht|ohne|keine)(?![a-zäöüß])/,
    beside: /(?<![a-zäöüß])(?:ob|egal|mit)(?: [a-zäöüß]{2,20}){0,3} $/,
    requirement: 'not-needed',
    example: 'Ob Berufserfahrung oder nicht',
  },
  {
    side: 'before',
    words: "egal|gleich|unabhängig davon|no matter|don't care|doesn't matter",
    pattern:
      /(?:egal|gleich(?:gültig)?|unabhängig davon|no matter|don't care|doesn't matter),? (?:ob|wie ?viel|welche|if|whether|how)(?: [^.]{0,40})?\s$/,
    requirement: 'not-needed',
    example: 'Egal, wie viel Erfahrung du hast',
  },
  {
    side: 'before',
    words: 'ersetzt|ersetzen|wichtiger als|mehr als|wenig|kaum|gering|little|limited| over ',
    pattern:
      /(?:ersetz(?:t|en)|(?:wichtiger|(?:zähl|wieg|gil|bedeute)[^.,;]{1,20}mehr) als|(?<!nicht |ein )(?:wenig(?:er)?|kaum|geringer?|little|limited))\s(?:[a-zäöüß-]{3,20}\s){0,3}$|(?:value|prefer|hire|before) [^.;:!?]{2,30} over (?:[a-z]{2,15} )?$/,
    requirement: 'not-needed',
    example: 'Motivation ist wichtiger als Erfahrung',
  },
  {
    side: 'before',
    words: "nicht|don't|do not|needn't|does not",
    pattern:
      /(?:erwart|verlang|voraussetz|benötig|brauch|expect|require)[a-zäöüß]{0,3} (?:du |sie |wir )?nicht(?:, (?:dass|ob))? [^,.;:!?]{0,40}$|(?:don't|do not|needn't|does not) (?:[a-z]{2,8} )?(?:need|expect|require|have)(?: [a-z]{2,12}){0,3} $/,
    requirement: 'not-needed',
    example: 'Wir erwarten nicht, dass du schon Erfahrung hast',
  },
  {
    side: 'before',
    words: "nicht|weder|kein|ohne|zero|o.|statt|no |without|don't|do not|doesn't",
    pattern:
      /, nicht (?:auf|nach|die|um) (?:[a-zäöüß]{3,16} )?$|(?<!ent)weder\s(?:[a-zäöüß-]{3,20}\s){0,4}$|(?:keine[nrs]?|kein|keinerlei|ohne|zero|(?<![a-zäöüß])o\.|statt|no|without|(?:don't|do not|doesn't) (?:need|require)(?: any)?)\s(?:[a-zäöüß-]{3,20}\s){0,2}(?:\(?[a-zäöüß]{2,16}-?\)?\s?(?:(?:und|oder|or|and|bzw\.)\s(?!mit |with )(?:[a-zäöüß-]{2,20}\s){0,2})?)?$/,
    requirement: 'not-needed',
    example: 'keine Berufserfahrung nötig',
  },
];

/** The cues; the row that stands first wins. Without one, experience is required. */
export const REQUIREMENT_ROWS: readonly RequirementRow[] = [
  {
    side: 'before',
    words: 'samm|gewinn|erwerb|erwirb|gain|collect',
    pattern:
      /(?<![a-zäöüß])(?:samm(?:le|elst|eln)|gewinn(?:e|st)|erw[ei]rb(?:e|st)|gain|collect)(?: [a-zäöüß-]{2,20}){0,5} $/,
    requirement: 'none',
    example: 'Sammle Berufserfahrung neben dem Studium',
  },
  {
    side: 'after',
    words: 'sammeln|erwerben|gewinnen',
    pattern: /^[^.;:!?]{0,60} (?:sammeln|erwerben|gewinnen)(?![a-zäöüß]| (?:können|dürfen))/,
    unlessBefore: /konnte|bereits|schon/,
    requirement: 'none',
    example: 'Bei uns kannst du Erfahrung sammeln',
  },
  {
    side: 'after',
    words: 'bring',
    pattern: /^[^,.;:!?]{0,30} ein(?: und |[ !.]|$)/,
    beside: /(?<![a-zäöüß])bring(?:e|en sie) (?:deine|ihre) (?:[a-zäöüß]{3,20} ){0,2}$/,
    requirement: 'none',
    example: 'Bringe deine Erfahrung ein',
  },
  {
    side: 'before',
    words: 'tausch|teil|shar',
    pattern: /(?<![a-zäöüß])(?:tausch|teil|share?)[a-z]{0,4} (?:deine|ihre|eure|your) (?:[a-zäöüß]{3,20} )?$/,
    requirement: 'none',
    example: 'Teile deine Erfahrungen mit dem Team',
  },
  {
    side: 'after',
    words: 'erwartet|erwarten',
    pattern: /^[^.,;:!?]{0,70} erwarte(?:t|n) (?:dich|sie|euch)(?![a-zäöüß])/,
    requirement: 'none',
    example: 'Viel Praxiserfahrung im Ausland erwartet dich',
  },
  {
    side: 'after',
    words: 'berücksichtig|angerechnet|anerkannt|honorier|orientiert|richtet|bemisst',
    pattern:
      /^ (?:wird|werden|kann|können) [^.;:!?]{0,60}(?:berücksichtig|angerechnet|anerkannt|honorier)|^ (?:orientiert|richtet|bemisst)(?![a-zäöüß])/,
    requirement: 'none',
    example: 'Berufserfahrung wird bei der Einstufung angerechnet',
  },
  {
    side: 'after',
    words: 'k. a|k.a|keine angabe|n/a',
    pattern: /^\s?:\s?(?:k\. ?a(?![a-zäöüß])|keine angabe|n\/a)/,
    requirement: 'none',
    example: 'Berufserfahrung: k. A.',
  },
  {
    side: 'after',
    words: ':',
    pattern:
      /^(?: (?:nötig|notwendig|erforderlich|required|needed))?\s?:\s?(?:keine?|nein|ohne|nicht|egal|none|no|(?:berufs)?einst(?:eig|ieg)[a-zäöüß]*|(?:berufs)?anfänger[a-zäöüß]*|entry[- ]level)(?![a-zäöüß]| ?\(\d)/,
    requirement: 'not-needed',
    example: 'Berufserfahrung: keine',
  },
  {
    side: 'after',
    words: ' auch ohne ',
    pattern: /^[^.;:]{0,80} auch ohne (?:bist|sind|geht|ist|kannst|können)(?![a-zäöüß])/,
    requirement: 'not-needed',
    example: 'Hast du Erfahrung? Auch ohne bist du willkommen',
  },
  {
    side: 'after',
    words: "mit der zeit|von allein|von selbst|später|nicht an|nicht alles|zähl|isn't everything|is not everything",
    pattern:
      /^[^,.;:!?]{0,40} (?:kommt (?:mit der zeit|von (?:allein|selbst)|später)|kommt es (?:[a-zäöüß]{3,8} )?nicht an|(?:ist|sind) nicht alles|zähl(?:t|en) (?:bei uns )?nicht|isn't everything|is not everything)/,
    requirement: 'not-needed',
    example: 'Erfahrung kommt mit der Zeit',
  },
  {
    side: 'after',
    words: 'wenn |falls |sollte|if |should ',
    pattern: /^[^.;]{0,60}(?:[,:!?-]|hast|haben) ?(?:super|toll|klasse|prima|perfekt|top|great|cool|schön|dann)/,
    beside: CONDITION,
    requirement: 'preferred',
    example: 'Wenn du schon Erfahrung hast: super',
  },
  {
    side: 'after',
    words: '?',
    pattern: new RegExp(`^ ?\\? ?(?:${PRAISE})`),
    requirement: 'preferred',
    example: 'Erfahrung? Super!',
  },
  {
    side: 'before',
    words: WISH_ADVERB_WORDS,
    pattern: new RegExp(
      `(?<![a-zäöüß])(?:${WISH_ADVERB})(?![a-zäöüß])(?:(?:, (?:wenn|falls|if) )?[^,;:.!?]{0,90}|: ?[^.;:!?]{0,60})$`,
    ),
    unlessBefore: INSERTED,
    requirement: 'preferred',
    example: 'Ausbildung und idealerweise erste Erfahrung',
  },
  {
    side: 'before',
    words: `${WISH_ADVERB_WORDS}|plus:|plus :|wunsch:|wunsch :|kür:|kür :|kann:|kann :|bonus:|bonus :`,
    pattern: new RegExp(
      String.raw`(?:^|[•:;(!?*-]\s?)(?:(?:[a-zäöüß]{2,12} ){0,2}(?:${WISH_ADVERB})|(?:plus|wunsch|kür|kann|bonus)(?= ?:))(?![a-zäöüß])[^.;]{0,100}$`,
    ),
    requirement: 'preferred',
    example: 'Idealerweise ein Studium, Freude am Verkaufen und erste Erfahrung',
  },
  {
    side: 'before',
    words: `${WISH_PREDICATE_WORDS}|${PRAISE_WORDS}`,
    pattern: new RegExp(
      String.raw`(?:^|[•;(!?.,*-]\s?| und )(?:[a-zäöüß]{2,12} ){0,2}(?:(?:${WISH_PREDICATE})(?:(?:, [^,:;.]{2,40})? ?:|,? (?:ist|sind|wäre|wären|wird|werden|if|wenn)(?![a-zäöüß])| - )|(?:(?:wäre|wären|ist|sind|would be)(?: es)? (?:${PRAISE})|(?:${PRAISE}) (?:wäre|wären|ist|sind)),?(?![a-zäöüß]))[^.;]{0,100}$`,
    ),
    requirement: 'preferred',
    example: 'Von Vorteil: 2 Jahre Praxis',
  },
  {
    side: 'before',
    words: WISH_PREDICATE_WORDS,
    pattern: new RegExp(`^[^a-zäöüß]{0,4}(?:${WISH_PREDICATE}) [^.,;]{0,60}$`),
    requirement: 'preferred',
    example: 'Wünschenswert eine mehrjährige Praxis',
  },
  {
    side: 'before',
    words: 'gewünscht|erwünscht|bevorzugt|wünschenswert|optional|preferred|desired',
    pattern: /(?<![a-zäöüß])(?:gewünscht|erwünscht|bevorzugt|wünschenswert|optional|preferred|desired)(?:e[nrs]?)? $/,
    requirement: 'preferred',
    example: 'Gewünschte Berufserfahrung: 3 Jahre',
  },
  {
    side: 'before',
    words: 'freuen uns über|gern|evtl|eventuell|ggf|vielleicht|bevorzugt',
    pattern:
      /freuen uns über(?: [a-zäöüß]{3,15}e[nrs]?){0,3} $|(?:gerne?|evtl\.?|eventuell|ggf\.?|vielleicht|bevorzugt)(?: (?:gesehen:?|ist|sind|wird|werden|auch|schon|bereits|mit|über|ha(?:st|ben)|du|sie|verfügst|verfügen|bring(?:st|en)|ein|paar|etwas|jahren?|(?:einig|mehrer|erst|langjährig|mehrjährig|einschlägig|relevant)e[nrs]?)){0,5} $/,
    requirement: 'preferred',
    example: 'gerne mit Berufserfahrung',
  },
  {
    side: 'before',
    words: 'ebenso|genauso|desgleichen',
    pattern: new RegExp(`(?:${WISH_PREDICATE})[^.;:!?]{0,20}, (?:ebenso|genauso|desgleichen) [^,.;:!?]{0,40}$`),
    requirement: 'preferred',
    example: 'Englisch ist von Vorteil, ebenso erste Erfahrung',
  },
  {
    side: 'inside',
    words: `${WISH_ADVERB_WORDS}|gern`,
    pattern: new RegExp(`(?:${WISH_ADVERB}|gerne?) ?$`),
    requirement: 'preferred',
    example: 'Berufserfahrung im Einkauf, idealerweise mind. 2 Jahre',
  },
  {
    side: 'after',
    words: 'vorausgesetzt|voraussetzung|erforderlich|notwendig|zwingend|required|essential',
    pattern:
      /^[^,.;:!?]{0,60} (?:werden|wird|ist|sind|is|are) (?:zwingend |unbedingt )?(?:vorausgesetzt|voraussetzung|erforderlich|notwendig|zwingend|required|essential)(?![a-zäöüß])[^.;:!?]{0,10},(?! (?:aber|jedoch|doch|but))/,
    requirement: 'required',
    example: 'Erfahrung im Hochbau wird vorausgesetzt, im Tiefbau ist sie erwünscht',
  },
  {
    side: 'after',
    words: `${WISH_PREDICATE_WORDS}|${PRAISE_WORDS}|rundet|runden|besser|better|aber |jedoch |allerdings |but |ideal`,
    pattern: new RegExp(
      `${WISH_PREDICATE}|(?:wäre|ist|sind|wären|would be|is|are)(?: [a-zäöüß]{3,12})? ${PRAISE}|rund(?:et|en) (?:dein|ihr|das)|(?:umso|noch) besser|(?:even|all the) better|gerne? gesehen|(?:aber|jedoch|allerdings|but) (?:nicht|keine?|not|no)(?! nur)(?![a-zäöüß])|ideal(?![a-z])`,
    ),
    unless: OTHER_SUBJECT,
    requirement: 'preferred',
    example: 'Berufserfahrung von Vorteil',
  },
  {
    side: 'after',
    words: `${WISH_ADVERB_WORDS}|gern|kein muss|kein zwang`,
    pattern: new RegExp(String.raw`^[^.;:!?]{0,60}[,(-] ?(?:${WISH_ADVERB}|gerne?|kein (?:muss|zwang)) ?\)? ?[.!]?$`),
    requirement: 'preferred',
    example: '3 Jahre Erfahrung, wenn möglich',
  },
  {
    side: 'after',
    words: 'nicht|n. |kein|not |zweitrangig|unnötig',
    pattern:
      /^(?: (?:aber|jedoch|hingegen))? nicht ?[.!]?$|^[^.]{0,50}?(?: n\. (?:erf|notw|nötig)|nicht (?:zwingend |unbedingt )?(?:erforderl|notwendig|nötig|voraus|benötigt|zwingend(?! (?:in|im|als|aus|bei|mit) ))|keine? (?:muss|muß|voraussetzung|bedingung)|not (?:an? |strictly )?(?:required|needed|necessary|must|essential|mandatory|prerequisite|requirement)|nicht (?:so )?(?:entscheidend|ausschlaggebend|wichtig)|zweitrangig|keine rolle|unnötig|(?:brauch|benötig|erwart|verlang|forder|setz|muss|müss|hast|hab)(?:s?t|e?n|)(?: (?:du|sie|ihr|wir|man)) (?:\p{L}{2,12} ){0,5}(?:nicht|keine))/u,
    unless: /,(?! (?:aber|jedoch|doch|allerdings))/,
    requirement: 'not-needed',
    example: 'Berufserfahrung ist kein Muss',
  },
];

const find = createWordFinder([...[...DENIAL_ROWS, ...REQUIREMENT_ROWS].map(({ words }) => words), OTHERS_WORDS]);

/** How firmly a mention is asked for. */
export function requirementOf(context: MentionContext): Requirement {
  const { before, after } = context;
  const hinted = wordGroups(find, `${before}|${after}`);
  const denied = DENIAL_ROWS.find((row, at) => hinted.has(at) && applies(row, context));
  if (denied !== undefined) return denied.requirement;
  if (isPaidFor(before, after)) return 'none';
  if (hinted.has(DENIAL_ROWS.length + REQUIREMENT_ROWS.length) && isOthersExperience(before, after)) return 'none';
  const asked = REQUIREMENT_ROWS.find((row, at) => hinted.has(DENIAL_ROWS.length + at) && applies(row, context));
  return asked?.requirement ?? 'required';
}

function applies({ side, pattern, unless, beside, unlessBefore }: RequirementRow, context: MentionContext): boolean {
  const match = pattern.exec(context[side]);
  if (match === null || unlessBefore?.test(context.before)) return false;
  if (unless?.test(context[side].slice(0, match.index + match[0].length).replace(ASIDE, ''))) return false;
  return beside === undefined || beside.test(context[side === 'before' ? 'after' : 'before']);
}
