/** What the rules ask of a description, found in one pass over its tags. */
export interface MarkupFacts {
  /** It holds a paragraph break: a `<br>`, `<p>` or line break. */
  readonly hasBreaks: boolean;
  /** Names of tags that Google gives no effect, each once. */
  readonly noEffect: readonly string[];
  /** Visible characters; counted no further than a hundred. */
  readonly visibleLength: number;
}

const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'ul', 'ol', 'li']);
const NO_EFFECT: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'b', 'div']);

/** Where counting of visible characters ends. */
const ENOUGH = 100;

/** Reads the tags of a description. Linear in its length. */
export function markupFacts(html: string): MarkupFacts {
  let hasBreaks = html.includes('\n');
  let visibleLength = 0;
  const noEffect: string[] = [];
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    const textEnd = open < 0 ? html.length : open;
    if (visibleLength < ENOUGH) visibleLength += visibleIn(html.slice(from, Math.min(textEnd, from + 1000)));
    if (open < 0) break;
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const name = tagName(html, open);
    if (BREAKS.has(name)) hasBreaks = true;
    else if (NO_EFFECT.has(name) && !noEffect.includes(name)) noEffect.push(name);
    from = close + 1;
  }
  return { hasBreaks, noEffect, visibleLength };
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
