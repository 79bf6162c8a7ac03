import { countryCode } from '../../address/country-code.ts';
import { decodedOnce } from '../../description/double-encoded.ts';
import { type MarkupFacts, markupFacts } from '../../description/markup-facts.ts';
import { employmentParts } from '../../employment/employment-words.ts';
import { firstOf, listOf, scalarText } from '../../markup/node.ts';
import { DEFAULT_ZONE, zoneOf } from '../../time/local-time.ts';
import { type ReadDate, readDate } from '../../time/read-date.ts';
import { CALL, type ReducedTitle, withoutExtraContent, withoutExtras } from '../../title/extra-content.ts';
import { type AddressView, readAddresses } from './address-view.ts';
import { type NodeView, nodesOf, statedIn, textOf } from './node-view.ts';
import { readSalaries, type SalaryView } from './salary-view.ts';

/** A posting as a lenient reader understands it. Rules on form look at its node, all others at these readings. */
export interface PostingView {
  readonly node: NodeView;
  readonly title: string | undefined;
  /** The title without pay, date, address, reference and employer, and what was taken off. */
  readonly bare: ReducedTitle;
  /** Words of the title that call to action. */
  readonly calls: readonly string[];
  /** The title without its extra content. */
  readonly reducedTitle: string | undefined;
  /** The description, entities of a double encoding decoded. */
  readonly description: string | undefined;
  /** What its tags say. */
  readonly facts: MarkupFacts | undefined;
  /** The employer as a node, if it is one. */
  readonly employer: NodeView | undefined;
  readonly employerName: string | undefined;
  readonly places: readonly NodeView[];
  readonly addresses: readonly AddressView[];
  /** `jobLocationType` means remote work, however it is spelt. */
  readonly isRemote: boolean;
  readonly salaries: readonly SalaryView[];
  readonly employmentTypes: readonly string[];
  /** ISO code of the first place's or area's country. */
  readonly country: string | undefined;
  readonly zone: string;
  readonly posted: ReadDate | undefined;
  readonly through: ReadDate | undefined;
}

/** Reads a JobPosting node. */
export function readPosting(node: NodeView): PostingView {
  const title = textOf(node, 'title');
  const stated = textOf(node, 'description');
  const description = stated && decodedOnce(stated);
  const [employer] = nodesOf(node, 'hiringOrganization');
  const employerName = !employer ? textOf(node, 'hiringOrganization') : textOf(employer, 'name');
  const places = nodesOf(node, 'jobLocation');
  const addresses = readAddresses(places);
  const bare = withoutExtras(title ?? '', employerName);
  const calls = title?.match(CALL) ?? [];
  const country = addresses[0]?.country ?? areaCountry(node);
  return {
    node,
    title,
    bare,
    calls,
    reducedTitle: title && bare.extras.length + calls.length > 0 ? withoutExtraContent(title, employerName) : title,
    description,
    facts: description ? markupFacts(description) : undefined,
    employer,
    employerName,
    places,
    addresses,
    isRemote: REMOTE.test(scalarText(firstOf(statedIn(node, 'jobLocationType')))),
    salaries: readSalaries(node),
    employmentTypes: employmentTypes(statedIn(node, 'employmentType')),
    country,
    zone: zoneOf(country) ?? DEFAULT_ZONE,
    posted: readDate(textOf(node, 'datePosted')),
    through: readDate(textOf(node, 'validThrough')),
  };
}

/** Most values of `employmentType` that are looked at. */
const MOST_TYPES = 100;

function employmentTypes(stated: unknown): readonly string[] {
  const types = listOf(stated).slice(0, MOST_TYPES);
  return types.flatMap((type) => (typeof type === 'string' ? employmentParts(type) : []));
}

/** Spellings of fully remote work. */
export const REMOTE = /^(?:TELECOMMUT(?:E|ING)|(?:FULLY[ _]|100% )?REMOTE)$/i;

function areaCountry(node: NodeView): string | undefined {
  const [area] = nodesOf(node, 'applicantLocationRequirements');
  const name = area && textOf(area, 'name');
  return name && countryCode(name);
}
