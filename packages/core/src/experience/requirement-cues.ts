import type { Requirement } from './experience.ts';

/** Where a mention stands in its statement, lower case. */
export interface MentionContext {
  /** From the end of the mention before it, or the statement's start, to its start. */
  readonly before: string;
  /** From its end to the next mention or the statement's end. */
  readonly after: string;
}

/** A cue for how firmly experience is asked for. */
export interface RequirementRow {
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  readonly requirement: Requirement;
  readonly example: string;
}

/** The cues; the row that stands first wins. Without one, experience is required. */
export const REQUIREMENT_ROWS: readonly RequirementRow[] = [
  {
    side: 'before',
    pattern:
      /(?:unsere[nrms]?|unser|meine[nrms]?|our|my)(?: [a-zäöüß&-]{2,25}){0,3} (?:von |mit )?$|(?:profitier|dank|blicken|schöpfen)[a-zäöüß]*(?: [a-zäöüß-]{1,20}){0,6} $|(?:wir|unternehmen|firma|agentur|kanzlei|gmbh|gruppe|team)(?: [a-zäöüß-]{1,20}){0,3} (?:haben|verfüg|bring|biet|seit|vereint|mit)[a-z]*(?: [a-zäöüß-]{1,20}){0,3} $/,
    requirement: 'none',
    example: 'Du profitierst von unserer Erfahrung',
  },
  {
    side: 'after',
    pattern:
      /^(?:[^.]{0,60} )?(?:sind wir|ist unser|sind unsere|zählen wir|gehören wir|bieten wir|begleiten wir|unterstützen wir|entwickeln wir|am markt|of our)(?![a-zäöüß])/,
    requirement: 'none',
    example: 'Mit 30 Jahren Erfahrung sind wir Marktführer',
  },
  {
    side: 'before',
    pattern:
      /(?:keine[nrs]?|kein|ohne|no|without|egal ob mit oder ohne)\s(?:[a-zäöüß-]{3,20}\s){0,2}(?:\(?[a-zäöüß]{2,12}-?\)?\s?(?:und|oder)?\s)?$/,
    requirement: 'not-needed',
    example: 'keine Berufserfahrung nötig',
  },
  {
    side: 'after',
    pattern:
      /^[^,.]{0,50}(?:nicht (?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig|voraus|zwingend|benötigt)|kein(?:e)? (?:muss|muß|voraussetzung|bedingung)|not (?:required|needed|necessary)|zweitrangig|unnötig)/,
    requirement: 'not-needed',
    example: 'Berufserfahrung ist kein Muss',
  },
  {
    side: 'before',
    pattern:
      /(?:idealerweise|idealer weise|bestenfalls|im idealfall|optimalerweise|vorzugsweise|wünschenswert(?:erweise)?(?: (?:ist|sind|wäre))?|von vorteil(?: (?:ist|sind|wäre))?|vorteilhaft(?: (?:ist|sind))?|nice[- ]to[- ]have|pluspunkte?|ideally|preferably|preferred|bonus|optional)(?![a-zäöüß])(?![^.]{0,60},[^.]{0,40} (?:und|sowie) )[^.]{0,80}$/,
    requirement: 'preferred',
    example: 'Idealerweise erste Erfahrung',
  },
  {
    side: 'before',
    pattern:
      /(?:gerne?|evtl\.?|eventuell|ggf\.?|vielleicht|möglichst|bevorzugt)(?: (?:auch|schon|bereits|mit|über|hast|haben|du|sie|verfügst|verfügen)){0,4} $/,
    requirement: 'preferred',
    example: 'gerne mit Berufserfahrung',
  },
  {
    side: 'after',
    pattern:
      /^(?!.{0,80}(?:,|und|sowie) [^,]{0,30}(?:kenntnis|führerschein|studium|ausbildung|zertifi|sprach|fähigkeit|bereitschaft|qualifikation|weiterbildung)).{0,120}(?:von vorteil|vorteilhaft|wünschenswert|gewünscht|erwünscht|(?:ein|a|klares|großes|as a) plus(?![a-z])|pluspunkt|hilfreich|von nutzen|gern gesehen|gerne gesehen|gerne|willkommen|bevorzugt|nice[- ]to[- ]have|preferred|desirable|desired|advantage|beneficial|is a bonus|a bonus|optional|wäre (?:schön|toll|super|ideal|gut)|wären (?:schön|toll|super|ideal|gut)|ideal(?![a-z]))/,
    requirement: 'preferred',
    example: 'Berufserfahrung von Vorteil',
  },
];

/** How firmly a mention is asked for. */
export function requirementOf(context: MentionContext): Requirement {
  return REQUIREMENT_ROWS.find(({ side, pattern }) => pattern.test(context[side]))?.requirement ?? 'required';
}
