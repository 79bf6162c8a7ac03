import type { CountSetting } from './count-setting.ts';

/** "Auf 100 offene Stellen kommen 38 Bewerber", "von 100 Absolventen": figures that do not count for themselves. */
export function isRelatedFigure({ raw, lead, rest }: CountSetting): boolean {
  return RELATED_TO.test(lead) || (RELATING.test(lead) && COME.test(rest)) || (OUT_OF.test(lead) && ROUND.test(raw));
}

const RELATING = /(?<![a-zß-ž])auf (?:je )?$/u;
const COME = /^[^.,;:]{0,40} (?:kommen|kamen|entfallen|entfielen)(?![a-zß-ž])/u;
const OUT_OF = /(?<![a-zß-ž])(?:von|unter) (?:je )?$/u;
const ROUND = /^(?:10|100|1\.000|hundert|zehn|tausend) /u;
const RELATED_TO =
  /(?<![a-zß-ž])auf (?:je )?\d{1,3} [^.;:]{0,30} (?:kommen|kamen|entfallen|entfielen)(?![a-zß-ž])[^.;:]{0,20}$/u;
