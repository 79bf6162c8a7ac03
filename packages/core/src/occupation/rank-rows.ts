import type { Seniority } from './seniority.ts';

/**
 * What becomes of a rank's word. `modifier`: goes off where a role is left ("Senior Developer"). `head`: is the role
 * itself and stays ("Teamleiter"). `learner`: stays where no role is left ("Werkstudent Marketing").
 */
export type RankUse = 'modifier' | 'head' | 'learner';

/** Words on lower-case plain text, what becomes of them, and the rank; without a use they only look like a rank. */
export type RankRow = readonly [pattern: RegExp, use?: RankUse, seniority?: Seniority];

/** Exceptions, then ranks, without groups of their own. Of overlapping matches the earliest stays, then the one whose row stands first. */
export const RANK_ROWS: readonly RankRow[] = [
  // Art Director, Chief of Staff, Lead Generation, Head Hunter, Student Advisor
  [
    /(?:art|creative|kreativ)[- ]?dire[ck]tor|chief of staff|lead[- ](?:gen|man|nurt|qual)[a-z]*|head hunt[a-z]*|(?:student|trainee) (?:serv|advis|recr|supp|prog)[a-z]*/,
  ],
  // Projektleiter, Bauleitung, Chorleiter, Zugbegleiter, Praxisanleiter, Halbleiter
  [
    /(?:bau|projekt|baustellen|montage|objekt|reise|fahrdienst|kurs|übungs|aufnahme|chor|spiel|beg|an|ab|halb|wellen)-?leit(?:er|ung)/,
  ],
  // CTO, Geschäftsführer, Managing Director, Co-Founder
  [
    /managing director|geschäfts(?:führ|leit)(?:er|ung)|vorstand|\bc[efhimoprst]{1,2}o\b(?![ -]a)|chief(?: &| [a-z]{2,14}){1,3} officer|gründer|founder\b(?!['’])/,
    'head',
    'c-level',
  ],
  // Teamleiter, Schichtführer, Tech Lead, Operations Lead
  [
    /(?:team|gruppen|schicht|stations)-?(?:leit|führ)(?:er|ung)|vorarbeiter|(?:team|shift|group)[- ]?lead(?:er)?|\blead(?=$| (?:of|for|in|im)\b| [-&]|,)|(?<=[a-z](?<!senior|junior)[ -])lead\b(?![a-z -]{0,30}(?:er|or|ist|nt|ct)\b)/,
    'head',
    'lead',
  ],
  // Head of Finance, Abteilungsleiter, Sales Director, Chefarzt
  [/\b(?:head(?: of)?|vice president|[se]?vp)\b|dire[ck]tor|chef(?:arzt|redakteur)|leit(?:er|ung)\b/, 'head', 'head'],
  [/oberarzt/, 'head', 'senior'],
  [/\b(?:senior|sr\.?)(?:[- ]level)?\b/, 'modifier', 'senior'],
  [/\b(?:junior|jr\.?)(?:[- ]level)?\b/, 'modifier', 'junior'],
  // Principal Product Manager, Staff Software Engineer
  [/\b(?:principal|staff(?= (?:[a-z]{1,20} )?(?:engineer|developer|scientist)))\b/, 'modifier', 'principal'],
  [/\blead(?:ing)?\b/, 'modifier', 'lead'],
  [/\b(?:entry[- ]level|young professional|graduate)\b/, 'modifier', 'entry'],
  // Mid-Level Developer, (Mid/Senior)
  [/\bmid(?:dle)?(?:[- ]level|(?=\s?[/)]))/, 'modifier'],
  [/(?:freelanc|freiberufl)[a-z]*|freier mitarbeiter|^quereinst[a-z]*/, 'learner'],
  [/berufs(?:einsteiger|anfänger)|absolvent|direkteinstieg/, 'learner', 'entry'],
  // Werkstudent, duales Studium, Masterarbeit
  [
    /working[- ]student|werks?-?stud[a-zäöüß]*|studentische[rn]? [a-zäöüß]+|duale[sr] stud(?:ium|ent)|(?:bachelor|master|abschluss|diplom)-?(?:arbeit|thesis|and\b)|\bstudent\b/,
    'learner',
    'student',
  ],
  [/[a-zäöü]{0,12}praktik(?:ant|um)|internship|^intern\b|\bintern(?=$|\s?[(/|-]| (?:in|for) )/, 'learner', 'intern'],
  [
    /auszubildende[rn]?|\blernende[rn]?\b|\b(?:azubi|(?:berufs)?ausbildung|lehre)\b|lehrling|lehrstelle|ausbildungsplatz|apprentice(?:ship)?/,
    'learner',
    'apprentice',
  ],
  // Trainee, Volontariat, Arzt in Weiterbildung
  [/trainee(?:-?programm)?|volont(?:är|ariat)|referendar|in (?:facharzt)?weiterbildung/, 'learner', 'trainee'],
];
