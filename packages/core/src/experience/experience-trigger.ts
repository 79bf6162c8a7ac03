/** What a line must hold to be worth reading, beside "BE" in capitals. */
export const EXPERIENCE_TRIGGER: string = [
  'erfahr|experience|praxis|einsteig|einstieg|anfänger|anfangen|anfängst|vorkenntnis|vorwissen|jahr|jähr|year|yrs',
  'j.|j+|exp.|exp:|relevant exp|work exp|routine|erf.|hrj.|ngj.|yoe|monate|monatig|months|mon.|expertise',
  'absolvent|graduate|career chang|beginner|new grad|recent grad|fresh grad|ungelernt|anlernkr|fachfremd',
  'branchenfremd|berufsfremd|starter|neuling|newcomer|wechsler|rückkehr|abgäng|abbrech|direkt aus|direkt von',
  'frisch |gerade |saison|spielzeit|season|noch nie|noch nicht|kein profi|prior knowledge|previous knowledge',
  'kein experte|just start|fachkenntnis|fachwissen|branchenkenntnis|neu im |neu in |new to |new in |level: entry',
  'level: junior|gearbeitet|worked|berufspr',
].join('|');
