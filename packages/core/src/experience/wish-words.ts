/**
 * Words that make a requirement a wish, as parts of the patterns that look for them: lower case, linear, no groups of
 * their own.
 */

/** Before what is wished for, anywhere in its phrase: "bringst idealerweise 2 Jahre Erfahrung mit". */
export const WISH_ADVERB =
  /idealerweise|ideal(?:er)? weise|idealerw\.|bestenfalls|im (?:ideal|optimal|best(?:en |möglichen )|günstigsten )fall(?:e)?|am (?:besten|liebsten)|wenn möglich|nach möglichkeit|möglichst|optimalerweise|vorzugsweise|wünschenswerterweise|ideally|preferably|if possible|optional/
    .source;

/** Said of what is wished for, before it as an opening ("Von Vorteil: …") or behind it ("… ist ein Plus"). */
export const WISH_PREDICATE =
  /(?:von (?:großem )?|v\. ?)vort(?:eil|\.)|vorteilhaft|(?:klar |klarer |ein |großer |im )vorteil|wünschensw(?:\.|ert[a-z]{0,9})|gewünscht|erwünscht|erw(?![a-zäöüß])|gerne? (?:gesehen|genommen)|willkommen|bevorzugt(?! (?:im|in|aus|mit|als|bei|auf|an|am|für|von|zum|zur)(?![a-zäöüß]))|begrüßenswert|hilfreich|nützlich|von nutzen|nice[- ]to[- ]have|(?:plus|bonus) ?(?:punkte?|points?)|(?<=\b(?:ein|an?) (?:[a-zäöüß]{3,14} )?)(?:plus|bonus|asset|advantage)(?![a-zäöüß])|preferred|desired|desirable|advantageous|beneficial|appreciated|(?:is|are) (?:[a-z]{3,10} )?welcome|optional|kein nachteil|schade(?:t|n) (?:auch |aber |sicher )?nicht/
    .source;

/** Praise of what is wished for: "wäre toll", "would be great". */
export const PRAISE =
  /(?:optimal|ideal|schön|toll|super|perfekt|prima|gut|nett|top|cool|klasse|spitze|großartig|great|nice|perfect|helpful|awesome)(?![a-zäöüß])/
    .source;

/** Words of which one stands wherever {@link WISH_ADVERB} does; see `createWordFinder`. */
export const WISH_ADVERB_WORDS: string =
  'idealerw|ideal weise|idealer weise|bestenfalls|im ideal|im optimal|im best|im günstig|am besten|am liebsten|wenn möglich|nach möglichkeit|' +
  'möglichst|optimalerweise|vorzugsweise|wünschenswerterweise|ideally|preferably|if possible|optional';

/** Words of which one stands wherever {@link WISH_PREDICATE} does. */
export const WISH_PREDICATE_WORDS: string =
  'vort|wünschensw|gewünscht|erwünscht|erw_|gern|willkommen|bevorzugt|begrüßenswert|hilfreich|nützlich|von nutzen|nice|plus|bonus|asset|' +
  'advantage|vorteil|preferred|desir|beneficial|appreciated|welcome|optional|kein nachteil|schade';

/** Words of which one stands wherever {@link PRAISE} does. */
export const PRAISE_WORDS: string =
  'optimal_|ideal_|schön_|toll_|super_|perfekt_|prima_|gut_|nett_|top_|cool_|klasse_|spitze_|großartig_|great_|nice_|perfect_|helpful_|awesome_';
