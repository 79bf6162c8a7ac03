/** A post held for somebody on leave, in one word, lower case: the inside of a pattern. */
export const COVER =
  '(?:elternzeit|mutterschutz|mutterschafts|schwangerschafts|krankheits|karenz|sabbatical|ez)-?vertretung';
