import { scriptText } from './to-script.ts';

/** Props of a `<script>` element in React, Preact or Next. */
export interface ScriptProps {
  readonly type: 'application/ld+json';
  /** The markup as text that no element can be left with. */
  readonly dangerouslySetInnerHTML: { readonly __html: string };
}

/**
 * The markup as props for a `<script>` element: `<script {...toScriptProps(jsonld)} />`.
 *
 * As safe as `toScript`: no text in it can leave the element.
 *
 * @param jsonld - Any JSON object: no functions, no cycles.
 * @returns Type and inner HTML.
 *
 * @example
 * toScriptProps({ '@type': 'JobPosting' }).dangerouslySetInnerHTML.__html
 * //=> '{"@type":"JobPosting"}'
 */
export function toScriptProps(jsonld: object): ScriptProps {
  return { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: scriptText(jsonld) } };
}
