import { type ReadSegment, readSegment } from './read-segment.ts';
import { hasRoleNoun } from './role-noun.ts';
import type { Seniority } from './seniority.ts';
import type { TitleParts } from './title-part-rows.ts';
import { placesIn } from './title-place.ts';
import { withoutRanks } from './title-ranks.ts';
import { segmentsOf } from './title-segments.ts';

/** Role, focus, ranks and places of what is left of a title. */
export type TitleComposition = TitleParts & { readonly role: string };

/** Roles that say little alone, or whose name goes on behind the gender note: "Mitarbeiter (m/w/d) im Lager". */
const GOES_ON =
  /(?:^|[\s-])\p{L}{0,7}(?:mitarbeiter|kraft|leit(?:er|ung)|head|of|lead|manager|spezialist|referent|stud(?:ent|ium)|praktik(?:ant|um)|trainee|volont(?:är|ariat)|aushilfe|einsteiger|absolvent|berater|dire[ck]tor|consultant|assisten[tz]|engineer|ingenieur|bearbeiter|mann|arzt)\n|iker\nfür /iu;
/** What a name can go on with. */
const TAIL = /^(?:\p{Lu}|\d|für|i[mn]|de[rs]|zur|von|a[nm]|technisch|kaufm)/u;

/** Puts the segments of a title together. */
export function titleCompositionOf(draft: string): TitleComposition {
  const lead = leadOf(draft);
  const segments = segmentsOf(draft.slice(lead.length)).map(readSegment);
  const main = mainOf(segments);
  const before = segments.slice(0, main && segments.indexOf(main));
  const optional = before.find(({ isBracketed, ranks }) => isBracketed && ranks.length === 1)?.ranks[0];
  const ranks = [...new Set([lead, ...segments].flatMap((part) => part.ranks))].filter((rank) => rank !== optional);
  const places = segments.flatMap((segment) => segment.places);
  const isRole = (segment: ReadSegment) => segment === main || (segment.isJoined && hasRoleNoun(segment.text));
  const roles = segments.filter(isRole).map(({ rest }) => rest);
  const tails = segments.flatMap((segment) => (segment.isOnlyRanks || isRole(segment) ? [] : segment.rest || []));
  const goesOn = (text: string) => TAIL.test(text) && GOES_ON.test(`${roles[0]}\n${text}`);
  const tail = roles.length === 1 ? tails.find(goesOn) : undefined;
  return {
    role: [roles.join(' / '), tail].filter(Boolean).join(' '),
    focus:
      tails
        .filter((text) => text !== tail)
        .map((text) => text.replace(/^(?:für|(?:im )?bereich|schwerpunkt)\s(?:de[nmr] )?/i, ''))
        .join(', ') || undefined,
    seniority: ranks[0],
    optionalSeniority: optional ?? ranks[1],
    places: places[0] ? places : undefined,
  };
}

/** The segment with the role: the first that is more than ranks and places; behind a department the role before the note. */
function mainOf(segments: readonly ReadSegment[]): ReadSegment | undefined {
  const open = segments.filter(({ isBracketed, rest }) => !isBracketed && rest);
  const first = open.find(({ isOnlyRanks, head }) => !isOnlyRanks || head) ?? open[0];
  if (first === undefined) return segments.find(({ rest }) => rest);
  const isNoRole = first.isOnlyRanks ? first.head === 'learner' : first.head === undefined && !hasRoleNoun(first.rest);
  const isNamed = ({ isOnlyRanks, isNoted, rest }: ReadSegment) =>
    !isOnlyRanks &&
    (first.isOnlyRanks ? first.ranks[0] === 'apprentice' || hasRoleNoun(rest) : isNoted && hasRoleNoun(rest));
  return (isNoRole && open.find(isNamed)) || first;
}

/** "Deine Stelle als Koch" */
const LEADS_BY_AS = /^\x81?[^\x80\x81]{2,80}?\sals\s(?=\p{L})/u;
/** "Rockstars: Koch (m/w/d)", "Komm zu uns! Koch (m/w/d)" */
const LEADS_BY_SIGN = /^[^\x80\x81:!?]{2,80}[:!?](?:(?=[^\x80\x81]{3,120}\x80)|(?<=(?:wir|uns|team|unser.{0,20}):))/i;

/** The words before a role that only lead to it, with their ranks. */
function leadOf(draft: string): { readonly length: number; readonly ranks: readonly Seniority[] } {
  const [lead] = LEADS_BY_AS.exec(draft) ?? LEADS_BY_SIGN.exec(draft) ?? [];
  if (lead) {
    const { rest, ranks, isOnlyRanks } = withoutRanks(lead);
    if (isOnlyRanks || !(hasRoleNoun(rest) || placesIn(rest))) return { length: lead.length, ranks };
  }
  return { length: 0, ranks: [] };
}
