import { type JobPosting, type JobTitle, parseJobTitle } from '@berufsbild/core';
import { foldWord } from '@berufsbild/core/text';
import { withoutExtraContent } from '../title/extra-content.ts';

/**
 * Why postings are taken for the same job.
 *
 * - `same-address`: they have the same URL
 * - `same-identifier`: the same number by the same issuer
 * - `gender-note`: same employer and place, titles that differ in nothing but gender note or form
 * - `same-role`: same employer, place, role, rank and focus
 */
export type DuplicateReason = 'same-address' | 'same-identifier' | 'gender-note' | 'same-role';

/** Postings of one job. */
export interface DuplicateGroup {
  /** Their positions in the given list, ascending; two at least. */
  readonly members: readonly number[];
  /** The strongest reason that joins any two of them. */
  readonly reason: DuplicateReason;
}

/**
 * Groups postings that are the same job, found in several places or several times in one.
 *
 * Postings of one employer in one place stay apart where role, rank, focus or training differ, and where the same issuer
 * gave them different numbers. A posting without employer and place is joined by address or number only. Time grows with
 * the number of postings, not with its square.
 *
 * @param postings - Postings from any sources.
 * @returns Groups of two and more in the order of their first members.
 *
 * @example
 * groupDuplicates([
 *   { title: 'Koch (m/w/d)', hiringOrganization: { name: 'Gasthof GmbH' }, jobLocation: [{ name: 'Bochum', kind: 'city', country: 'DE' }] },
 *   { title: 'Köchin/Koch', hiringOrganization: { name: 'Gasthof' }, jobLocation: [{ name: 'Bochum', kind: 'city', country: 'DE' }] },
 * ])
 * //=> [{ members: [0, 1], reason: 'gender-note' }]
 */
export function groupDuplicates(postings: readonly JobPosting[]): DuplicateGroup[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Set<Group>>();
  const known = postings.map(traitsOf);
  for (const [index, traits] of known.entries()) {
    const link = linkOf(traits, byKey, known);
    const group = link?.group ?? { members: [], reason: 'same-role' };
    if (link === undefined) groups.push(group);
    else group.reason = stronger(group, link.reason);
    group.members.push(index);
    for (const { key } of traits.keys) remember(byKey, key, group);
  }
  return groups.filter(({ members }) => members.length > 1);
}

/** Most groups of one key, and most members of a group, that a posting is compared with. */
const MOST_GROUPS = 20;

function remember(byKey: Map<string, Set<Group>>, key: string, group: Group): void {
  const groups = byKey.get(key);
  if (groups === undefined) byKey.set(key, new Set([group]));
  else if (groups.size < MOST_GROUPS) groups.add(group);
}

interface Group {
  members: number[];
  reason: DuplicateReason;
}

/** What a posting can be joined by, the strongest first. */
interface Traits {
  readonly keys: readonly { readonly key: string; readonly reason: DuplicateReason }[];
  readonly identifier: JobPosting['identifier'];
  /** Places that the title itself names. */
  readonly titlePlaces: readonly string[];
}

/** From the strongest to the weakest. */
const REASONS: readonly DuplicateReason[] = ['same-address', 'same-identifier', 'gender-note', 'same-role'];

function stronger({ members, reason }: Group, other: DuplicateReason): DuplicateReason {
  if (members.length === 1) return other;
  return REASONS.find((one) => one === reason || one === other) ?? other;
}

/** The first group that a posting belongs to. */
function linkOf(
  traits: Traits,
  byKey: ReadonlyMap<string, ReadonlySet<Group>>,
  known: readonly Traits[],
): { readonly group: Group; readonly reason: DuplicateReason } | undefined {
  for (const { key, reason } of traits.keys) {
    const group = [...(byKey.get(key) ?? [])].find(({ members }) =>
      members.slice(0, MOST_GROUPS).every((member) => isCompatible(traits, known[member])),
    );
    if (group !== undefined) return { group, reason };
  }
  return undefined;
}

/** False where one issuer gave two numbers, or the titles name different places. */
function isCompatible(one: Traits, other: Traits | undefined): boolean {
  if (other === undefined) return true;
  const [a, b] = [one.identifier, other.identifier];
  if (a?.name !== undefined && a.name === b?.name && a.value !== b.value) return false;
  const namesBoth = one.titlePlaces.length > 0 && other.titlePlaces.length > 0;
  return !namesBoth || one.titlePlaces.some((place) => other.titlePlaces.includes(place));
}

function traitsOf(posting: JobPosting): Traits {
  const { url, identifier, hiringOrganization, jobLocation = [] } = posting;
  const employer = folded(withoutLegalForm(hiringOrganization?.name ?? ''));
  const issuer = identifier?.name ?? employer;
  const keys: { key: string; reason: DuplicateReason }[] = [];
  if (url !== undefined) keys.push({ key: `url ${url}`, reason: 'same-address' });
  if (identifier !== undefined && issuer !== '') {
    keys.push({ key: `id ${folded(issuer)} ${identifier.value}`, reason: 'same-identifier' });
  }
  const { plain, role, titlePlaces } = readTitle(posting);
  for (const { name } of employer === '' ? [] : jobLocation) {
    const where = `${employer} in ${folded(name)}`;
    keys.push({ key: `title ${plain} at ${where}`, reason: 'gender-note' });
    keys.push({ key: `role ${role} at ${where}`, reason: 'same-role' });
  }
  return { keys: keys.sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)), identifier, titlePlaces };
}

/** The title without gender, the parts of it that make the job (role, rank, focus, training), and its places. */
function readTitle({ title, hiringOrganization }: JobPosting) {
  const reduced = withoutExtraContent(title, hiringOrganization?.name);
  const parsed = parseJobTitle(reduced);
  if (!parsed.ok) return { plain: folded(title), role: folded(title), titlePlaces: [] };
  const { role, focus, seniority, employment, places = [] } = parsed.value;
  const parts = [role, focus, seniority, employment?.contract?.join()].map((part) => folded(part ?? '')).join('|');
  return { plain: `${parts}|${restOf(parsed.value)}`, role: parts, titlePlaces: places.map(folded) };
}

/** What else a title says: hours, workload and remote work may differ between copies of one job. */
function restOf({ hours, workload, remote, optionalSeniority }: JobTitle): string {
  return JSON.stringify([hours, workload, remote, optionalSeniority]);
}

const LEGAL_FORM = /,? (?:g?GmbH|AG|SE|KG|UG|OHG|GbR|e\. ?V\.|Ltd|Inc)(?![\p{L}\d]).{0,20}$/u;

function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '');
}

function folded(text: string): string {
  return (text.slice(0, 500).match(/[\p{L}\d+#]{1,60}/gu) ?? []).map(foldWord).join(' ');
}
