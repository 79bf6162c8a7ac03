import { escapeUTF8 } from 'entities';

/** A piece of HTML whose texts are escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * HTML from a template: every value is escaped unless it is {@link Html} itself; a list is joined.
 *
 * @example
 * html`<p>${'<b>'}</p>`.text //=> '<p>&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return new Html(strings.map((part, at) => part + (at < values.length ? escaped(values[at]) : '')).join(''));
}

function escaped(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(escaped).join('');
  return escapeUTF8(String(value));
}
