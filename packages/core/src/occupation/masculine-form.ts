/** A feminine ending and its masculine counterpart; the row that stands first wins. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ärztin(?:nen)?$/i, 'arzt'],
  [/köchin(?:nen)?$/i, 'koch'],
  [/anwältin(?:nen)?$/i, 'anwalt'],
  [/(?<=[a-zäöü])rätin(?:nen)?$/i, 'rat'],
  [/bäuerin(?:nen)?$/i, 'bauer'],
  [/ologin(?:nen)?$/i, 'ologe'],
  [/agogin(?:nen)?$/i, 'agoge'],
  [/pädin(?:nen)?$/i, 'päde'],
  [/(?<=geh)ilfin(?:nen)?$/i, 'ilfe'],
  [/gesellin(?:nen)?$/i, 'geselle'],
  [/expertin(?:nen)?$/i, 'experte'],
  [/kollegin(?:nen)?$/i, 'kollege'],
  [/lotsin(?:nen)?$/i, 'lotse'],
  [/matrosin(?:nen)?$/i, 'matrose'],
  [/(?<!pil|abi)botin(?:nen)?$/i, 'bote'],
  [/beamtin(?:nen)?$/i, 'beamter'],
  [/(?<=kauf|fach|kamera|wehr|ob|schutz|werbe|amt)frau(?:en)?$/i, 'mann'],
  [/(?<=kranken|kinderkranken)schwester$/i, 'pfleger'],
  [/friseuse$/i, 'friseur'],
  [/masseuse$/i, 'masseur'],
  [/stewardess$/i, 'steward'],
  [
    /(?<=[a-zäöüß](?:er|or|ör|eur|är|ar|ist|yst|ent|ant|ekt|eut|iat|kat|dat|mat|rat|nat|lot|om|af|aph|oph|kan|än|eral|iber|wart|wirt|chef|rzt|aut|aet|iet|stin|igurant))in(?:nen)?$/i,
    '',
  ],
];

/** An adjective in its feminine form, which follows its noun: "Technische Zeichnerin". */
const FEMININE_ADJECTIVE = /(?<=(?:isch|lich|ig|iert|nnt|end|ell|frei|hren|är|lt|ft)e)(?=\s$)/i;

/** The masculine form of one feminine word; other words come back as they are. */
export function masculineForm(word: string): string {
  const row = ENDINGS.find(([ending]) => ending.test(word));
  if (row === undefined) return word;
  const [ending, masculine] = row;
  const form = word.replace(ending, masculine);
  return /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Puts all feminine words of a role into masculine form, the adjectives before them too. */
export function masculineRole(role: string): string {
  return role.split(/(?<=[\s/,])(?=\S)/).reduce((before, part) => {
    const word = part.trimEnd().replace(/[/,]$/, '');
    const form = masculineForm(word);
    if (form === word) return before + part;
    return before.replace(FEMININE_ADJECTIVE, 'r') + form + part.slice(word.length);
  }, '');
}
