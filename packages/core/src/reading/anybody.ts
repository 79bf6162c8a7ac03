const ANYBODY =
  /^(?:leute|männer|frauen|menschen|personen|fachleute|fachkraft|fachkräfte|kraft|kräfte|schüler(?:innen)?|meister(?:in)?|chefs?|kolleg(?:en?|in|innen)|kund(?:en?|in|innen)|lieferant(?:en|in|innen)?|kandidat(?:en|innen)|älteren?|jüngeren?|(?:berufs)?(?:anfänger|einsteiger)(?:innen)?|(?:muttersprachler|native speaker)(?:in(?:nen)?|n|s)?|quereinsteiger(?:n|innen)?|keiner|jeder|einer|nachfolger(?:in)?|vorgänger(?:in)?|passant(?:in|en|innen)?|träger|trainee|eltern|patient(?:en|in|innen)?|besucher(?:n|in|innen)?|experten?|profis?)$/u;

/** Whether a lower-case noun stands for people whatever they do: whom one works for or with, and how well they know something. */
export function isAnybody(lower: string): boolean {
  return ANYBODY.test(lower);
}
