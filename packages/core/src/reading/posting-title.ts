import { isOccupationNoun } from './occupation-noun.ts';
import type { OutlineLine } from './outline.ts';

/** Longest line that is a title, in UTF-16 units. */
const TITLE_LENGTH = 160;

/**
 * The title of a posting without a label: the first line near the top with a gender note or the name of an occupation, else
 * the role that a sentence there looks for or asks for, else the first line that is no sentence.
 *
 * @param head - The lines near the top.
 */
export function postingTitle(head: readonly OutlineLine[]): string | undefined {
  const short = head
    .filter(({ kind, text }, at) => (kind !== 'item' || at === 0) && text.length <= TITLE_LENGTH)
    .map(({ text }) => text.replace(PICTURES_BEHIND, ''));
  return (
    firstOf(short, notedTitle) ??
    firstOf(short, namedTitle) ??
    firstOf(
      head.map(({ text }) => text),
      soughtRole,
    ) ??
    firstOf(short, askedRole) ??
    short.find((line) => !ENDS_SENTENCE.test(line) && !LABEL.test(line))
  );
}

function firstOf<Item>(items: readonly Item[], read: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

const GENDER_NOTE = /[([/ *_:|][mwfdxi](?:[/|,] ?[mwfdxi]){1,3}[)\] ]?|\((?:all genders?|gn)\)/iu;
/** "Koch (m/w/d) gesucht! 🚀"; one before a line is its bullet. */
const PICTURES_BEHIND = /(?:\p{Extended_Pictographic}|\uFE0F|\s){1,20}$/u;
const ENDS_SENTENCE = /[.!?]$/u;
/** Between two sentences: "Wir suchen Dich! Systemadministrator (m/w/d)". */
const BETWEEN_SENTENCES = /(?<=[!?]|\)\.) (?=[A-ZÀ-ÞĀ-Ž])/u;
const LABEL = /^(?<label>[^:]{2,40}):\s{1,3}(?=\S)/u;
/** Labels, and words without a colon, that say no more than that a title follows. */
const ANNOUNCES =
  /(?<![A-Za-zÀ-ž-])(?:suchen?|sucht|gesucht|stellen [^:]{0,20}ein|bilden [^:]{0,20}aus|bewerben|job|jobangebot|beruf|stelle|stellen(?:angebot|anzeige|ausschreibung)|vakanz|position|team)(?![A-Za-zÀ-ž-])/iu;
const ANNOUNCEMENT =
  /^(?:stellen(?:ausschreibung|angebot|anzeige)|jobangebot)(?: (?:als|für))?(?:\s?[–-])?\s(?=[A-ZÀ-ÞĀ-Ž])/iu;
/** Labels of what is no title, although a role may stand behind them. */
const LABELS_ELSE =
  /profil|voraussetz|qualifikation|anforder|aufgabe|kontakt|ansprech|rückfrage|fragen|abteilung|arbeitgeber|unternehmen|erfahrung|abschluss|hinweis|bewerbung|bieten|vorgesetzt|bericht/iu;
/** Labels that belong to the title: "Ausbildung 2027: Koch". */
const LABELS_CONTRACT = /^(?:ausbildung 20\d\d|duales studium|(?:mini|neben|ferien)job|aushilfe|werkstudent)/iu;
const ARTICLE = /^ein(?:en?)?(?:[/:*(][eihnr-]{1,6}\)?)? (?=[A-Za-zÀ-ž])/iu;
const SOUGHT_BEHIND = /,? (?:(?:ab sofort|dringend|aktuell|noch|wird|werden) ){0,2}gesucht$/iu;
/** Words with which a line speaks to somebody or says something. */
const SAYS =
  /(?<![A-Za-zÀ-ž])(?:wir|uns|unsere?[mnrs]?|du|dich|dir|deine?[mnrs]?|sie|ihnen|ihre?[mnrs]?|ist|sind|bist|hast|haben|werden?|wird|kannst|können|gelten|gilt)(?![A-Za-zÀ-ž])/iu;
/** What stands before a gender note that goes for all readers, or before a role within a sentence. */
const NO_ROLE =
  /geschlecht|bezeichnung|bewerb|menschen|personenb|kandidat|interess|^(?:als|ob|für|mit|bei|wenn|jede[rs]?|alle|unter|auch|zum|zur) /iu;
const CLOSING_SIGNS = /\s{0,3}[.!?]{1,9}$/u;
const ASKED_BEFORE =
  /^(?:du bist|bist du|sie sind|sind sie)(?: (?:bereits|schon|gelernte[rs]?|ausgebildete[rs]?)){0,2} /iu;

