import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { plainText } from '../reading/plain-text.ts';
import type { JobTitle } from './job-title.ts';
import { masculineRole } from './masculine-form.ts';
import { hasRoleNoun } from './role-noun.ts';
import type { Seniority } from './seniority.ts';
import { draftOf, NOTE_GAP } from './title-draft.ts';
import { placesIn, trailingPlace } from './title-place.ts';
import { withoutRanks } from './title-ranks.ts';
import { segmentsOf, type TitleSegment } from './title-segments.ts';

/** Longest text that can be a title, in UTF-16 units. */
const TITLE_LENGTH = 500;

/**
 * Takes a job title apart.
 *
 * `role` is the role in masculine or neutral form, without rank, place, hours, pay and the words of an advert; it is for
 * grouping and search, not for display. Ranks stay in it where they are its head ("Teamleiter", "Head of Finance").
 * `hours` are hours per week, `workload` is percent of full time. Places stand as written and are not looked up. Pay
 * is read in its plain forms only, so that this function stays small; `findSalaries` reads the rest.
 *
 * @param text - A title as an employer wrote it, in German or English.
 * @returns The parts, or `job-title/none` where nothing names a role, or `job-title/too-long`.
 *
 * @example
 * parseJobTitle('(Senior) Entwickler:in Java (m/w/d) - Berlin')
 * //=> { ok: true, value: { role: 'Entwickler Java', optionalSeniority: 'senior', genderNote: 'm/w/d', inclusiveForm: 'Entwickler:in', places: ['Berlin'], raw: '…' }, issues: [] }
 */
export function parseJobTitle(text: string): Result<JobTitle> {
  if (text.length > TITLE_LENGTH) return failure(createIssue('job-title/too-long', 'error', { received: text }));
  const title = plainText(text)
    .text.normalize('NFC')
    .replace(/\s{1,500}/g, ' ')
    .trim();
  const { rest, parts } = draftOf(title);
  const { role, focus, ranks, optional, places } = compositionOf(rest);
  if (role === '') return failure(createIssue('job-title/none', 'error', { received: text }));
  const [seniority, other] = ranks.filter((rank) => rank !== optional);
  const optionalSeniority = optional ?? other;
  return success({
    role,
    ...(focus.length === 0 ? {} : { focus: focus.join(', ') }),
    ...(seniority === undefined ? {} : { seniority }),
    ...(optionalSeniority === undefined ? {} : { optionalSeniority }),
    ...parts,
    ...(places.length === 0 ? {} : { places }),
    raw: text,
  });
}

interface Composition {
  readonly role: string;
  readonly focus: readonly string[];
  readonly ranks: readonly Seniority[];
  readonly optional?: Seniority | undefined;
  readonly places: readonly string[];
}

/** Roles that say little alone, or whose name goes on behind the gender note: "Mitarbeiter (m/w/d) im Lager". */
const GOES_ON =
  /(?:^|[\s-])(?:mitarbeiter|fachkraft|hilfskraft|leiter|leitung|head|lead|manager|spezialist|specialist|referent|werkstudent|(?:pflicht|schüler)?praktik(?:ant|um)|trainee|volontär|volontariat|aushilfe|auszubildender?|azubi|ausbildung|berufseinsteiger|absolvent|student|studium|teamleiter|teamleitung|berater|consultant|assistent|assistenz|experte|expert|koordinator|director|direktor|team lead|engineer|ingenieur|techniker|meister|kaufmann|fachmann|facharzt|fachangestellter?|fachwirt|lehrer|lehrkraft|fachinformatiker|angestellter?|beauftragter?|helfer|arbeiter|abteilungsleiter|bereichsleiter|gruppenleiter|sachbearbeiter|minijob|job|of)$/i;

