import { verbFormOf } from './verb-forms.ts';

/** Articles and pronouns that a noun may follow, in lower case. */
export const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|dies(?:e[rnms]?)|ein(?:e[rnms]?)?|kein(?:e[rnms]?)?|[mds]ein(?:e[rnms]?)?|ihr(?:e[rnms]?)?|unser(?:e[rnms]?)?|zwei|drei|vier|jede[rnms]?|viele[rn]?|einige[rnms]?|mehrere[rn]?|zahlreiche[rn]?|alle[rnms]?|manche[rnms]?|solche[rnms]?|welche[rnms]?|entsprechende[rnms]?|bestimmte[rnms]?|im|am|zum|zur|vom|beim|ins|etwas|viel|wenig|genügend|ausreichend|beide[rn]?|verschiedene[rnms]?)$/u;
const ADJECTIVE = /^[a-zß-ž][a-zß-ž-]{2,40}(?:e[rnms]?|e\/[rn])$/u;
/** Lower-case words that end like adjectives and are none. */
const NO_ADJECTIVE = new Set(
  `aber andere anderer anderen oder über unter hinter immer wieder sondern heute gerne ohne sowie während wegen neben keine
  wenn denn dann gegen zwischen daneben einander außer weder hier eher mehrere jeder diese dieser dieses welche welcher
  welchen alle allen aller deren dessen ihnen werden haben wurden können müssen sollen dürfen wollen möchten sollten könnten
  müssten sind bieten stehen liegen machen gehen kommen geben gehören nehmen brauchen bringen arbeiten leider meine deine seine ihre unsere
  meinen deinen seinen ihren unseren einen einem eines einer keinen keinem besser weiter später früher lieber weniger
  mindestens meistens wenigstens bereits stets stattdessen trotzdem außerdem zudem indem nachdem seitdem zwischendurch
  würde wurde wäre hätte habe sollte könnte müsste dürfte konnte musste wollte zahlen gelten erwarten setzen suchen
  spielen dienen sorgen fordern zählen reichen bilden leisten verlangen helfen kennen wissen ziehen verdienen
  waren hatten gaben gingen kamen lagen standen wollten vorher nachher daher bisher seither
  fehlen wachsen entstehen steigen sinken locken werben holen ziehen reisen finden leben wohnen kosten prägen dominieren boomen öffnen
  investieren warten starten nutzen zeigen treffen laufen fahren bleiben gewinnen verlieren erhalten bekommen ergeben überwiegen wechseln
  pendeln wandern profitieren entscheiden verändern verschwinden schließen vermissen
  je beziehungsweise inklusive beispielsweise normalerweise teilweise möglicherweise idealerweise üblicherweise`.split(
    /\s+/u,
  ),
);

/** Whether a lower-case word may be an adjective before a noun. */
export function mayBeAdjective(lower: string): boolean {
  if (NO_ADJECTIVE.has(lower) || !ADJECTIVE.test(lower) || DETERMINER.test(lower)) return false;
  const form = verbFormOf(lower)?.form;
  return form !== 'plural' && form !== 'first';
}
