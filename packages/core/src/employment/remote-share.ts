import type { Found } from '../reading/found.ts';
import type { WorkplaceKind } from './workplace.ts';

/** How far around a mention its share may stand, in UTF-16 units. */
const REACH = 45;
const AWAY = /remote|home|mobil|telearbeit|hause|daheim/iu;
/** "60 %" within a mention; the lower bound of a range before it, which makes it no single share. */
const WITHIN = /(?<!\d)(?<figure>\d{1,2})\s?%/u;
const RANGE_BEFORE = /\d\s?%?\s?(?:[-–]|bis)\s?$/u;
/** "60 Prozent der Arbeitszeit im" before a mention. */
const BEFORE =
  /(?<![\d.,])(?<figure>\d{1,2})\s?(?:%|Prozent)\s(?:(?:der|deiner|Ihrer)\s(?:Arbeits)?[Zz]eit\s)?(?:im\s|in\s|von\s|aus\sdem\s)?$/u;
/** "-Anteil von bis zu 60 %" behind one; "80 % Pensum" is none. */
const BEHIND =
  /^(?:[- ]?(?:[Aa]nteil|[Qq]uote))?(?:\s?[:(]\s?|\s)(?:(?:von|bis|zu|ca\.|max\.|maximal|rund|etwa|beträgt)\s){0,3}(?<figure>\d{1,2})\s?(?:%|Prozent)(?!\s?(?:-|Teilzeit|Vollzeit|Pensum|Stelle))/u;

/**
 * The share of work away from the office in percent that mentions of hybrid work state; the upper bound of "bis zu 60 %".
 * Undefined where none states one, where it is a range, and where they differ.
 */
export function remoteShare(text: string, mentions: readonly Found<WorkplaceKind>[]): number | undefined {
  const away = mentions.filter(({ value, raw }) => value === 'hybrid' && AWAY.test(raw));
  const shares = new Set(away.flatMap((mention) => shareOf(text, mention) ?? []));
  return shares.size === 1 ? [...shares][0] : undefined;
}

function shareOf(text: string, { start, end, raw }: Found<WorkplaceKind>): number | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const match = WITHIN.exec(raw) ?? BEFORE.exec(before) ?? BEHIND.exec(text.slice(end, end + REACH));
  const share = Number(match?.groups?.['figure']);
  const lead = match?.input === raw ? before + raw.slice(0, match.index) : before.slice(0, match?.index);
  return share > 0 && !RANGE_BEFORE.test(lead) ? share : undefined;
}
