import { hasActiveContent } from './active-content.ts';
import { withoutActiveContent } from './without-active-content.ts';

/** What the rules ask of a description, found in one pass over its tags. */
export interface MarkupFacts {
  /** It holds a paragraph break: a `<br>`, `<p>` or line break. */
  readonly hasBreaks: boolean;
  /** Names of tags that Google gives no effect, each once. */
  readonly noEffect: readonly string[];
  /** Visible characters; counted no further than a hundred. */
  readonly visibleLength: number;
  /** It holds a script, style or frame, or an attribute that runs a script. The other facts leave that aside. */
  readonly isActive: boolean;
  /** It holds a tag that Google does not name or one with attributes; only such a one can act or lead anywhere. */
  readonly mayAct: boolean;
}

/** A tag that breaks lines. */
const BREAK = /<(?:br|p|ul|ol|li)\b/i;

const NO_EFFECT = /^(?:h[1-6]|strong|em|b|div)$/;

/** Where counting of visible characters ends. */
const ENOUGH = 100;

/** Longest entity, from its ampersand to its semicolon. */
const LONGEST_ENTITY = 9;

/** Reads the tags of a description. Linear in its length. */
export function markupFacts(html: string): MarkupFacts {
  const tags = readTags(html);
  const isActive = tags.mayAct && hasActiveContent(html);
  const quiet = isActive ? withoutActiveContent(html) : html;
  return {
    hasBreaks: BREAK.test(quiet) || quiet.includes('\n'),
    noEffect: [...(isActive ? readTags(quiet) : tags).noEffect],
    visibleLength: visibleLength(quiet),
    isActive,
    mayAct: tags.mayAct,
  };
}

/** Names of tags without effect, and whether there is any tag that Google does not name or that has attributes. */
function readTags(html: string): { readonly noEffect: ReadonlySet<string>; readonly mayAct: boolean } {
  const noEffect = new Set<string>();
  let mayAct = false;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
    const start = html.charCodeAt(open + 1) === SLASH ? open + 2 : open + 1;
    if (isPlainTag(html, start)) continue;
    const name = nameAt(html, start);
    const isKnown = NO_EFFECT.test(name);
    if (isKnown) noEffect.add(name);
    mayAct ||= !isKnown || html[start + name.length] !== '>';
  }
  return { noEffect, mayAct };
}

function nameAt(html: string, start: number): string {
  return /^[a-z\d]{1,10}/i.exec(html.slice(start, start + 10))?.[0].toLowerCase() ?? '';
}

/** True for `p>`, and for `br>`, `li>`, `ol>`, `ul>` in lower case: most tags of most descriptions. */
function isPlainTag(html: string, start: number): boolean {
  if (html.charCodeAt(start + 1) === GREATER) return html.charCodeAt(start) === P;
  return html.charCodeAt(start + 2) === GREATER && 'br li ol ul'.includes(html.slice(start, start + 2));
}

const SPACE = 32;
const AMPERSAND = 38;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const P = 112;
const NO_BREAK_SPACE = 160;

/** Visible characters, counted from the start until there are enough; a run of blanks and an entity count as one. */
function visibleLength(html: string): number {
  let length = 0;
  let isBlank = true;
  for (let at = 0; at < html.length && length < ENOUGH; at += 1) {
    const code = html.charCodeAt(at);
    if (code === LESS) {
      at = html.indexOf('>', at);
      if (at < 0) break;
    } else if (code > SPACE && code !== NO_BREAK_SPACE) {
      length += 1;
      isBlank = false;
      if (code === AMPERSAND) at = entityEnd(html, at);
    } else if (!isBlank) {
      length += 1;
      isBlank = true;
    }
  }
  return length;
}

/** Index of the semicolon of the entity at an index; the index itself where there is none. */
function entityEnd(html: string, at: number): number {
  const end = html.indexOf(';', at);
  return end > at + 1 && end <= at + LONGEST_ENTITY ? end : at;
}
