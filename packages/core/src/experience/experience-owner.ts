/** Words before experience that may say whose it is. */
const WORDS_BEFORE = 10;

/** What a job is for, and verbs that ask for somebody: "Wir suchen einen Koch mit Berufserfahrung". */
const APPLICANT =
  /^(?:du|dir|dich|dein.{0,2}|sie|ihre?[mnrs]?|ihnen|you|your|looking|seeking|(?:bewerb|(?:wunsch|ideal)?kandidat|jemand|person|mensch|leute|talent|fachkr|someone|candidate).{0,14})$/;
const ASKS =
  /^(?:(?:such|erwart|wünsch|freu|brauch|benötig|begrüß|schätz|leg|setz|verlang|forder|biet)(?:e|en|t|st)|sondern|value|expect|need|require|want|seek|hire|look|prefer)$/;

/** Who advertises, or somebody else, but for "in unserer Branche". */
const FIRM = /^(?:wir|uns|we|our|my|(?:unser|mein)(?:e[nmrs]?)?|seine[nmrs]?)$/;
const ADVERBIAL = /^(?:in|für|bei|zu|an|auf|for|at)\s|^(?:ist|sind) uns$/;
const GAINED = /^(?:wissen|(?:schöpf|profitier|lern|learn|benefit)\p{L}{0,3})$/u;
const GAINED_FROM = /^(?:von|auf|aus|from)$/;

/** Firms are never looked for: "für einen Kunden, ein Unternehmen mit 50 Jahren Erfahrung". */
const COMPANY =
  /(?:unternehmen|marktführer|anbieter|hersteller|dienstleister|firma|betrieb|agentur|kanzlei|praxis|studio|institut|gmbh|gruppe|company|agency)$/;
/** Groups whose experience is told of: "ein Team mit langjähriger Erfahrung", "Profis, die seit 15 Jahren …". */
const GROUP =
  /(?:teams?|kolleg(?:e|en|in|innen)|mitarbeiter(?:innen)?|mitarbeitende|experten|fachleuten?|profis|spezialisten|trainern?|coach(?:es)?|mentor(?:en)?|gründer|inhaber(?:in)?|geschäftsführung|seniorchef(?:in)?|ansprechpartner(?:in)?|vorgesetzte[rn]?|experts)$/;
const HAS = /^(?:mit|with|hat|has|haben|have|die|der|das|seit|vereint|that|who|(?:verfüg|bring|biet|blick)e?[nt])$/;

/** Whoever an applicant works beside: "an der Seite eines Meisters mit 30 Jahren Erfahrung". */
const COMPANION =
  /(?:alongside|together with|supported by|report(?:ing)? to|led by|supervised by|learn(?:ing)? from|zusammen mit|an der seite|gemeinsam mit|(?:angeleitet|begleitet|unterstützt|eingearbeitet|betreut) von|unter (?:der )?(?:an)?leitung|(?:bei uns|hier) arbeiten|durch) [^,;.:!?]{2,60} (?:mit|with) [^,;.:!?]{0,30}$/;

/** A teacher or the boss as a label: "Dein Mentor: ein Koch mit 20 Jahren Erfahrung". */
const LABEL =
  /(?:(?:mentor|chef|inhaber|gründer|ausbilder)(?:in)?|(?:^|[.;!?] )unsere? (?!profil|anforder|erwart|voraus|wunsch|ideal)[^:;!?]{2,30}): [^;:!?]{0,80}$/;
/** Somebody of the firm is told of: "Ihre Ansprechpartnerin ist seit 12 Jahren im Haus". */
const OF_THE_FIRM =
  /(?<![a-zäöüß])(?:ansprechpartner|kolleg|chef|vorgesetzt|inhaber|gründer|mentor|geschäftsführer)[a-zäöüß:*]{0,8}\s(?:[a-zäöüß-]{2,20}\s){0,3}(?:ist|sind|arbeitet|arbeiten|leitet|führt)\s$/;
/** Right before experience: whose it is. */
const OURS =
  /(?<![a-zäöüß])(?:unsere[nrs]?|meine[nrs]?|seine[nrs]?|our|my) (?:[a-zäöüß-]{0,20}(?:ig|isch|lich|reich|iert|end|breit|tief|groß)e[nrs]? )?$/;
/** By whom an applicant is taught: "von einem Paten mit viel Erfahrung begleitet". */
const TAUGHT = {
  before: /(?<![a-zäöüß])(?:von|durch|by) [^,;.:!?]{2,40} (?:mit|with) [^,;.:!?]{0,20}$/,
  after: /^[^,;.:!?]{0,30} (?:begleitet|eingearbeitet|angeleitet|unterstützt|betreut|geführt|geschult|ausgebildet)/,
};

