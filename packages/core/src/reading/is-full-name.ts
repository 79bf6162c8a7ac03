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

/**
 * Whether a name of several words is one of a person by its end, as "Anna Schneider" is on a page that is not about tailors;
 * `own` is the stem of the occupation's name.
 */
export function isFullName(name: string, own: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return name.includes(' ') && TRADES.has(last) && !own.includes(withoutUmlauts(last)) && !RANK.test(name);
}
