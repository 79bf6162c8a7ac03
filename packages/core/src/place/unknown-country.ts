/** Country of a place whose candidates lie in several: a code that ISO 3166-1 leaves to users. It names no country. */
export const UNKNOWN_COUNTRY = 'ZZ';
