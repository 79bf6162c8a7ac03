import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import type { ReadingText } from './reading-text.ts';

const INDUSTRY =
  'chemie|gesundheits|pharma|automobil|auto|bau|logistik|energie|metall|elektro|lebensmittel|textil|stahl|versicherungs|finanz|it|medien|handels|tourismus|immobilien|luftfahrt|hafen|papier|kunststoff|möbel|holz|agrar|medizintechnik|maschinenbau|software|telekommunikations|gaming|mode|kosmetik|rüstungs|optik';
const BUSINESS =
  'riesen?|konzerne?n?|unternehmen|betriebe?n?|firm(?:a|en)|zulieferern?|dienstleistern?|sektor|häusern?|schmieden?|hersteller[n]?';
/** "Bau- und Metallbetriebe": the fields that the name of a business begins with. */
const COMPOUND = new RegExp(
  String.raw`(?<!\p{L})(${INDUSTRY})-,? (?:und |oder )?(${INDUSTRY})-?(?:${BUSINESS})(?!\p{L})`,
  'giu',
);

/** Industries that the names of businesses begin with, where two share an end. */
export function findIndustries({ plain }: ReadingText): readonly FactMention[] {
  return allMatches(COMPOUND, plain).flatMap((match) => {
    const [whole, first = '', second = ''] = match;
    const at = match.index + whole.toLowerCase().lastIndexOf(second.toLowerCase());
    return [mentionOf(first, match.index), mentionOf(second, at)];
  });
}

/** The joint of a compound goes: "Gesundheits-". */
function mentionOf(written: string, start: number): FactMention {
  const label = written.replace(/(?<=heit|ung|anz|dels|tion)s$/u, '');
  return { kind: 'industry', start, end: start + label.length, value: { label } };
}
