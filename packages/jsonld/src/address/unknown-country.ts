/** The code that stands for no country, such as that of a place which several countries have. */
export const UNKNOWN_COUNTRY = 'ZZ';
