/**
 * Names of one and the same trade, as people write them but in lower case: the name that stands for all of them first.
 * Regional and former names, other spellings, the everyday short form, and the English word where ads use it. A name that
 * also means something else stands in no row, and none stands in two. No word but its own has the stem of the first name,
 * as "Fleisch" has that of "Fleischer".
 */
export const TRADE_NAMES = `
  friseur frisör coiffeur friseuse
  tischler schreiner
  metzger fleischer fleischhauer schlachter
  metzgerei fleischerei fleischhauerei schlachterei
  tischlerei schreinerei
  klempner spengler flaschner blechner
  zimmermann zimmerer
  schornsteinfeger kaminkehrer rauchfangkehrer kaminfeger
  ofenbauer ofensetzer hafner kachelofenbauer
  fliesenleger plattenleger
  böttcher fassbinder küfer
  wagner stellmacher
  konditor zuckerbäcker patissier
  raumausstatter polsterer tapezierer
  kraftfahrer berufskraftfahrer lastwagenfahrer trucker
  staplerfahrer gabelstaplerfahrer
  kfz-mechatroniker kfz-mechaniker automechaniker automechatroniker
  lagerist lagerarbeiter lagermitarbeiter magaziner magazineur
  briefträger postbote postzusteller
  paketzusteller paketbote
  hausmeister hauswart hausbesorger
  reinigungskraft putzkraft putzfrau putzhilfe raumpfleger
  kellner servierkraft servierer
  rezeptionist empfangsmitarbeiter empfangskraft receptionist
  zimmermädchen roomboy
  kassierer kassier kassenkraft
  flugbegleiter stewardess steward
  pflegefachkraft pflegefachmann krankenpfleger krankenschwester
  hebamme entbindungspfleger geburtshelfer
  arzthelfer sprechstundenhilfe ordinationsassistent ordinationsgehilfe
  zahnarzthelfer zahnarztassistent dentalassistent stuhlassistenz
  physiotherapeut krankengymnast
  erzieher kindergärtner kindergartenpädagoge elementarpädagoge
  rechtsanwaltsfachangestellte rechtsanwaltsgehilfe anwaltsgehilfe
  steuerfachangestellte steuergehilfe steuerfachgehilfe
  sicherheitsmitarbeiter sicherheitskraft wachmann wachschützer
  bauleiter bauführer
  personalreferent hr-referent
  auszubildende azubi azubis azubine lehrling lernende
  mathematik mathe
  entwickler developer
  buchhalter accountant
  fahrer driver
  ingenieur engineer
  berater consultant
  einkäufer purchaser
  verkauf sales
`;
