import type { PhraseContext } from './phrase-row.ts';

const NEGATED_BEFORE =
  /(?:^|[^a-zäöüß])(?:kein(?:e[nrms]?)?|ohne|nicht|weder|statt|no|not|without|instead of) (?:(?:in|als|auf|eine?|a|[a-zäöüß]{3,20}e[nrs]?) )?$/;
const NEGATED_AFTER =
  /^ ?: ?(?:nein|no)(?![a-zäöüß])|^ ?(?:(?:ist|sind|leider|is|are|möglich) ){0,2}(?:nicht|ausgeschlossen|not)(?![a-zäöüß])(?! nur)/;

/** Whether a mention is denied by the words around it: "KEINE Zeitarbeit", "Teilzeit nicht möglich". */
export function isNegated({ before, after }: Pick<PhraseContext, 'before' | 'after'>): boolean {
  return NEGATED_BEFORE.test(before) || NEGATED_AFTER.test(after);
}
