import { foldedWord } from '../reading/words.ts';

/** An occupation with its forms and codes. */
export interface KnownOccupation {
  /** Slash form. */
  readonly neutral: string;
  /** Masculine form. */
  readonly male: string;
  /** Feminine form. */
  readonly female: string;
  /** KldB 2010, five digits. */
  readonly kldb: string;
  /** ISCO-08, four digits. */
  readonly isco08: string;
  /** Other spellings and names. */
  readonly aliases: readonly string[];
}

/**
 * Occupations whose codes are known.
 *
 * Source: KldB 2010 (edition 2020) and its crosswalk to ISCO-08, Bundesagentur für Arbeit.
 */
export const KNOWN_OCCUPATIONS: readonly KnownOccupation[] = [
  {
    neutral: 'Medienmanager/in',
    male: 'Medienmanager',
    female: 'Medienmanagerin',
    kldb: '92304',
    isco08: '2431',
    aliases: ['Media Manager'],
  },
  {
    neutral: 'Medienassistent/in',
    male: 'Medienassistent',
    female: 'Medienassistentin',
    kldb: '92302',
    isco08: '4419',
    aliases: ['Medienassistenz'],
  },
  {
    neutral: 'Onlinemarketing-Manager/in',
    male: 'Onlinemarketing-Manager',
    female: 'Onlinemarketing-Managerin',
    kldb: '92113',
    isco08: '2431',
    aliases: ['Online Marketing Manager', 'Online-Marketing-Manager', 'Onlinemarketingmanager', 'Online Manager'],
  },
  {
    neutral: 'Social-Media-Manager/in',
    male: 'Social-Media-Manager',
    female: 'Social-Media-Managerin',
    kldb: '92113',
    isco08: '2431',
    aliases: ['Social Media Manager', 'Social-Media Manager'],
  },
];

let occupations: ReadonlyMap<string, KnownOccupation> | undefined;

/** The occupation of that name in any of its forms, however it is cased or hyphenated. */
export function knownOccupation(name: string): KnownOccupation | undefined {
  occupations ??= occupationsByForm();
  return occupations.get(plain(name));
}

function occupationsByForm(): ReadonlyMap<string, KnownOccupation> {
  return new Map(
    KNOWN_OCCUPATIONS.flatMap((known) =>
      [known.male, known.female, known.neutral, ...known.aliases].map((form) => [plain(form), known] as const),
    ),
  );
}

function plain(name: string): string {
  return foldedWord(name).replace(/[-\s/]/gu, '');
}
