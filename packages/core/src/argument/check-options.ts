/** Throws where a caller misspelt the name of an option, or gave a country otherwise than by its code. */
export function checkOptions<Options extends object>(
  options: Options,
  names: readonly (keyof Options & string)[],
): void {
  for (const [name, value] of Object.entries(options)) {
    if (!(names as readonly string[]).includes(name))
      throw new TypeError(`options.${name.slice(0, 60)} is no option; there is ${names.join(', ')}`);
    if (name === 'country' && value !== undefined) checkCountry(value);
  }
}

function checkCountry(country: unknown): void {
  if (typeof country === 'string' && /^[A-Z]{2}$/.test(country)) return;
  throw new RangeError(
    `options.country must be a code of ISO 3166-1 such as 'AT'; received ${String(country).slice(0, 60)}`,
  );
}
