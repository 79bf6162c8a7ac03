import { ADJECTIVE_OF_NAME } from './adjective-of-name.ts';

const DECLINED = new RegExp(`^(?<stem>${ADJECTIVE_OF_NAME})(?<ending>en?) (?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,40})`, 'u');
const MAN = /(?:er|or|eur|ist|ent|ant|mann)$/u;
const WOMAN = /(?:in|frau)$/u;

/**
 * A name with the ending of its adjective that it has without an article: "Technischer Zeichner" of "der Technische
 * Zeichner" and "den Technischen Zeichner", "Technische Zeichnerin" of "der Technischen Zeichnerin". As it is written where
 * it may tell several.
 */
export function nominativeName(name: string, determiner: string): string {
  const { stem, ending, noun = '' } = DECLINED.exec(name)?.groups ?? {};
  if (stem === undefined || (ending === 'e' && determiner !== 'der')) return name;
  const own = MAN.test(noun) ? 'er' : WOMAN.test(noun) ? 'e' : ending;
  return stem + own + name.slice(stem.length + (ending ?? '').length);
}
