/** The places of one country in columns, as `generator/data-module.mjs` writes them and `readColumns` reads them. */
export interface CountryData {
  /** Newest entry and the packages it comes from. */
  readonly edition: string;
  /** Lines of state, places with a key, places without. */
  readonly states: string;
  /** Names; `~` stands before that of a district. */
  readonly names: string;
  /** Rows with other names: distance from the row before, then the names. */
  readonly otherNames: string;
  /** Municipality keys as distance from the row before. */
  readonly keys: string;
  /** Thousandths of a degree as distance from the row before, north then east. */
  readonly positions: string;
  /** Inhabitants; 0 where not known. */
  readonly population: string;
  /** How many, then each as distance from the one before; empty where the country has none. */
  readonly postalCodes: string;
}
