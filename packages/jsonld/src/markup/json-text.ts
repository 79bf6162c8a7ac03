/** A value as JSON text; undefined for one that has none, such as a cycle or nesting beyond what the engine bears. */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
