/** What opens a figure that is not reached, or passed. */
export const BEYOND: RegExp = /^(weniger als|unter|mehr als|über)\s/u;

/** Adverbs that deny, alone right before a bound: "selten unter 5.200", but "nicht selten unter" and "nicht überall unter" deny nothing of it. */
const DENIED_BEFORE =
  /(?<![a-zß-ÿ]|nicht )(?:selten|kaum|nie|niemals|nirgends|nirgendwo|niemand|keiner|nicht)(?: (?:jemand|einer|mehr|noch|mit|für|bei|auf)){0,2} $/u;
/** "Kaum ein Betrieb zahlt hier mehr als 3.500 Euro", "niemand geht mit unter 3.000 Euro nach Hause". */
const BY_NOBODY =
  /(?<![a-zß-ÿ])(?:kaum (?:ein(?:e[rs]?)? [a-zß-ÿ-]{3,30}|jemand|einer)|niemand|keiner|keine? [a-zß-ÿ-]{3,30}) (?:[a-zß-ÿ]{2,12}t|will|kann|muss|darf|sollte) (?:(?!und |oder |aber )[a-zß-ÿ]{2,10} ){0,3}$/u;
/** "Die wenigsten Betriebe zahlen mehr als 3.500 Euro." */
const BY_FEWEST =
  /(?<![a-zß-ÿ])die (?:aller)?wenigsten(?: [a-zß-ÿ-]{3,30})? [a-zß-ÿ]{3,12}en (?:(?!und |oder |aber )[a-zß-ÿ]{2,10} ){0,3}$/u;
/** "Selten liegt der Lohn unter 2.500 Euro." */
const LED_BY_DENIAL =
  /(?:^|[.;:,] )(?:(?:nur|sehr) )?(?:selten|nie|niemals|nirgends|nirgendwo) [a-zß-ÿ]{2,12}(?: (?!und |oder |aber )[a-zß-ÿ-]{2,24}){1,3} $/u;
/** What stands before a figure that its sentence opens with, or that "sind" comes before: what denies it stands behind. */
const OPENS =
  /(?:^|[.;:,(–-] )[^a-zß-ÿ\d]{0,3}(?:für |mit |zu |[a-zß-ÿ]{0,20}(?:gehälter|löhne|einkommen|verdienste|angebote) )?$|(?<![a-zß-ÿ])(?:sind|wären|waren|gelten)(?: [a-zß-ÿ]{2,12}){0,2} $/u;
/** "… geht kaum jemand nach Hause", "… sind nicht drin", "… sind die Ausnahme"; "nicht" and "kaum" alone may be of another word. */
const DENIED_BEHIND =
  /^(?: (?!(?:und|oder|aber) )[A-Za-zÀ-ž]{2,24}){0,7} (?:(?<!nicht )(?:selten|nie|niemals|niemand(?:e[mn])?|nirgends|nirgendwo|keiner|die (?:aller)?wenigsten)|(?<!keine )ausnahmen?|(?:nicht|kaum)(?=$|[.,;:!?)]| (?:jemand|einer?|drin|üblich|möglich|machbar|denkbar|realistisch|erlaubt|zulässig|vorgesehen|zu (?:haben|verdienen|holen|bekommen|erzielen|finden|machen|erreichen)|mehr|noch|gezahlt|bezahlt|verdienen|zahlen|arbeiten|anfangen|einsteigen|unterschreiben|annehmen|sein|nach)(?![A-Za-zÀ-ž])))(?![A-Za-zÀ-ž])/u;

/** Whether the words beside a figure deny the bound that it is: "kaum unter 5.200 Franken" is at least that. */
export function isDeniedBound(before: string, words: string, behind: string): boolean {
  if (!BEYOND.test(words)) return false;
  if (DENIED_BEFORE.test(before) || BY_NOBODY.test(before) || BY_FEWEST.test(before) || LED_BY_DENIAL.test(before))
    return true;
  return OPENS.test(before) && DENIED_BEHIND.test(behind);
}
