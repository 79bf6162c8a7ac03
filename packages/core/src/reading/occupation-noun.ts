/** Endings of the names of occupations, folded. */
const ENDINGS =
  /(?:manager|assistent|gestalter|techniker|entwickler|pfleger|kaufmann|kauffrau|kaufleute|meister|mechaniker|mechatroniker|redakteur|berater|leiter|ingenieur|elektroniker|fahrer|koch|lehrer|erzieher|architekt|sachbearbeiter|fachkraft|fachkräfte|fachwirt|fachangestellte[rn]?|therapeut|journalist|designer|informatiker|administrator|buchhalter|controller|referent|verkäufer|programmierer|analyst|coach|trainee|consultant|spezialist|koordinator|texter|autor|fotograf|filmemacher|planer|prüfer|betreuer|trainer|dozent|pädagoge|psychologe|sozialarbeiter|notar|anwalt|richter|schreiner|tischler|maler|installateur|bäcker|konditor|florist|gärtner|friseur|laborant|chemikant|chemiker|biologe|physiker|optiker|akustiker|zerspaner|schweißer|dreher|fräser|logistiker|disponent|lagerist|bibliothekar|archivar|dolmetscher|übersetzer|lektor|grafiker|zeichner|konstrukteur|statiker|polier|monteur|helfer|hebamme|arzt|ärztin|apotheker|sanitäter|logopäde|masseur|kosmetiker|steuerberater|wirtschaftsprüfer|broker|makler|vertreter|recruiter|personaler|webmaster|tester|operator|kameramann|tontechniker|produzent|regisseur|dramaturg|restaurator|goldschmied|uhrmacher|winzer|landwirt|förster|tierpfleger|matrose|kapitän|pilot|steward|lokführer|zugbegleiter|kellner|hotelfach\p{L}{2,6}|barkeeper|sommelier|hausmeister|sekretär|sekretärin|empfangskraft|betriebswirt|geschäftsführer|scientist|lehrkraft|pflegekraft|engineer|developer|entbindungspfleger)$/u;
const FORM_ENDING = /(?:innen|in|es|s|en|n|e)$/u;

/** Whether a lower-case noun ends like the name of an occupation, in any of its forms. */
export function isOccupationNoun(lower: string): boolean {
  return ENDINGS.test(lower) || ENDINGS.test(lower.replace(FORM_ENDING, ''));
}
