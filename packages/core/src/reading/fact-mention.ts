import type { Issue } from '../issue/issue.ts';
import type { FactKind, FactValues } from '../occupation/fact.ts';
import type { Span } from './span.ts';

/** A fact of one kind where it stands, before it gets its id. */
type MentionOf<Kind extends FactKind> = Kind extends FactKind
  ? Span & { readonly kind: Kind; readonly value: FactValues[Kind]; readonly issues?: readonly Issue[] }
  : never;

/** A fact where it stands, before it gets its id. */
export type FactMention = MentionOf<FactKind>;
