/**
 * A text for a terminal: control characters and marks of direction, which may stand in what is read and could move the
 * cursor or turn words round, are shown as U+FFFD. Line ends and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
