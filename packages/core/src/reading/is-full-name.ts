import { withoutUmlauts } from './without-umlauts.ts';

/** Nouns for trades that many people are called by. */
const TRADES = new Set(
  `bauer becker beck bäcker böttcher brauer drechsler färber fischer fleischer förster gärtner gerber glaser huber hofmann
  hoffmann jäger kaufmann keller kellner koch köhler krämer kramer kremer kürschner lehmann maier maurer mayer meier metzger
  meyer müller pfeiffer pfeifer richter sattler schäfer schäffler schlosser schmid schmidt schmied schmitt schneider schreiber
  schreiner schröder schubert schulz schulze schuster seiler steiner töpfer wagner weber winkler winzer ziegler zimmermann`.split(
    /\s+/u,
  ),
);

/** "Junior Koch": a rank and no first name. */
const RANK = /^(?:Junior|Senior|Demi|Commis|Chef|Sous|Jung) /u;

/** A name of one person: simple words. */
const SIMPLE = /^[A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,20}(?:-[A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,20})?(?: [A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,20}){1,2}$/u;
/** What a person does, or how old they are, behind the name: an occupation has an article there, or is many. */
const ACTS =
  /^(?: \(\d\d(?: Jahre)?\)|, \d\d[, ]| (?:nennt|bezeichnet|sieht|beschreibt) sich (?!d(?:er|ie|as) )| (?:arbeitet|lacht|erzählt|berichtet|lebt|liebt|lernte|studierte|wollte|leitet|stammt|nickt)(?![A-Za-zÀ-ž]))/u;
const ACTS_LENGTH = 32;
const ARTICLE = /(?<![A-Za-zÀ-ž])(?:d(?:er|ie|as|e[mn])|[kmsd]?eine?[rmn]?|jede[rmn]?|vo[mn]|zu[mr]|als|dieser?) $/iu;
const ARTICLE_LENGTH = 8;

/**
 * Whether a name of several words is one of a person: by a surname at its end, as "Anna Schneider" is on a page that is not
 * about tailors, or by what a text tells behind it, as "Lisa Berger (34)". `own` is the stem of the occupation's name.
 */
export function isFullName(name: string, own: string, plain: string): boolean {
  if (!SIMPLE.test(name) || RANK.test(name)) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return (TRADES.has(last) && !own.includes(withoutUmlauts(last))) || acts(name, plain);
}

function acts(name: string, plain: string): boolean {
  for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const isLed = ARTICLE.test(plain.slice(Math.max(0, at - ARTICLE_LENGTH), at));
    if (!isLed && ACTS.test(plain.slice(end, end + ACTS_LENGTH))) return true;
  }
  return false;
}
