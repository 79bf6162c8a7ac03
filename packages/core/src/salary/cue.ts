import type { ExperienceLevel } from '../experience/experience-level.ts';
import type { Salary } from './salary.ts';
import type { UnitText } from './unit-text.ts';

/** What a word, a phrase or a sign says about the amounts beside it. A compound carries what its parts say together. */
export interface Cue {
  /** ISO 4217 code that it names. */
  readonly currency?: string;
  /** It names the currency of a whole list: "in Euro". */
  readonly column?: true;
  /** What an amount before it is multiplied by. */
  readonly scale?: number;
  /** Period that it names. */
  readonly unit?: UnitText;
  /** It is a noun of time, a unit only behind a word such as "pro": "Jahr". */
  readonly noun?: true;
  /** It makes a noun of time a unit: "pro", "/". */
  readonly per?: true;
  /** It also goes with things that are no time: "pro Artikel". */
  readonly each?: true;
  readonly basis?: 'gross' | 'net';
  /** `pay` names pay, `other` names money that is no pay. */
  readonly head?: 'pay' | 'other';
  /** It names work whose pay is limited by law. */
  readonly limit?: true;
  /** It names a limit, whatever the amount behind it is said to be: "Grenze". */
  readonly cap?: true;
  /** It names people who pay and are not paid: customers, those who may spend. */
  readonly payer?: true;
  /** A verb that also goes with money that is no pay: "zahlen". */
  readonly weak?: true;
  /** It is an extra: behind "inkl." it makes a total, behind "plus" it leaves the pay before it alone. */
  readonly extra?: true;
  readonly level?: ExperienceLevel;
  /** It says a level only behind "mit" and the like: "Erfahrung". */
  readonly experience?: true;
  /** It makes what follows a condition met: "mit", "schon". */
  readonly having?: true;
  readonly arrangement?: NonNullable<Salary['arrangement']>;
  readonly component?: 'total' | 'base';
  readonly floor?: NonNullable<Salary['floor']>;
  readonly statistic?: NonNullable<Salary['statistic']>;
  readonly approximate?: true;
  /** The bound that the amount behind it is; the other end is open. */
  readonly bound?: 'min' | 'max';
  /** The bound that the amount before it is: "oder mehr". */
  readonly boundBefore?: 'min' | 'max';
  /** The employer pays more than the amounts said before: "Überzahlung". */
  readonly overpay?: true;
  /** It joins two amounts: `range` to one statement, `list` to two, `same` to two that say the same; `between` comes before two. */
  readonly join?: 'range' | 'list' | 'same' | 'between';
  /** `plus`: what follows comes on top; `incl`: it is within; `less`: it is left out. */
  readonly adds?: 'plus' | 'incl' | 'less';
  /** The amount behind it does not hold: "keine", "statt". */
  readonly denies?: true;
  /** It says what somebody may earn at most: "darf". */
  readonly permits?: true;
  /** It makes the amount behind it a condition: `open` one with an open end, `pay` what is named pay right behind it. */
  readonly threshold?: 'open' | 'pay';
  /** Before a condition, it makes it an offer: the "wir bieten" of "wir bieten ab einem Stundenlohn von". */
  readonly offer?: true;
  /** The "um" of "um 200 € erhöht" and of "setzt 3.000 € um". */
  readonly by?: true;
  /** Beside "um", it makes an amount a difference: "erhöht". */
  readonly rise?: true;
  /** Right behind an amount it makes it a difference or a part: "200 € mehr", "200 € zurück". */
  readonly more?: true;
  /** A number before it counts what is no money: "%". */
  readonly counted?: true;
  /** A number before it counts payments a year. */
  readonly payments?: true;
  /** A number before it counts hours. */
  readonly hours?: true;
  /** A number before it is a year of training: "Lehrjahr". */
  readonly trainingYear?: true;
  /** A number before it counts years: "Jahre". */
  readonly years?: true;
  /** The ordinal that it names. */
  readonly ordinal?: number;
  /** A small word that stands between a cue and its amount. */
  readonly link?: true;
  /** It binds an amount to the word before it: the "von" of "ein Bonus von 300 €". */
  readonly of?: true;
  /** What follows decides where in a range the pay lies: "je nach". */
  readonly depends?: true;
  /** It makes the word before it a label: ":". */
  readonly label?: true;
  /** It opens or closes a bracket. */
  readonly bracket?: 'open' | 'close';
  /** It tells of work: "Vollzeit", "gesucht". */
  readonly work?: true;
  /** With a capital it names who works: "Fahrer". */
  readonly role?: true;
  /** It ends a phrase (1), a clause (2), a sentence (3), a line (4), a paragraph (5). */
  readonly stop?: 1 | 2 | 3 | 4 | 5;
}
