/** ISO 3166-1 alpha-2 code of a country; the three that the readers know stand first. */
export type Country = 'DE' | 'AT' | 'CH' | (string & {});
