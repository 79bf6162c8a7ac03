import type { Issue } from '../issue/issue.ts';
import type { Fact, FactKind, FactValues, LabelValue } from '../occupation/fact.ts';
import type { Provenance } from '../reading/provenance.ts';
import type { SourceDocument } from './source-document.ts';

/** A stretch of the document's text; figure phrases stand beside it as written. */
type SpanRow = readonly [start: number, end: number, raw?: string];

/** The value of a fact; a value that is a label and nothing else may stand as the label. */
type RowValue<Kind extends FactKind> = LabelValue extends FactValues[Kind]
  ? FactValues[Kind] | string
  : FactValues[Kind];

/** A fact as an editor enters it: kind, value, and every place where it stands. */
type FactRow = {
  [Kind in FactKind]: readonly [kind: Kind, value: RowValue<Kind>, ...spans: readonly [SpanRow, ...SpanRow[]]];
}[FactKind];

/** A document as an editor enters it. Facts are named by kind and number: `salary/1`. */
interface DocumentEntry extends Omit<SourceDocument, 'facts'> {
  readonly rows: readonly FactRow[];
  /** Pairs of facts that contradict each other. */
  readonly conflicts?: readonly (readonly [string, string])[];
  /** What is doubtful in a fact's statement. */
  readonly issues?: Readonly<Record<string, readonly Issue[]>>;
}

/** Numbers the rows of a document by kind and gives each its id, provenance, date and links. */
export function sourceDocumentOf(entry: DocumentEntry): SourceDocument {
  const { rows, conflicts: _conflicts, issues: _issues, ...document } = entry;
  const counts = new Map<FactKind, number>();
  const facts = rows.map((row) => {
    const number = (counts.get(row[0]) ?? 0) + 1;
    counts.set(row[0], number);
    return factFrom(row, `${row[0]}/${number}`, entry);
  });
  return { ...document, facts };
}

function factFrom([kind, value, ...spans]: FactRow, name: string, entry: DocumentEntry): Fact {
  const { id, date, conflicts = [], issues = {} } = entry;
  const shortId = id.slice(0, id.indexOf('_'));
  const asOf = yearOf(value) ?? date;
  const conflictsWith = opponentsOf(name, conflicts).map((opponent) => `${shortId}/${opponent}`);
  return {
    id: `${shortId}/${name}`,
    kind,
    value: typeof value === 'string' ? { label: value } : value,
    provenance: spans.map((span) => provenanceFrom(id, span)),
    ...(asOf === undefined ? {} : { asOf }),
    ...(conflictsWith.length === 0 ? {} : { conflictsWith }),
    ...(issues[name] === undefined ? {} : { issues: issues[name] }),
  } as Fact; // kind and value stand in one row, whose type ties them; a destructured tuple loses that tie
}

function opponentsOf(name: string, conflicts: readonly (readonly [string, string])[]): readonly string[] {
  return conflicts.flatMap(([one, other]) => (one === name ? [other] : other === name ? [one] : []));
}

function provenanceFrom(document: string, [start, end, raw]: SpanRow): Provenance {
  return { document, start, end, ...(raw === undefined ? {} : { raw }) };
}

/** A statistic holds for its own year, whatever the date of the page. */
function yearOf(value: FactRow[1]): string | undefined {
  return typeof value === 'object' && 'year' in value && value.year !== undefined ? String(value.year) : undefined;
}
