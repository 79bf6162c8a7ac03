import type { FactMention } from './fact-mention.ts';
import { findBracketedLists } from './find-bracketed-lists.ts';
import { findCareerSteps } from './find-career-steps.ts';
import { findCuedPhrases } from './find-cued-phrases.ts';
import { findDates } from './find-dates.ts';
import { findDuties } from './find-duties.ts';
import { findEntryPaths } from './find-entry-paths.ts';
import { findFurtherTraining } from './find-further-training.ts';
import { findIndustries } from './find-industries.ts';
import { findInterfaces } from './find-interfaces.ts';
import { findNamedTools } from './find-named-tools.ts';
import type { OccupationTitle } from './find-occupation-title.ts';
import { findPartners } from './find-partners.ts';
import { findRegionStatements } from './find-region-statements.ts';
import { findSchoolingLengths } from './find-schooling-lengths.ts';
import { findSectionItems } from './find-section-items.ts';
import { findSpecialisations } from './find-specialisations.ts';
import { findStatistics } from './find-statistics.ts';
import { overlappingMentions } from './overlapping-mentions.ts';
import { placedTerms } from './placed-terms.ts';
import type { ReadingText } from './reading-text.ts';
import { withoutFigures } from './without-figures.ts';
import { withoutOverlaps } from './without-overlaps.ts';
import { withoutStrangers } from './without-strangers.ts';

/** What a text says besides names, pay, hours and places. What the form of a list says is surer than what its words say. */
export function findPhraseFacts(reading: ReadingText, title: OccupationTitle | undefined): readonly FactMention[] {
  const sure = [...findBracketedLists(reading), ...findSectionItems(reading), ...findInterfaces(reading)];
  const read = [
    ...placedTerms(reading),
    ...findCuedPhrases(reading),
    ...findDuties(reading, title?.name),
    ...findSchoolingLengths(reading),
    ...findFurtherTraining(reading),
    ...findEntryPaths(reading, title?.name),
    ...findCareerSteps(reading, title?.name),
    ...findPartners(reading, title?.name),
    ...findRegionStatements(reading, title?.place?.name, title?.name),
    ...findStatistics(reading.plain, reading.lower),
    ...findDates(reading.plain),
    ...findIndustries(reading),
    ...findSpecialisations(reading),
    ...findNamedTools(reading),
  ];
  const placed = withoutStrangers(read, reading.sentences);
  return withoutFigures([...sure, ...withoutHidden(withoutOverlaps(placed), withoutOverlaps(sure))], reading.plain);
}

/** The mentions that overlap no surer one of their kind. */
function withoutHidden(read: readonly FactMention[], sure: readonly FactMention[]): readonly FactMention[] {
  const hidden = new Set(
    [...new Set(sure.map(({ kind }) => kind))].flatMap((kind) =>
      overlappingMentions(
        read.filter((mention) => mention.kind === kind),
        sure.filter((mention) => mention.kind === kind),
      ),
    ),
  );
  return read.filter((mention) => !hidden.has(mention));
}
