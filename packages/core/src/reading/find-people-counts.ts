import { allMatches } from './all-matches.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { isNoCount } from './is-no-count.ts';
import { isSize } from './is-size.ts';
import { roughFrom } from './rough-from.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

const COUNT =
  /(?<![\p{L}\p{N}])(\d{1,3}(?:[.']\d{3}){1,3}|\d{2,7}|\d{1,3}(?:,\d{1,2})?(?= Mi(?:llion|o)))( Million(?:en)?| Mio\.)? (?:(?:junge|neue|offene|freie|deutsche)[nr]? )?((?:[\p{L}-]{2,25})??(?:Menschen|Personen|Leute|Beschäftigten?|Mitarbeiter(?:innen)?|Kräften?|Absolventen|Teilnehmer(?:innen)?|Auszubildenden?|Azubis|Lernenden?|Lehrlinge|Studierenden?|Bewerber(?:innen)?|Beschäftigungsverhältnisse|Unternehmen|Betrieben?|Firmen|Geschäften?|Filialen|Kliniken|Agenturen|Ämtern?|Stellen|Ausbildungsplätze))(?!\p{L})/giu;

/** Counts of people, businesses and posts by their general nouns. */
export function* findPeopleCounts(text: string): Generator<FactMention> {
  for (const match of allMatches(COUNT, text)) {
    const [raw, figure, millions, population] = match;
    const rough = roughFrom(text, match.index);
    const start = rough ?? match.index;
    if (isSize(text, start) || isNoCount(text, start, match.index + raw.length)) continue;
    yield statisticMention(text, start, match.index + raw.length, {
      label: `Anzahl: ${population}`,
      value: Math.round(writtenFigure(figure ?? '') * (millions === undefined ? 1 : 1_000_000)),
      unit: countedUnit((population ?? '').toLowerCase()) ?? 'people',
      ...(population === undefined ? {} : { population }),
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}
