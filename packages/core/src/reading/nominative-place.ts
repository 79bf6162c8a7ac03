import { knownPlace } from './known-places.ts';
import { isKnownName } from './place-names.ts';

/** The adjective of a name behind an article: "Alten Land". */
const DECLINED = /^(?<stem>[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20})en (?<noun>[A-ZÀ-ÞĀ-Ž].*)$/u;
/** A name of some letters with an -s: "Bad Ems" is none. */
const GENITIVE = /[a-zß-ž]{4}s$/u;
const ENDINGS = ['es', 'er', 'e'];

/** A place by its own name where the table has that: "Hessen" of "Hessens", "Altes Land" of "Alten Land". */
export function nominativePlace(written: string): string {
  if (knownPlace(written) !== undefined) return written;
  if (GENITIVE.test(written) && isKnownName(written.slice(0, -1))) return written.slice(0, -1);
  const { stem, noun } = DECLINED.exec(written)?.groups ?? {};
  const names = stem === undefined ? [] : ENDINGS.map((ending) => `${stem}${ending} ${noun}`);
  return names.find((name) => knownPlace(name) !== undefined) ?? written;
}
