import type { FactMention } from './fact-mention.ts';
import type { ReadingText } from './reading-text.ts';

const INDUSTRY =
  'chemie|gesundheits|pharma|automobil|auto|bau|logistik|energie|metall|elektro|lebensmittel|textil|stahl|versicherungs|finanz|it|medien|handels|tourismus|immobilien|luftfahrt|hafen|papier|kunststoff|möbel|holz|agrar|medizintechnik|maschinenbau|software|telekommunikations|gaming|mode|kosmetik|rüstungs|optik';
const BUSINESS =
  'riesen?|konzerne?n?|unternehmen|betriebe?n?|firm(?:a|en)|zulieferern?|dienstleistern?|sektor|häusern?|schmieden?|hersteller[n]?';
/** "Bau- und Metallbetriebe": the fields that the name of a business begins with. */
const COMPOUND = new RegExp(`^(${INDUSTRY})-,? (?:und |oder )?(${INDUSTRY})-?(?:${BUSINESS})(?![A-Za-zÀ-ž])`, 'iu');
/** Longest name of the two, in UTF-16 units. */
const LONGEST = 60;

/** Industries that the names of businesses begin with, where two share an end. */
export function findIndustries({ plain, sentences }: ReadingText): readonly FactMention[] {
  const mentions: FactMention[] = [];
  for (const { tokens } of sentences)
    for (const { isCut, start } of tokens) {
      const match = isCut ? COMPOUND.exec(plain.slice(start, start + LONGEST)) : null;
      if (match === null) continue;
      const [whole, first = '', second = ''] = match;
      const at = start + whole.toLowerCase().lastIndexOf(second.toLowerCase());
      mentions.push(mentionOf(first, start), mentionOf(second, at));
    }
  return mentions;
}

/** The joint of a compound goes: "Gesundheits-". */
function mentionOf(written: string, start: number): FactMention {
  const label = written.replace(/(?<=heit|ung|anz|dels|tion)s$/u, '');
  return { kind: 'industry', start, end: start + label.length, value: { label } };
}
