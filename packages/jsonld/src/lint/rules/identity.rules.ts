import { visibleText } from '../../description/visible-text.ts';
import { firstOf, isMissing, isNode, scalarText, shortName } from '../../markup/node.ts';
import { isPageAddress } from '../../markup/page-address.ts';
import { at, mended } from '../finding.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import { statedIn, textOf } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** Identifier, address and way to apply. */
export const IDENTITY_RULES: readonly Rule[] = [
  rule('JP231', 'identifier/shape', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node }) => {
    const identifier = firstOf(statedIn(node, 'identifier'));
    if (isMissing(identifier)) return undefined;
    const isWhole = isNode(identifier) && typeof identifier['value'] === 'string';
    return !isWhole && at(node, 'identifier', { received: identifier });
  }),
  rule('JP233', 'direct-apply/not-boolean', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node }) =>
    notBoolean(node, 'directApply'),
  ),
  rule('JP330', 'url/relative', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node }) => {
    const url = textOf(node, 'url');
    return url && !isPageAddress(url.trim()) && at(node, 'url');
  }),
  rule(
    'JP340',
    'apply/no-way',
    'info',
    GOOGLE,
    'posting',
    (posting) => isWhole(posting) && !namesWayToApply(posting) && { path: posting.node.path },
  ),
  rule('JP341', 'apply/payment', 'info', GOOGLE, 'posting', ({ node, description }) => {
    const received = description && asksForPayment(description);
    return received && at(node, 'description', { received });
  }),
];

const YES_OR_NO = /^(?:(true|yes|ja|1)|false|no|nein|0)$/;

/** A finding where a property that is true or false is something else. */
export function notBoolean(node: PostingView['node'], property: string): Finding | undefined {
  const value = firstOf(statedIn(node, property));
  if (isMissing(value) || typeof value === 'boolean') return undefined;
  const word = shortName(scalarText(value).trim()).toLowerCase();
  const match = YES_OR_NO.exec(word);
  return mended(node, property, match ? match[1] !== undefined : undefined);
}

/** Only a posting that is otherwise whole is asked how to apply. */
function isWhole({ title, description, posted, employerName, places, isRemote }: PostingView): boolean {
  return (
    [title, description, posted, employerName].every((part) => part !== undefined) && (places.length > 0 || isRemote)
  );
}

const EMPLOYER_CONTACTS = ['url', 'sameAs', 'email', 'telephone', 'contactPoint'];
const APPLY_WORDS = /@[\w-]{1,63}\.|https?:|www\.|\btel\b|telefon|bewerb|\bapply|\bapplications?\b/i;

function namesWayToApply({ node, employer, description = '' }: PostingView): boolean {
  const own = ['url', 'applicationContact'].some((property) => !isMissing(statedIn(node, property)));
  if (own || statedIn(node, 'directApply') === true || node.document.page?.offersWayToApply) return true;
  if (employer && EMPLOYER_CONTACTS.some((property) => !isMissing(statedIn(employer, property)))) return true;
  return APPLY_WORDS.test(description);
}

const PAYMENT =
  /(?:Bewerbungs|Bearbeitungs|Vermittlungs|Anmelde|Registrierungs|Einschreibe|Aufnahme|Schulungs|Schutz)gebühr[^.!?]{0,80}|per Vorkasse|Kaution (?:von|in Höhe)|Startpaket[^.!?]{0,40}(?:kostet|kaufen|€|EUR)|\b(?:application|registration|training|processing) fee\b/;

/** "Es fällt keine Gebühr an" asks for nothing. */
const NO_PAYMENT = /\b(?:keine|ohne|entfällt|übernehmen wir|free of|no|without)\b/i;

/** Looks for the rarest letters of the words above: the pattern runs over few texts. */
function mayNamePayment(text: string): boolean {
  for (let at = text.indexOf('ühr'); at > 0; at = text.indexOf('ühr', at + 1)) {
    if (text[at - 1] === 'b') return true;
  }
  return text.includes('Vorkasse') || text.includes('Kaution') || text.includes('Startpaket') || text.includes('fee');
}

function asksForPayment(description: string): string | undefined {
  if (!mayNamePayment(description)) return undefined;
  const text = visibleText(description);
  const { index, 0: words } = PAYMENT.exec(text) ?? { index: 0, 0: '' };
  return NO_PAYMENT.test(text.slice(Math.max(0, index - 40), index + words.length)) ? undefined : words;
}