/** The firm as subject behind its experience: "Mit 30 Jahren Erfahrung entwickeln wir …", "… machen uns zum Partner". */
const FIRM_BEHIND =
  /^[^.,;:!?(–]{0,60}?\s(?:(?!(?:such|erwart|wünsch|freu|brauch|benötig|begrüß|schätz|leg|setz|seh)(?:e?n|t)\s)\p{L}{1,12}(?:en|t|n|d) wir|(?:ha(?:t|ben)|ist|sind|kann|können|gibt|geben) unser\p{L}{0,2}|(?:mach|steck|steh|sprech|fließ|zeichn)e?[nt] [^.,;:!?]{0,20}?(?:uns|unser\p{L}{0,2})|am markt|(?:gehör|zähl)(?:t|en) (?:die|der|das|zu (?:den|einer))|ist (?:die|das|der) [^.,;:!?]{0,30}?(?:gmbh|ag|kg|gruppe|stiftung))(?!\p{L})|^[^.;:!?]{0,80} profitier(?:en|st|t)(?![a-zäöüß])|^ (?:von|aus) (?:[a-zäöüß\d-]{2,12} ){1,3}(?:generation|jahrzehnt)|^ (?:unsere[rs]|meine[rs]|of our|in unserem)(?!\p{L})/u;

/** "With 30 years of experience, we build …" */
const WE_BEHIND =
  /^(?:(?! (?:is|are|would|will|but|required|preferred) )[^.,;:!?]){0,60}(?:,|\s) ?(?:we|our [a-z]{3,15}) (?!look|need|want|expect|require|seek|value)/;
const YOU = /(?<![a-z])you/;
/** Experience that a verb is said of is the subject of its own clause, whoever is named before the comma. */
const IS_SUBJECT = /^ (?:ist|sind|wäre|wären|wird|werden|brauch|benötig|is |are |nicht |von vort)/;

/** Words of which one stands wherever experience is somebody else's; see `createWordFinder`. */
export const OTHERS_WORDS: string =
  'wir|uns|_we_|_our_|_my_|mein|seine|dank|wissen|schöpf|profitier|lern|learn|benefit|unternehmen|marktführer|anbieter|hersteller|dienstleister|' +
  'firma|betrieb|agentur|kanzlei|praxis|studio|institut|gmbh|gruppe|company|agency|team|kolleg|mitarbeit|experten|fachleute|profis|spezialist|' +
  'trainer|coach|mentor|gründer|inhaber|geschäftsführung|chef|ansprechpartner|vorgesetzte|experts|ausbilder|alongside|together with|' +
  'supported by|report|led by|supervised by|zusammen mit|an der seite|gemeinsam mit|angeleitet|begleitet|unterstützt|eingearbeitet|betreut|' +
  'geführt|geschult|ausgebildet|leitung|hier arbeiten|durch|am markt|gehört|gehören|zählt|zählen|ist die|ist das|ist der|generation|jahrzehnt';

/** Whether experience is the firm's, a colleague's or a teacher's, by the lower-case words around it. */
export function isOthersExperience(before: string, after: string): boolean {
  if (FIRM_BEHIND.test(after) || (WE_BEHIND.test(after) && !YOU.test(before))) return true;
  if (TAUGHT.before.test(before) && TAUGHT.after.test(after)) return true;
  return isOthersBefore(IS_SUBJECT.test(after) ? before.slice(before.lastIndexOf(',') + 1) : before);
}

/** Who is named last before it has the experience, or is to have it. */
function isOthersBefore(before: string): boolean {
  if ([LABEL, COMPANION, OURS, OF_THE_FIRM].some((pattern) => pattern.test(before))) return true;
  const clause = before.slice(Math.max(...[...':;!?'].map((sign) => before.lastIndexOf(sign))) + 1);
  const words = clause.split(/[^\p{L}]{1,9}/u).filter((word) => word !== '');
  const first = Math.max(0, words.length - WORDS_BEFORE);
  for (let at = words.length - 1; at >= first; at--) {
    const [word = '', previous = ''] = [words[at], words[at - 1]];
    const isFirmsOwn = previous === 'wir' && !ASKS.test(words[at - 2] ?? '');
    if (ASKS.test(word) || (FIRM.test(word) && ASKS.test(previous))) return false;
    if (APPLICANT.test(word) && !isFirmsOwn) return false;
    if (FIRM.test(word) && !ADVERBIAL.test(`${previous} ${word}`)) return true;
    const behind = words.slice(at + 1);
    if ((word === 'dank' && at === 0) || (GAINED.test(word) && behind.some((link) => GAINED_FROM.test(link))))
      return true;
    if (behind.some((link) => HAS.test(link))) {
      if (COMPANY.test(word)) return true;
      if (GROUP.test(word)) return !words.slice(first, at).some((ask) => ASKS.test(ask));
    }
  }
  return false;
}
