import type { Field, FieldKind } from './field.ts';
import type { Shape } from './shape.ts';

/** What every stored document has. */
export interface StoredDocument {
  /** Its key: 1 to 200 characters, well-formed, without NUL. */
  readonly id: string;
}

/** The rows of a field table by name. */
export type FieldTable<Document> = Readonly<Record<string, Field<Document>>>;

/** A sort of document as the engines see it. */
export interface AnyCollection {
  /** Its name, also that of its table in a database: lower-case letters and underscores. */
  readonly name: string;
  /** The field table. */
  readonly fields: FieldTable<never>;
  /** Order of documents that are equal otherwise; `id` comes last. */
  readonly order: { readonly by: string; readonly order: 'asc' | 'desc' };
  /** Names of the document's own properties that `select` may ask for. */
  readonly select: readonly string[];
  /** Text fields that `similar` takes its words from. */
  readonly similarBy: readonly string[];
  /**
   * Names of the document's own properties that every document says in words.
   *
   * @default none but its key
   */
  readonly required?: readonly string[];
  /**
   * What the document's own properties are made of; a document with anything else there is refused.
   *
   * @default whatever `read` takes: a `read` of the field table that throws then stops a write in the middle
   */
  readonly shape?: { readonly [property: string]: Shape };
}

/**
 * A sort of document with its field table. All that the engines know about a document stands here, so that another
 * collection costs a table and no engine.
 *
 * @typeParam Document - What is stored.
 * @typeParam Fields - The rows, as literal types.
 */
export interface Collection<Document extends StoredDocument, Fields extends FieldTable<Document>>
  extends AnyCollection {
  readonly fields: Fields;
  readonly order: { readonly by: keyof Fields & string; readonly order: 'asc' | 'desc' };
  readonly select: readonly (keyof Document & string)[];
  readonly similarBy: readonly (keyof Fields & string)[];
  readonly required?: readonly (keyof Document & string)[];
  /** Carries the type of the documents; never set. */
  readonly documentType?: Document;
}

/** The document of a collection. */
export type DocumentOf<Schema extends AnyCollection> = Schema extends { readonly documentType?: infer Document }
  ? NonNullable<Document>
  : never;

/** The names of the fields of some kinds. */
export type FieldOfKind<Schema extends AnyCollection, Kind extends FieldKind> = {
  [Name in keyof Schema['fields']]: Schema['fields'][Name] extends { readonly kind: Kind } ? Name : never;
}[keyof Schema['fields']] &
  string;
