import { ENGLISH } from './english.ts';
import { GERMAN, type Texts } from './german.ts';
import type { Locale } from './locale.ts';

/** Everything the portal says, by language. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { de: GERMAN, en: ENGLISH };
