import { findPhrases } from './find-phrases.ts';
import type { Found } from './found.ts';
import type { PhraseRow } from './phrase-row.ts';
import { plainText } from './plain-text.ts';
import { triggerWindows } from './trigger-windows.ts';

/** Everything that a table finds in the lines of a text that hold a trigger, with its offsets in the text as given. */
export function findInWindows<Meaning>(
  text: string,
  trigger: RegExp,
  rows: readonly PhraseRow<Meaning>[],
): Found<Meaning>[] {
  const plain = plainText(text);
  return triggerWindows(plain.lower, trigger).flatMap((window) =>
    findPhrases(rows, plain.lower.slice(window.start, window.end)).flatMap(({ meaning, ...span }) => {
      if (meaning === undefined) return [];
      const start = plain.original(window.start + span.start);
      const end = plain.original(window.start + span.end);
      return [{ value: meaning, start, end, raw: text.slice(start, end), issues: [] }];
    }),
  );
}
