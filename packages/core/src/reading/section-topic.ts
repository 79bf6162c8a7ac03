import { remembered } from './remembered.ts';

/** What a section of an article is about. */
export type SectionTopic =
  | 'task'
  | 'tool'
  | 'skill'
  | 'pay'
  | 'hours'
  | 'employer'
  | 'region'
  | 'education'
  | 'training'
  | 'career'
  | 'specialisation'
  | 'partners';

/** Words of a lower-case heading that tell what its section is about; a heading may speak of several things. */
const TOPIC_ROWS: readonly { readonly topic: SectionTopic; readonly heading: RegExp }[] = [
  {
    topic: 'task',
    heading:
      /aufgabe|tätigkeit|verantwort|alltag|arbeitstag|(?:was|das) (?:[A-Za-zÀ-ž-]{2,30} ){0,4}(?:macht|machen|machst|tut|tun)(?![A-Za-zÀ-ž])|berufsbeschreibung|berufsbild|wie sieht (?:[A-Za-zÀ-ž]{2,12} ){0,2}(?:dienst|schicht|woche)|gehört (?:zu|dazu)|das machst|tagesablauf|arbeitsablauf|(?:den|eine?n?|typischer|normaler|gewöhnlicher) [A-Za-zÀ-ž]{0,8}tag(?![A-Za-zÀ-ž])/u,
  },
  {
    topic: 'task',
    heading:
      /was (?:[A-Za-zÀ-ž]{2,12} ){0,2}(?:erledigt|anfällt|ansteht|getan)|(?<!wem .{0,24})zu tun(?![A-Za-zÀ-ž])|rest der zeit|worum (?:es|geht)|woraus besteht|was ist (?:[A-Za-zÀ-ž]{2,12} ){1,3}(?:rest|job|arbeit)(?![A-Za-zÀ-ž])|was (?:dich|sie|einen) erwartet|(?:do(?:es)?|did) .{0,40} do(?![A-Za-zÀ-ž])|responsibilities|daily|what .{0,30} (?:job|role) (?:is|involves)|dein job(?![A-Za-zÀ-ž])|schreibtisch|auf dem tisch|(?:den|der) (?:beruf|job) ausmacht|(?:ihren|deinen|diesen) beruf (?:jemandem|einem|erklär|beschreib)|was antworten sie/u,
  },
  {
    topic: 'tool',
    heading:
      /werkzeug|handwerkszeug|spielzeug|arbeitszeug|womit|(?:arbeits|hilfs)mittel|ausrüstung|\btools?\b|toolbox|tech[- ]?stack|software|programme|(?<!holz|bau|elektro|medizin|fahrzeug|heizungs|energie|lüftungs|klima|sanitär)technik(?!er)|(?:^|[^A-Za-zÀ-ž])(?:it|edv)(?![A-Za-zÀ-ž])|digital|bildschirm|maschinen|geräten?(?![A-Za-zÀ-ž])/u,
  },
  {
    topic: 'skill',
    heading:
      /voraussetzung|anforderung|mitbring|fähigkeit|eigenschaft|kompetenz|stärken|skills|(?<!kurz|berufs)profil|(?:wer|zu wem|was) (?:[A-Za-zÀ-ž]{2,12} )?passt|passt (?:[A-Za-zÀ-ž]{2,20} ){1,3}zu (?:mir|dir|ihnen)|(?:richtig|geeignet|gemacht) für|bin ich (?:[A-Za-zÀ-ž]{2,12} ){0,2}(?:geeignet|richtig)|gefragt (?:sind|ist)|was (?:du|man|sie|es|ich) brauch|brauchst du|was braucht|können muss|(?:sollte|muss) (?:man|jemand) .{0,30}können|muss .{0,40}können|eignung|verlangt|von (?:ihnen|dir) erwarte|können soll|requirements|qualities|talente/u,
  },
  {
    topic: 'pay',
    heading:
      /gehalt|gehälter|brutto|monatsende|geldbeutel|portemonnaie|lohntüte|(?<!be)lohn|löhne|verdien|geld|vergütung|bezahl|(?<![a-zß-ÿ])(?:[a-zß-ÿ]{2,20}(?<!r))?einkommen|entlohn|salär|honorar|salar(?:y|ies)|(?:do(?:es)?|can) .{0,40} (?:earn|make)(?![a-zß-ÿ])|kohle|finanziell|durchschnitt (?:pro|im) (?:monat|jahr)|was (?:bringt|kostet) (?:das|der)/u,
  },
  { topic: 'hours', heading: /arbeitszeit|stunden|dienstzeit|working hours|wie (?:lange|viel) arbeite/u },
  {
    topic: 'employer',
    heading:
      /arbeitgeber|auftraggeber|für wen (?:arbeit|[A-Za-zÀ-ž]{2,12} arbeit)|wer (?:sucht|stellt|braucht|beschäftigt|bietet)|wo (?:[A-Za-zÀ-ž]{2,12} ){0,3}(?:arbeit|werden|wird|kann|kannst|können|man|find|jobs|stellen|beschäftigt|gebraucht)|wer (?:[A-Za-zÀ-ž]{2,12} )?(?:einstellt|ausgibt|anstellt)|unterkomm|einsatz(?:ort|bereich|gebiet|feld)|arbeitsort|arbeitsplätze|tätigkeitsfelder|branche|employers|who(?:'s| is)? hir|where .{0,30} work/u,
  },
  {
    topic: 'region',
    heading:
      /region|jobaussichten|berufsaussichten|standort|vor ort|(?:der|ein|zum|am) (?:[A-Za-zÀ-ž]{3,20}er )?markt(?![A-Za-zÀ-ž])|rund um|pflaster|wie (?:sieht|ist|läuft) es in(?![A-Za-zÀ-ž])|wie ist die lage|finde(?:n|t|st)? [^?]{2,40} (?:eine stelle|arbeit|einen job)|tickt anders|leicht eine stelle|verhältnisse|(?:arbeits|stellen|job)markt|umland|die (?:stadt|gegend)|besonderheit|geogra(?:f|ph)ie|hier anders|anders als|heimat|wirtschaftsraum|local|stadtgespräch/u,
  },
  {
    topic: 'education',
    heading:
      /ausbildung|studium|abschl[uü]ss|schulbildung|\bwege?\b|wie (?:wird|werde|wurde|wirst|kommst) (?:man|ich|du)|kommt? man (?:da|dort) hin|wer landet|komme? (?:ich|man|du) [^?]{0,12}(?:in|zu) (?:den|dem|diesen|diesem|die) (?:beruf|job|fach|branche)|angefangen hat|einstieg|einsteig|hinein|(?<![a-zß-ÿ])(?:he|hin)?rein(?:kommen|gekommen)?(?![a-zß-ÿ])|zugang|zugänge|(?<!nach der )lehre(?![a-zß-ÿ])|(?<!(?:zu|glücklich) )(?<![a-zß-ÿ])werden\?|(?<![a-zß-ÿ])geworden|quereinst|so (?:kommst|wirst|kommt|wird|gelingt)|woher komm|(?:zu|in) (?:diesem|dem|den|diesen|ihrem|deinem|die) (?:beruf|job|fach|branche)(?: .{0,20})?(?:gekommen|komm|kam|gelandet|gefunden)|werdegang|how to become|background|education|training path|getting in|kam(?:en|st)? (?:sie|du|man) dazu|nachholen|(?:lehre|ausbildung) verpasst|als erwachsene|studienplatz|umsatteln|umgesattelt/u,
  },
  {
    topic: 'training',
    heading:
      /weiterbild|fortbild|(?<!kennen)lernen(?!d)|dazulern|weiterlern|kurse|zertifi|weiterkommen|weiter (?:nach|im|mit|oben)(?![A-Za-zÀ-ž])|weitergebildet|berufsbegleitend|seminare|lehrgäng|qualifizier|stehen ?bleib|stillstand|certificat|am ball bleib|dranbleib|auf dem laufenden/u,
  },
  {
    topic: 'career',
    heading:
      /karriere|darüber hinaus|aufstieg|aufsteig|perspektive|danach|nach oben|nach (?:der|dem) (?:[A-Za-zÀ-ž]{0,12}(?:lehre|ausbildung|prüfung|abschluss|studium|diplom|examen))|weitergeh|geht (?:es|'s) (?:[A-Za-zÀ-ž]{2,8} ){0,3}weiter|^und dann(?![A-Za-zÀ-ž])|: und dann(?![A-Za-zÀ-ž])|zukunft|wohin|nächste|was kommt (?:nach|danach|dann)|karriereleiter|nach (?:[A-Za-zÀ-ž]{2,12} )?jahren|(?:welche|deine|ihre) möglichkeiten|(?<!job|berufs)aussichten|entwicklungsmöglich|weiterentwick|entwickeln|zum chef|career|what(?:'s| is| comes) next|leiter hinauf|sprossen/u,
  },
  {
    topic: 'specialisation',
    heading: /spezial|nische|vertief|fachrichtung|fachgebiet|teilgebiet|schwerpunkt|speciali[sz]/u,
  },
  {
    topic: 'partners',
    heading:
      /(?<!zu )(?<![a-zß-ÿ])wem(?![a-zß-ÿ]) |an wen|rede und antwort|zusammenarbeit|zusammen ?arbeit|kolleg|schnittstelle|abstimm|unterstellt|vorgesetzt|bericht(?:en|est|et|sweg)|organigramm|hierarchie|im team|das team|wo sitz(?:t|en)|angesiedelt|wo ist die (?:stelle|position|rolle)|reports? to|work with|kontakte|miteinander|(?:mein|dein|ihr|der|die) (?:direkte[rn]? )?chef(?:in)?(?![a-zß-ÿ])|das sagen(?![a-zß-ÿ])/u,
  },
];

/** "Wo finde ich nach dem Abschluss Arbeit?" asks for employers only. */
const ASKS_WHERE = /^wo(?![A-Za-zÀ-ž])/u;
const EMPLOYER_ONLY: ReadonlySet<SectionTopic> = new Set(['employer']);

/** "Was lerne ich im Studium?": what is taught, which leads to nothing by itself. */
const ASKS_SUBJECTS =
  /was lern|lern(?:e|st|t) (?:ich|du|man)|lehrplan|(?:studien|ausbildungs|lern|lehr)inhalte|stundenplan/u;
const NO_TOPICS: ReadonlySet<SectionTopic> = new Set();

/** The topics that a heading names. */
export const topicsOf: (heading: string) => ReadonlySet<SectionTopic> = remembered((written) => {
  const heading = written.toLowerCase();
  if (ASKS_SUBJECTS.test(heading)) return NO_TOPICS;
  const topics = new Set(TOPIC_ROWS.filter((row) => row.heading.test(heading)).map(({ topic }) => topic));
  return topics.has('employer') && ASKS_WHERE.test(heading) ? EMPLOYER_ONLY : topics;
});
