/** Words in lower case that look like a verb by their ending, and such as only do. */
export const VERB_WORDS = {
  verb: /^(?:ist|sind|war|hat|haben|gibt|gibt's|ging|kam|lag|stand|gab|fand|blieb|hatte|wurde|zog|ließ|hielt|lief|[a-zß-ž]{2,20}(?:t|en|ern|eln))$/u,
  none: /^(?:nicht|mit|dort|jetzt|laut|gut|recht|damit|somit|statt|sonst|zuletzt|insgesamt|überhaupt|leicht|direkt|bekannt|beliebt|daneben|draußen|draussen|hinten|oben|innen|außen|drüben|zusammen|morgen|gestern|eben|verschieden|willkommen|dagegen|hingegen|oft|einigen|vielen|allen|mehreren|beiden|diesen|jenen|solchen|manchen|jedem|meist|seit|selten|zwischen|neben|gegen|wegen|unten|oben|eigenen|anderen|einen|keinen|ihren|seinen|deinen|unseren|weit|fast|recht|erst|längst|überall)$/u,
} as const satisfies Readonly<Record<string, RegExp>>;
