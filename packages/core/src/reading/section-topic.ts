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

/** Words of a heading that tell what its section is about; a heading may speak of several things. */
const TOPIC_ROWS: readonly { readonly topic: SectionTopic; readonly heading: RegExp }[] = [
  {
    topic: 'task',
    heading:
      /aufgabe|tätigkeit|verantwort|alltag|arbeitstag|was (?:\p{L}{2,12} ){0,4}(?:macht|machen|machst|tut|tun)|gehört zum|das machst|tagesablauf|(?:den|eine?n?|typischer) \p{L}{0,8}tag(?!\p{L})|was (?:\p{L}{2,12} ){0,2}(?:erledigt|anfällt|ansteht|getan)|zu tun(?!\p{L})|worum (?:es|geht)/iu,
  },
  {
    topic: 'tool',
    heading:
      /werkzeug|handwerkszeug|arbeitszeug|womit|(?:arbeits|hilfs)mittel|ausrüstung|\btools?\b|software|programme|technik|(?:^|[^\p{L}])(?:IT|EDV)(?!\p{L})|digital|bildschirm/iu,
  },
  {
    topic: 'skill',
    heading:
      /voraussetzung|anforderung|mitbring|fähigkeit|eigenschaft|kompetenz|stärken|skills|profil|(?:wer|zu wem|was) (?:\p{L}{2,12} )?passt|gefragt (?:sind|ist)|was (?:du|man|sie|es) brauch|brauchst du|können muss|(?:sollte|muss) (?:man|jemand) .{0,30}können|muss .{0,40}können|eignung/iu,
  },
  {
    topic: 'pay',
    heading:
      /gehalt|gehälter|brutto|monatsende|geldbeutel|portemonnaie|lohntüte|(?<!be)lohn|löhne|verdien|geld|vergütung|bezahl|einkommen|entlohn|salär|honorar/iu,
  },
  { topic: 'hours', heading: /arbeitszeit|stunden|dienstzeit/iu },
  {
    topic: 'employer',
    heading:
      /arbeitgeber|auftraggeber|wer (?:sucht|stellt|braucht|beschäftigt)|wo (?:arbeit|werden|wird|kann|man|find|die (?:stellen|jobs))|wer (?:\p{L}{2,12} )?(?:einstellt|ausgibt|anstellt)|unterkomm|einsatz(?:ort|bereich|gebiet)|arbeitsort|branche/iu,
  },
  {
    topic: 'region',
    heading: /region|standort|vor ort|verhältnisse|(?:arbeits|stellen)markt|umland|die (?:stadt|gegend)|besonderheit/iu,
  },
  {
    topic: 'education',
    heading:
      /ausbildung|studium|abschl[uü]ss|\bwege?\b|wie wird man|einstieg|einsteig|hinein|(?<!\p{L})(?:he)?rein(?!\p{L})|zugang|zugänge|(?<!nach der )lehre(?!\p{L})|(?<!\p{L})werden\?|quereinst|so (?:kommst|wirst|kommt|wird|gelingt)/iu,
  },
  {
    topic: 'training',
    heading:
      /weiterbild|fortbild|lernen(?!d)|kurse|zertifikat|weiterkommen|weiter (?:nach|im|mit|oben)(?!\p{L})|seminare|lehrgäng|qualifizier/iu,
  },
  {
    topic: 'career',
    heading:
      /karriere|aufstieg|aufsteig|perspektive|danach|nach oben|nach (?:der|dem) (?:\p{L}{0,12}(?:lehre|ausbildung|prüfung|abschluss|studium|diplom|examen))|weitergeh|geht (?:es|'s) weiter|zukunft|wohin|nächste|was kommt (?:nach|danach|dann)|karriereleiter|nach (?:\p{L}{2,12} )?jahren/iu,
  },
  { topic: 'specialisation', heading: /spezial|nische|vertief|fachrichtung|schwerpunkt/iu },
  {
    topic: 'partners',
    heading:
      /(?<!zu )(?<!\p{L})wem(?!\p{L}) |rede und antwort|zusammenarbeit|kolleg|schnittstelle|abstimm|unterstellt|vorgesetzt|bericht(?:en|est|et) |organigramm|hierarchie/iu,
  },
];

/** The topics that a heading names. */
export const topicsOf: (heading: string) => ReadonlySet<SectionTopic> = remembered(
  (heading) => new Set(TOPIC_ROWS.filter((row) => row.heading.test(heading)).map(({ topic }) => topic)),
);
