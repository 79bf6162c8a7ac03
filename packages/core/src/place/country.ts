/**
 * ISO 3166-1 alpha-2 code of a country; the three that the readers know stand first. `ZZ`, which the standard leaves to
 * users, stands for a country that is not known.
 */
export type Country = 'DE' | 'AT' | 'CH' | (string & {});