/** Where the role begins that a sentence looks for, from the surest to the least sure wording. */
const SOUGHT: readonly RegExp[] = [
  // Wir suchen Dich als Koch; Verstärke unser Team als Koch; Starte deine Ausbildung als Koch
  /(?<![A-Za-zÀ-ž])(?:[Ss]uchen (?:wir )?(?:[Dd]ich|Sie)|[Dd]u suchst|[Ss]uchst [Dd]u|Sie suchen|[Bb]ewirb [Dd]ich|[Bb]ewerben Sie sich|[Vv]erstärken?|[Uu]nterstützen?|[Ss]tarten?|[Kk]omm|[Ww]erden?)(?: [^.!?]{1,60}?)? (?:als |(?=(?:Ausbildung|Umschulung|Lehre|Studium|Praktikum) (?:als|zum|zur) ))(?<role>[A-Za-zÀ-ž][^.!?]{2,119})/u,
  // Wir suchen für unsere Klinik in Hof einen Arzt
  /(?<![A-Za-zÀ-ž])(?:(?<!sie )suchen(?! sie)|sucht|suche|gesucht (?:wird|werden)) (?:(?:[^.!?]|(?<=\d)\.){0,80}? )?(?<!(?:für|in|an|auf|bei|mit|von|durch|um|als) )(?:ein(?:en?)?(?:[/:*(][eihnr-]{1,6}\)?)?|mehrere|weitere|zwei|drei) (?<role>[^.!?]{3,120})/iu,
  // We are looking for a Test Engineer
  /(?:looking for|seeking|hiring) (?:(?:[^.!?]|(?<=\d)\.){0,80}? )?an? (?<role>[^.!?]{3,120})/iu,
  // Zur Verstärkung suchen wir ab sofort Köche
  /(?<![A-Za-zÀ-ž])(?:[Ss]uchen|[Ss]ucht)(?: (?:wir|ab sofort|ab \d[\d.]{1,9}|zum \d[\d.]{1,9}|zum nächstmöglichen (?:Zeitpunkt|Termin)|zur (?:Verstärkung|Unterstützung)(?: unseres [A-ZÀ-Þ][A-Za-zÀ-ž-]{2,30})?|dringend|aktuell|derzeit|noch)){0,4} (?<role>[A-ZÀ-ÞĀ-Ž][^.!?]{2,119})/u,
  // Werde Koch bei uns
  /^Werden?(?: Sie| auch| jetzt){0,2} (?<role>[A-ZÀ-ÞĀ-Ž][^.!?]{2,119})/u,
];
/** A role up to its gender note, with the field of work right behind: "Projektleiter (m/w/d) Tiefbau". */
const NOTED_ROLE =
  /^[^.!?,()]{2,80}(?:\([^()]{2,20}\) )?(?:\((?:[mwfdxiMWFDXI][/|,*: ][^()]{1,12}|[Aa]ll [Gg]enders?|gn)\)|(?<=[ /_:*|])[mwfdxiMWFDXI](?:[/|][mwfdxiMWFDXI]){1,3}(?![A-Za-zÀ-ž]))(?: (?!Wir |Ab |Zum )[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30}){0,3}/u;
const BARE_ROLE =
  /^(?:[a-zß-ž]{4,20} )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž/*:_-]{2,60}(?: (?!Wir |Ab |Zum )[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30}){0,2}/u;

/** The title in a line with a gender note. */
function notedTitle(line: string): string | undefined {
  if (!GENDER_NOTE.test(line)) return undefined;
  return firstOf(line.split(BETWEEN_SENTENCES), (part) => {
    if (!GENDER_NOTE.test(part)) return undefined;
    const title = announced(part);
    if (title === undefined) return undefined;
    return soughtRole(title) ?? withoutSentence(title);
  });
}

/** The title in a line with the name of an occupation. */
function namedTitle(line: string): string | undefined {
  if (!namesOccupation(line)) return undefined;
  const label = LABEL.exec(line)?.groups?.['label'];
  if (label !== undefined && !ANNOUNCES.test(label) && !LABELS_CONTRACT.test(label)) return undefined;
  const title = announced(line);
  if (title === undefined || /[.?]$/u.test(title) || (title.endsWith('!') && SAYS.test(title))) return undefined;
  return soughtRole(title) ?? withoutSentence(title);
}

/** A line without the words before its title that announce it or speak to somebody; nothing where its label announces something else. */
function announced(line: string): string | undefined {
  const [lead = '', label = ''] = LABEL.exec(line) ?? [];
  if (label === '' || GENDER_NOTE.test(label)) return line.replace(ANNOUNCEMENT, '');
  if (ANNOUNCES.test(label)) return line.slice(lead.length);
  if (LABELS_ELSE.test(label)) return undefined;
  return SAYS.test(label) ? line.slice(lead.length) : line;
}

/** A title without article and closing words: "Koch (m/w/d) gesucht!"; nothing where it only occurs in a sentence. */
function withoutSentence(line: string): string | undefined {
  const phrase = line.replace(CLOSING_SIGNS, '').replace(ARTICLE, '');
  const title = phrase.replace(SOUGHT_BEHIND, '');
  if (!ENDS_SENTENCE.test(line) || title !== phrase) return title;
  if (line.endsWith('?')) return undefined;
  return SAYS.test(phrase) || NO_ROLE.test(phrase) ? roleBeforeNote(phrase) : title;
}

/** The role that a question begins with: "Du bist Koch (m/w/d) und suchst etwas Neues?" */
function askedRole(line: string): string | undefined {
  return line.endsWith('?') ? roleBeforeNote(line.replace(ASKED_BEFORE, '').replace(ARTICLE, '')) : undefined;
}

function roleBeforeNote(phrase: string): string | undefined {
  const role = NOTED_ROLE.exec(phrase)?.[0];
  return role === undefined || SAYS.test(role) || NO_ROLE.test(role) ? undefined : role;
}

/** The role that a sentence looks for: "Wir suchen ab sofort einen Elektriker (m/w/d)". */
function soughtRole(text: string): string | undefined {
  return firstOf(SOUGHT, (pattern) => {
    const role = pattern.exec(text)?.groups?.['role']?.replace(ARTICLE, '');
    if (role === undefined) return undefined;
    const bare = BARE_ROLE.exec(role)?.[0];
    return NOTED_ROLE.exec(role)?.[0] ?? (bare !== undefined && namesOccupation(bare) ? bare : undefined);
  });
}

function namesOccupation(line: string): boolean {
  return (line.toLowerCase().match(/[A-Za-zÀ-ž]{3,60}/gu) ?? []).some(isOccupationNoun);
}
