import * as z from 'zod';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Writes one of this door's schemas as JSON Schema, draft 2020-12.
 *
 * Ranges, patterns and closed objects are kept; rules that span fields, such as a lower bound not above the upper one,
 * have no counterpart there and are left to the schema itself. Computed at the call, nothing at import.
 *
 * @param schema - A schema of this door.
 * @returns A new JSON Schema, without `$id`.
 *
 * @example
 * toJsonSchema(SalarySchema).required //=> ['currency', 'unitText', 'component']
 *
 * @see https://json-schema.org/draft/2020-12
 */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    // Readonly in TypeScript is no promise about documents: `readOnly` there means "set by the server".
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
}
