import type { FactMention } from './fact-mention.ts';
import type { ReadingText } from './reading-text.ts';

/** Ways to say how one comes into an occupation; each takes the words that match. */
const ENTRY_ROWS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /(?<!\p{L})(?:quer|wieder|um|seiten)(?:einsteiger|steiger)(?:innen|n)? (?:aus|nach) (?:\p{L}{2,12} ){0,2}[\p{L}-]{3,30}(?: (?:und|oder) (?:\p{L}{2,12} )?[\p{L}-]{3,30})?(?!\p{L})/gu,
    example: 'Quereinsteiger aus dem Handel oder der Gastronomie',
  },
  {
    pattern: /(?<!\p{L})(?:nach|über) (?:ein|einem) (?:freiwilligen|freiwilliges) (?:\p{L}{3,14} )?jahr(?!\p{L})/gu,
    example: 'nach einem freiwilligen sozialen Jahr',
  },
  {
    pattern:
      /(?<!\p{L})aus anderen (?:branchen|berufen|bereichen|fachrichtungen)(?: \p{L}{0,20}(?:wechseln|kommen|kommt|wechselt|umsteigen))?(?!\p{L})/gu,
    example: 'wer aus anderen Branchen kommt',
  },
  {
    pattern:
      /(?<!\p{L})(?:berufs|arbeits|vor|praxis)erfahrung(?:en)? (?:als|in|im|mit|aus) (?:\p{L}[\p{L}-]{1,30} ){0,3}[\p{L}-]{3,30}(?: oder (?:\p{L}{2,12} ){0,2}[\p{L}-]{3,30}){0,2}(?!\p{L})/gu,
    example: 'Berufserfahrung als Koch oder Bäcker',
  },
  {
    pattern:
      /(?<!\p{L})(?:einstieg|berufseinstieg|direkteinstieg) (?:als|über|nach|mit|durch) (?:\p{L}{2,12} ){0,2}[\p{L}-]{3,30}(?!\p{L})/gu,
    example: 'Einstieg über ein Praktikum',
  },
  {
    pattern:
      /(?<!\p{L})absolvent(?:en|innen|innen und absolventen) (?:der|des|aus(?: den| der)?|eines|einer) [\p{L}-]{3,40}(?!\p{L})/gu,
    example: 'Absolventen der Fachschulen',
  },
  {
    pattern:
      /(?<!\p{L})(?:nach )?(?:einer|der) (?:\p{L}{3,20})?(?:pause|elternzeit|auszeit|familienphase)(?: \([^()]{2,100}\))? (?:wieder )?(?:\p{L}{2,12} ){0,2}(?:einsteigen|zurückkehren|zurückkommen)(?!\p{L})/gu,
    example: 'nach der Elternzeit wieder einsteigen',
  },
  { pattern: /(?<!\p{L})\(?wieder-\)?einsteig(?:t|en)(?!\p{L})/gu, example: 'wer wieder-einsteigt' },
  {
    pattern:
      /(?<!\p{L})(?:berufseinsteiger|berufsanfänger|anfänger|einsteiger)(?:innen|n)?,? (?:mit|nach|ohne|die nach|die mit) (?:\p{L}{3,20} ){0,2}[\p{L}-]{4,30}(?!\p{L})/gu,
    example: 'Berufseinsteiger mit Abitur',
  },
  {
    pattern:
      /(?<!\p{L})von (?:ihrem|ihren|seinem|deinem|ihrer|der|dem) (?:unternehmen|firma|arbeitgeber|betrieb)(?:n)? (?:geschickt|entsandt|angemeldet)(?!\p{L})/gu,
    example: 'von ihrem Betrieb geschickt',
  },
  {
    pattern:
      /(?<!\p{L})(?:über|durch|mit|nach) (?:ein|eine|einem|einer|das|die|der) (?:\p{L}{3,20} )?(?:praktikum|volontariat|traineeprogramm|umschulung|duales studium|dualen studium|zeitarbeit|ausbildung zu\p{L} \p{L}{4,30})(?!\p{L})/gu,
    example: 'über ein Praktikum',
  },
];

/** How one comes into the occupation. */
export function findEntryPaths({ plain }: ReadingText): readonly FactMention[] {
  const lower = plain.toLowerCase();
  return ENTRY_ROWS.flatMap(({ pattern }) =>
    [...lower.matchAll(pattern)].map((match): FactMention => {
      const start = match.index;
      const end = start + match[0].length;
      return { kind: 'entry-path', start, end, value: { label: plain.slice(start, end) } };
    }),
  );
}
