/** Words in lower case by which a clause of an article tells pay from other money. */
export const PAY_WORDS = {
  /** Words by which somebody is paid. */
  earns:
    /verdien|bekomm|erhalten|erhält|vergüt|gehalt|gehälter|lohn|löhne|(?:kommen|kommt) (?:[^.;:!?,]{2,40} )?auf(?= |$)|lieg(?:t|en) (?:[A-Za-zÀ-ž]{3,12} )?(?:bei|zwischen)|(?:fangen|fängt|startet|starten|beginnt|beginnen) |(?:stunden|tages)s[aä]tz|honorar/u,
  /** A sign or name of a currency: a quick look before the others. */
  sign: /€|eur|franken|chf|fr\. ?\d/,
  /** Nouns and verbs for pay. */
  ofPay:
    /gehalt|gehälter|(?<!be)lohn|löhne|verdien|entgelt|vergütung(?! für)|einkommen|brutto|netto|(?:kommen|kommt) (?:[^.;:!?,]{2,40} )?auf(?= |$)/u,
  /** Money that is no pay. */
  otherMoney:
    /budget|umsatz|bonus|boni|prämie|zulage|zuschlag|zuschläg|zuschuss|ticket|trinkgeld|gebühr|kost|wert von|miete|geld[A-Za-zÀ-ž]|dienstwagen|volumen|preis|förder|spende|limit|schaden|gutschein|abo(?![A-Za-zÀ-ž])|abonnement|lizenz|obendrauf|dazu/u,
  /** What pay already holds: "mit Zulagen". */
  withExtra:
    /(?<![a-zß-ÿ])(?:mit|inklusive|inkl\.?|samt|einschließlich|ohne|vor|nach|plus|durch|trotz) (?:[a-zß-ÿ-]{2,20} ){0,2}(?:[a-zß-ÿ-]{0,20}(?:zulagen?|zuschlägen?|zuschlag|prämien?|bonus|boni|sonderzahlung(?:en)?)|[a-zß-ÿ]{4,12}geld)/u,
  /** Those who work on their own. */
  freelance:
    /(?<![a-zß-ÿ])(?:freien?|freiberufler(?:innen)?|freelancer(?:innen)?|selbst(?:st)?ändigen?|freie mitarbeiter(?:innen)?)(?![a-zß-ÿ])/u,
} as const satisfies Readonly<Record<string, RegExp>>;
