import { isMissing } from '../markup/node.ts';

/** An object without its absent and empty properties: nothing empty is ever written. */
export type Present<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/** What {@link present} takes: any property may be absent. */
export type Optional<Shape> = { readonly [Key in keyof Shape]: Shape[Key] | undefined };

/** Leaves out properties that are undefined, blank or an empty list. */
export function present<Shape extends object>(properties: Optional<Shape>): Shape {
  const kept: Record<string, unknown> = {};
  for (const key in properties) {
    const value = properties[key];
    if (!isMissing(value)) kept[key] = value;
  }
  return kept as Shape;
}
