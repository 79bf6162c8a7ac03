import type { Seniority } from './seniority.ts';

/** A word that names a rank. */
export interface RankRow {
  /** The word or words; global, on lower-case plain text. Whole words are checked by the reader where `whole` is set. */
  readonly pattern: RegExp;
  /** The rank; absent: an exception, a role name that only looks like a rank. */
  readonly seniority?: Seniority;
  /**
   * `modifier`: goes off where a role is left ("Senior Developer"). `head`: is the role itself and stays
   * ("Teamleiter"). `learner`: stays as a head without a role ("Werkstudent Marketing"), else goes off.
   */
  readonly use: 'modifier' | 'head' | 'learner' | 'exception';
  readonly example: string;
}

/** Ranks and, first, the exceptions. */
export const RANK_ROWS: readonly RankRow[] = [
  { pattern: /(?:art|creative|kreativ|casting|funeral)[- ]?dire[ck]tor/g, use: 'exception', example: 'Art Director' },
  { pattern: /chief[- ]of[- ]staff/g, use: 'exception', example: 'Chief of Staff' },
  {
    pattern: /lead[- ](?:generation|generator|gen|management|manager|nurturing|qualification|qualifier)[a-z]*|leads/g,
    use: 'exception',
    example: 'Lead Generation Manager',
  },
  {
    pattern: /head ?hunt[a-z]*|head ?set[a-z]*|head ?quarter[a-z]*|head ?coach/g,
    use: 'exception',
    example: 'Head Hunter',
  },
  {
    pattern:
      /(?:ober|polier-)?(?:bau|projekt|teilprojekt|baustellen|montage|objekt|reise|fahrdienst|kurs|übungs|spiel|aufnahme|zug|wahl|versuchs|prüfungs|produktions-?aufnahme|jugend|chor|musik|gruppen-?reise|halb|lichtwellen)-?leit(?:er|ung)/g,
    use: 'exception',
    example: 'Projektleiter',
  },
  {
    pattern:
      /student(?:ische)? (?:services?|advisor|recruit|affairs|success|experience|support|counsel|housing|accommodation)|studenten(?:berat|betreu|wohn|werk|service)|praktikanten(?:betreu|koordin)|ausbildungs(?:leit|koord|beauftr|berat|manag|refer)|trainee[- ]program(?:m)? (?:manager|leiter)/g,
    use: 'exception',
    example: 'Studentenberater',
  },
  {
    pattern:
      /associate professor|junior ?professor|junior enterprise|senior(?:en|inn)|senior living|senior care|principal ?bank/g,
    use: 'exception',
    example: 'Seniorenbetreuer',
  },
  {
    pattern:
      /managing director|geschäftsführer|geschäftsleiter|vorstand(?:svorsitzende)?|(?<![a-zäöüß])c[etofmpirsdh]o(?![a-zäöüß])|(?<![a-zäöüß])c(?:hro|iso|dpo|dto|cco|sco|xo)(?![a-zäöüß])|chief [a-z]{2,14}(?: (?:& )?[a-z]{2,14})? officer|co-?founder|(?<![a-z])founder|mitgründer|geschäftsführung|geschäftsleitung/g,
    seniority: 'c-level',
    use: 'head',
    example: 'CTO',
  },
  {
    pattern:
      /(?:team|gruppen|schicht|sachgebiets-?team|arbeitsgruppen|stations)-?(?:leit(?:er|ung|end)|führer|führung|chef)|vorarbeiter|teamlead(?:er)?|team[- ]lead(?:er)?|tech[- ]lead|shift[- ](?:lead(?:er)?|manager|supervisor)|group[- ]lead(?:er)?|squad[- ]lead|(?<![a-zäöüß])lead(?=$| (?:of|for|in|im|-|&)(?![a-zäöüß])|,)/g,
    seniority: 'lead',
    use: 'head',
    example: 'Teamleiter',
  },
  {
    pattern:
      /(?<![a-zäöüß])head(?: of)?(?![a-zäöüß])|vice president|(?<![a-zäöüß])[se]?vp(?![a-zäöüß])|director|direktor|chefarzt|chefredakteur|(?:[a-zäöüß-]{0,30})leit(?:er|ung)(?![a-zäöüß])/g,
    seniority: 'head',
    use: 'head',
    example: 'Head of Finance',
  },
  { pattern: /oberarzt|oberärzt|leitender oberarzt/g, seniority: 'senior', use: 'head', example: 'Oberarzt' },
  {
    pattern: /(?<![a-zäöüß])(?:senior|sr\.?|sen\.)(?:[- ]?level)?(?![a-zäöüß])/g,
    seniority: 'senior',
    use: 'modifier',
    example: 'Senior Developer',
  },
  {
    pattern: /(?<![a-zäöüß])(?:junior|jr\.?|jun\.)(?:[- ]?level)?(?![a-zäöüß])/g,
    seniority: 'junior',
    use: 'modifier',
    example: 'Junior Controller',
  },
  {
    pattern:
      /(?<![a-zäöüß])(?:principal|(?<=^|[(/ ])staff(?= (?:software|engineer|developer|data|machine|frontend|backend|product|devops|platform|security|scientist|ml|ai)))(?![a-zäöüß])/g,
    seniority: 'principal',
    use: 'modifier',
    example: 'Principal Product Manager',
  },
  { pattern: /(?<![a-zäöüß])lead(?:ing)?(?![a-zäöüß])/g, seniority: 'lead', use: 'modifier', example: 'Lead Engineer' },
  {
    pattern:
      /(?<![a-zäöüß])(?:entry[- ]level|einstiegsposition|einstiegslevel|young professional|berufsanfänger|graduate)(?![a-zäöüß])/g,
    seniority: 'entry',
    use: 'modifier',
    example: 'Entry Level Consultant',
  },
  {
    pattern: /berufseinsteiger|hochschulabsolvent|absolvent|direkteinstieg/g,
    seniority: 'entry',
    use: 'learner',
    example: 'Berufseinsteiger Controlling',
  },
  {
    pattern: /(?<![a-zäöüß])(?:mid|middle|intermediate|regular)(?:[- ]level)?(?=\s?[/)|]|[- ]level)/g,
    use: 'modifier',
    example: 'Mid-Level Developer',
  },
  {
    pattern:
      /working[- ]student|werks?-?student|werkstudierende[a-zäöüß]*|studentische (?:aushilfe|hilfskraft|mitarbeiter)|studentischer mitarbeiter|dual(?:es|er) stud(?:ium|ent)|dh-student|bachelorand|masterand|(?:bachelor|master|abschluss|diplom)-?(?:arbeit|thesis|student)|(?<![a-zäöüß])student(?![a-zäöüß])/g,
    seniority: 'student',
    use: 'learner',
    example: 'Werkstudent',
  },
  {
    pattern: /[a-zäöüß]{0,14}praktik(?:ant|um)|internship|(?<![a-zäöüß])intern(?=$| ?[(/|-]| in | for )/g,
    seniority: 'intern',
    use: 'learner',
    example: 'Praktikant',
  },
  {
    pattern:
      /auszubildende[rn]?|(?<![a-zäöüß])azubi(?:ne)?|lehrling|lehrstelle|ausbildungsplatz|(?<![a-zäöüß])(?:berufs)?ausbildung(?![a-zäöüß])|(?<![a-zäöüß])lehre(?![a-zäöüß])|apprentice(?:ship)?/g,
    seniority: 'apprentice',
    use: 'learner',
    example: 'Ausbildung zum Koch',
  },
  {
    pattern:
      /(?:graduate[- ])?trainee(?:programm|-programm)?|volontär|volontariat|referendar|in (?:fach(?:arzt)?|arzt)?weiterbildung|rechtsreferendar/g,
    seniority: 'trainee',
    use: 'learner',
    example: 'Trainee',
  },
];
