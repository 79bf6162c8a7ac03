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
}

/** A tag that breaks lines. */
const BREAK = /<(?:br|p|ul|ol|li)\b/i;

/** Any tag but those that Google reads, without attributes: most descriptions hold none. */
const OTHER_TAG = /<(?!\/?(?:p|li|ul|ol|br) ?\/?>)/i;

const NO_EFFECT: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'b', 'div']);

/** Where counting of visible characters ends. */
const ENOUGH = 100;

/** Reads the tags of a description. Linear in its length. */
export function markupFacts(html: string): MarkupFacts {
  const hasOthers = OTHER_TAG.test(html);
  const isActive = hasOthers && hasActiveContent(html);
  const quiet = isActive ? withoutActiveContent(html) : html;
  return {
    hasBreaks: quiet.includes('\n') || BREAK.test(quiet),
    noEffect: hasOthers ? tagsWithoutEffect(quiet) : [],
    visibleLength: visibleLength(quiet),
    isActive,
  };
}

function tagsWithoutEffect(html: string): string[] {
  const found = new Set<string>();
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
    const name = tagName(html, open);
    if (NO_EFFECT.has(name)) found.add(name);
  }
  return [...found];
}

/** Visible characters, counted from the start until there are enough. */
function visibleLength(html: string): number {
  let length = 0;
  let from = 0;
  while (from < html.length && length < ENOUGH) {
    const open = html.indexOf('<', from);
    const textEnd = open < 0 ? html.length : open;
    length += visibleIn(html.slice(from, Math.min(textEnd, from + 1000)));
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    from = close + 1;
  }
  return length;
}

/** Name of the tag that opens or closes at an index, in lower case. */
function tagName(html: string, open: number): string {
  const start = html.charCodeAt(open + 1) === SLASH ? open + 2 : open + 1;
  let end = start;
  while (end < start + 10 && isLetterOrDigit(html.charCodeAt(end))) end += 1;
  return html.slice(start, end).toLowerCase();
}

const SLASH = 47;

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function visibleIn(text: string): number {
  return text
    .replace(/&[#\w]{2,9};/g, 'x')
    .replace(/\s{2,999}/g, ' ')
    .trim().length;
}
