import { tidied, withoutExtraContent } from '../title/extra-content.ts';
import { withoutGenderNotes } from '../title/gender-note.ts';

/**
 * How a title goes into markup.
 *
 * - `reduced`: without reference, address, date, pay, employer and call to action
 * - `without-gender-note`: the same, and without a note such as "(m/w/d)"
 * - `stated`: as it is
 */
export type TitleStyle = 'reduced' | 'without-gender-note' | 'stated';

/** The title for the markup. */
export function titleMarkup(title: string, style: TitleStyle, employer?: string): string {
  if (style === 'stated') return title;
  const reduced = withoutExtraContent(title, employer);
  return style === 'reduced' ? reduced : tidied(withoutGenderNotes(reduced));
}