function compositionOf(rest: string): Composition {
  const { rest: bare, ranks: leadRanks } = withoutLead(rest);
  const segments = segmentsOf(bare);
  const main = mainSegment(segments);
  if (main === undefined) return { role: '', focus: [], ranks: leadRanks, places: [] };
  const parts = segments.map((segment) => ({ segment, ...partOf(segment, segment === main || isSecondRole(segment)) }));
  const before = segments.slice(0, segments.indexOf(main));
  const optional = parts.find(({ segment }) => segment.bracketed && before.includes(segment))?.ranks[0];
  const mainPart = parts.find(({ segment }) => segment === main);
  const others = parts.filter(({ segment }) => segment !== main);
  const joined = others.filter(({ segment }) => isSecondRole(segment));
  const focus = others.filter((part) => !joined.includes(part)).flatMap((part) => part.rest);
  const role = [mainPart, ...joined].map((part) => part?.rest ?? '').join(' / ');
  const ranks = [...new Set([...leadRanks, ...parts.flatMap((part) => part.ranks)])];
  const places = parts.flatMap((part) => part.places);
  const follows = GOES_ON.test(role) && joined.length === 0 ? focus.findIndex((text) => text !== '') : -1;
  const whole = follows === -1 ? role : `${role} ${focus[follows]}`;
  const tail = focus.filter((text, index) => text !== '' && index !== follows);
  return { role: masculineRole(whole), focus: [...(mainPart?.focus ?? []), ...tail], ranks, optional, places };
}

/** The segment that holds the role: the first that is more than ranks and places; behind a department the role before the note. */
function mainSegment(segments: readonly TitleSegment[]): TitleSegment | undefined {
  const open = segments.filter((segment) => !segment.bracketed && partOf(segment, true).rest !== '');
  const [first] = open;
  const named = open.find(({ beforeNote, text }) => beforeNote && hasRoleNoun(text));
  if (first === undefined) return segments.find((segment) => partOf(segment, true).rest !== '');
  return named !== undefined && !hasRoleNoun(first.text) && !withoutRanks(first.text).hasHead ? named : first;
}

function isSecondRole({ joined, text }: TitleSegment): boolean {
  return joined && hasRoleNoun(text);
}

interface SegmentPart {
  readonly rest: string;
  readonly focus: readonly string[];
  readonly ranks: readonly Seniority[];
  readonly places: readonly string[];
}

/** Words that begin a tail. */
const TAIL = /\s(?=(?:in|im|bei|nahe|mit|ab|aus|nach|raum|region|für den|am standort|standort|with|based in|from)\s)/i;
const FOCUS_TAIL = /^mit (?:dem )?(?:schwerpunkt|fokus|focus|spezialisierung|ausrichtung)[a-z]*\s?(?:auf |in |im )?/i;
const PLACE_TAIL =
  /^(?:in|bei|nahe|für(?= den standort)|am(?= standort)|aus|nach|ab|im(?= (?:raum|gro(?:ß|ss)raum|umkreis|landkreis|kreis|gebiet))|based in|from|(?=raum\s|region\s|standort\s))\s?/i;

function partOf({ text }: TitleSegment, isMain: boolean): SegmentPart {
  const whole = placesIn(text);
  if (whole !== undefined && !(isMain && hasRoleNoun(text))) return { rest: '', focus: [], ranks: [], places: whole };
  const { rest, ranks, onlyRanks } = withoutRanks(text);
  const kept: string[] = [];
  const focus: string[] = [];
  const places: string[] = [];
  for (const chunk of onlyRanks && !isMain ? [] : rest.split(TAIL)) {
    const named = PLACE_TAIL.test(chunk) ? placesIn(chunk.replace(PLACE_TAIL, ''), true) : undefined;
    if (named !== undefined) places.push(...named);
    else if (FOCUS_TAIL.test(chunk)) focus.push(chunk.replace(FOCUS_TAIL, ''));
    else kept.push(chunk);
  }
  const role = kept.join(' ');
  const last = trailingPlace(role);
  if (last === undefined) return { rest: role, focus, ranks, places };
  return { rest: role.slice(0, -last.length - 1), focus, ranks, places: [...places, last] };
}

/** "Rockstars gesucht: Koch (m/w/d)", "Deine Werkstudentenstelle als Koch": the words before the role, and their ranks. */
const SLOGAN = /^(?<lead>[^\ue000:!?]{2,80}[:!?\ue001])\s?(?=[^\ue000\ue001]{3,120}\ue000)/;
const AS = /^(?<lead>[^\ue000\ue001]{2,80}?\sals)\s(?=\p{L})/u;

function withoutLead(rest: string): { readonly rest: string; readonly ranks: readonly Seniority[] } {
  const lead = [AS, SLOGAN].map((pattern) => pattern.exec(rest)?.[0]).find((words) => words !== undefined);
  if (lead === undefined || hasRoleNoun(withoutRanks(lead).rest)) return { rest, ranks: [] };
  if (lead.startsWith(NOTE_GAP)) return { rest, ranks: [] };
  return { rest: rest.slice(lead.length), ranks: withoutRanks(lead).ranks };
}
