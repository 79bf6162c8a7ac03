/** Official names where GeoNames leads with another one. */
export const OFFICIAL_NAMES = {
  DE: { Munich: 'München', Halle: 'Halle' },
  AT: { Vienna: 'Wien' },
  CH: { Genève: 'Genf' },
};
