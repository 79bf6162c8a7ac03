import type { FactKind } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';

/** Kinds that name something, and never a sum or a count. */
const NAMED: ReadonlySet<FactKind> = new Set([
  'skill',
  'tool',
  'channel',
  'department',
  'reporting-line',
  'employer-kind',
  'industry',
  'education',
  'entry-path',
  'career-step',
]);
/** A sum, a share, or nothing but a figure. */
const FIGURE =
  /\d ?(?:€|%)|\d ?(?:Euro|Franken|CHF|EUR|Prozent)(?![A-Za-zÀ-ž])|(?:€|CHF|EUR) ?\d|^(?:ab |bis |über |rund )?[\d.,' -]{1,20}$/u;
/** A figure right before what it counts: "zählt 250 Unfälle". */
const COUNT_BEFORE = /\d (?:[a-zß-ž]{3,20}e[nr]? )?$/u;
const COUNT_REACH = 24;

/** A share, which is a statistic and tells nothing of a place by itself. */
const SHARE =
  /\d ?(?:%|Prozent(?![A-Za-zÀ-ž]))(?! (?:mehr|weniger|besser|höher|niedriger|teurer|günstiger|unter|über)(?![A-Za-zÀ-ž]))|(?<![A-Za-zÀ-ž])(?:[Ee]in|[Zz]wei|[Dd]rei) (?:Drittel|Viertel|Fünftel|Zehntel)(?![A-Za-zÀ-ž])(?! (?:mehr|weniger|besser|höher|niedriger|teurer|günstiger|unter|über)(?![A-Za-zÀ-ž]))|(?<![A-Za-zÀ-ž])[Jj]ede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)|(?<![A-Za-zÀ-ž])(?:[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|\d) von (?:vier|fünf|zehn|10)(?![A-Za-zÀ-ž])/iu;

/** The mentions without sums that a row or sentence gives where others name something, and without what is only counted. */
export function withoutFigures(mentions: readonly FactMention[], plain: string): readonly FactMention[] {
  return mentions.filter(({ kind, start, end }) => {
    if (kind === 'region-statement') return !SHARE.test(plain.slice(start, end));
    if (!NAMED.has(kind)) return true;
    if (FIGURE.test(plain.slice(start, end))) return false;
    return kind !== 'skill' || !COUNT_BEFORE.test(plain.slice(Math.max(0, start - COUNT_REACH), start));
  });
}
