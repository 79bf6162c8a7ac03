import type { ImportOptions } from './import-options.ts';

/** An option of the linter, not read here. */
const ANY = [() => true, ''] as const;

/** What each option takes. Options of the linter are let through: one object may go to both. */
const OPTIONS: Readonly<Record<string, readonly [isRight: (value: unknown) => boolean, rule: string]>> = {
  url: [(value) => typeof value === 'string', "the page's address, such as 'https://example.org/1'"],
  now: [(value) => value instanceof Date && !Number.isNaN(value.getTime()), 'a valid Date, such as new Date()'],
  maxBytes: [(value) => typeof value === 'number' && value >= 0, 'a number of bytes from 0 on, such as 5_000_000'],
  country: [(value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value), "a code of two letters, such as 'DE'"],
  profile: ANY,
  gazetteer: ANY,
  portal: ANY,
};

/**
 * Refuses wrong options of the importers.
 *
 * @throws TypeError that names the option, what it takes and what was received.
 */
export function assertImportOptions(options: ImportOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`options must be an object; received ${options}`);
  for (const [name, value] of Object.entries(options)) {
    const [isRight, rule] = (Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined) ?? [];
    if (isRight === undefined)
      throw new TypeError(`options.${name} is no option; there are ${Object.keys(OPTIONS).join(', ')}`);
    if (value !== undefined && !isRight(value))
      throw new TypeError(`options.${name} must be ${rule}; received ${shown(value)}`);
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 60)}'` : String(value).slice(0, 60);
}
