import { isMissing, isNode, listOf, scalarText } from '../../markup/node.ts';
import { at, atThose, mended } from '../finding.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import { type NodeView, nodesOf, statedIn, textOf } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** hiringOrganization. */
export const EMPLOYER_RULES: readonly Rule[] = [
  rule(
    'JP320',
    'hiring-organization/text',
    'warning',
    GOOGLE_AND_SCHEMA_ORG,
    'posting',
    ({ node, employer, employerName }) => {
      const organization = { '@type': 'Organization', name: employerName };
      return !employer && employerName && mended(node, 'hiringOrganization', organization);
    },
  ),
  rule(
    'JP322',
    'hiring-organization/anonymous',
    'info',
    GOOGLE,
    'posting',
    ({ node, employerName = '' }) =>
      ANONYMOUS.test(employerName.trim()) && at(node, 'hiringOrganization', { received: employerName }),
  ),
  rule(
    'JP323',
    'hiring-organization/portal',
    'warning',
    GOOGLE,
    'posting',
    (posting) => isPortal(posting) && at(posting.node, 'hiringOrganization', { received: posting.employerName }),
  ),
  rule(
    'JP324',
    'hiring-organization/url',
    'warning',
    GOOGLE,
    'posting',
    ({ employer }) =>
      employer &&
      atThose(employer, ['sameAs', 'url'], (property) =>
        listOf(statedIn(employer, property)).some((url) => !isAbsolute(url)),
      ),
  ),
  rule(
    'JP325',
    'hiring-organization/logo',
    'warning',
    GOOGLE,
    'posting',
    ({ employer }) => employer && logoFinding(employer),
  ),
];

/** Names that stand for an employer that is not to be named. */
export const ANONYMOUS =
  /^(?:confidential|anonym(?:ous)?|vertraulich|nicht genannt|ungenannt|diskret|chiffre|kundenunternehmen|(?:unsere?|anonymer?|namhafte[rs]?) (?:kunde|auftraggeber|mandant|arbeitgeber|unternehmen)(?: \([a-zäöü ]{4,20}\))?)$/i;

/** Job portals of the German-speaking market, by the first part of their host. */
const PORTALS: ReadonlySet<string> = new Set(
  'stepstone indeed monster xing linkedin kununu jobware stellenanzeigen meinestadt karriere hokify jobscout24 arbeitsagentur joblift'.split(
    ' ',
  ),
);

/** A portal is the employer in its own jobs only: there it has its name. */
function isPortal({ node, employer, employerName = '' }: PostingView): boolean {
  const { options, page } = node.document;
  const portal = options.portal ?? page?.portal;
  const host = employer && hostOf(textOf(employer, 'url'));
  const stated = host ?? hostOf(employerName) ?? '';
  const label = stated.slice(0, stated.indexOf('.'));
  if (!portal && !PORTALS.has(label)) return false;
  const name = employerName.trim().toLowerCase();
  if (portal && [name, host].includes(hostOf(portal) ?? portal.toLowerCase())) return true;
  return PORTALS.has(label) && (host === undefined || !name.startsWith(label));
}

function hostOf(url: string | undefined): string | undefined {
  if (!url?.includes('.')) return undefined;
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})(?:[/:?#]|$)/i.exec(
    url.trim(),
  )?.[1];
  return host?.toLowerCase();
}

function isAbsolute(url: unknown): boolean {
  if (typeof url !== 'string') return isNode(url);
  return isMissing(url) || /^https?:\/\/[^\s/]{3}/i.test(url.trim());
}

/** Smallest side of a logo in pixels. */
const SMALLEST = 112;

function logoFinding(employer: NodeView): Finding | false {
  const [image] = nodesOf(employer, 'logo');
  const url = !image ? textOf(employer, 'logo') : (textOf(image, 'url') ?? textOf(image, 'contentUrl'));
  if (url && !isAbsolute(url)) return at(employer, 'logo', { received: url });
  if (!image) return false;
  const [width = 0, height = 0] = ['width', 'height'].map((side) => pixels(statedIn(image, side)));
  const ratio = width / height;
  const isGood = ratio >= 0.75 && ratio <= 2.5 && Math.min(width, height) >= SMALLEST;
  return width > 0 && height > 0 && !isGood && at(employer, 'logo', { received: `${width} × ${height}` });
}

function pixels(side: unknown): number | undefined {
  const size = isNode(side) ? side['value'] : side;
  const number = Number.parseFloat(scalarText(size));
  return number > 0 ? number : undefined;
}
