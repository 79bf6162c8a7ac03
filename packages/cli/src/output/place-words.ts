/** The words with which a line says where something stands. */
export const PLACE_WORDS = {
  de: { row: 'Zeile', at: 'bei', first: 'zuerst ' },
  en: { row: 'row', at: 'at', first: 'first ' },
} as const;
