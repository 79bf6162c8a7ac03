import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules of the German-speaking market. */
export const DACH_MESSAGES = {
  'dach/austrian-floor': {
    de: {
      message: 'Der Text nennt ein Mindestgehalt nach Kollektivvertrag; im Markup steht auch eine Obergrenze ({max}).',
      hint: 'Ein Mindestgehalt ist minValue ohne maxValue.',
    },
    en: {
      message: 'The text names a collective-agreement minimum; the markup also holds an upper bound ({max}).',
      hint: 'A minimum is minValue without maxValue.',
    },
    source: 'GlBG § 9',
  },
  'dach/below-minimum-wage': {
    de: {
      message: '{hourly} € je Stunde liegen unter dem Mindestlohn von {wage} € (ab {from}).',
      hint: 'Prüfen Sie Betrag, Zeitraum und Stunden.',
    },
    en: {
      message: 'EUR {hourly} an hour is below the German minimum wage of EUR {wage} (from {from}).',
      hint: 'Check amount, unit and hours.',
    },
    source: 'MiLoG § 1; MiLoV5',
  },
  'pay-transparency/no-pay': {
    de: {
      message: 'Die Anzeige nennt kein Gehalt.',
      hint: 'Bewerber haben ein Recht, es vor dem Gespräch zu erfahren; in Österreich gehört das Mindestgehalt mit Zeitraum in die Anzeige. Keine Rechtsberatung.',
    },
    en: {
      message: 'The ad names no pay.',
      hint: 'Applicants have a right to know it before the interview; in Austria the minimum with its unit belongs in the ad. No legal advice.',
    },
    source: 'Directive (EU) 2023/970 Art. 5; GlBG § 9',
  },
} as const satisfies MessageRows;
