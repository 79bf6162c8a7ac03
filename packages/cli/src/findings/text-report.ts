import { PLACE_WORDS } from '../output/place-words.ts';
import { printable } from '../output/printable.ts';
import { wordsOf } from '../output/words-of.ts';
import type { FindingReportFactory } from './finding-report.ts';

/** One or two lines a finding, for people. */
export const textReport: FindingReportFactory = (write, locale) => ({
  add: ({ file, row, id, issue }) => {
    const { message, hint } = wordsOf(issue, locale);
    const place = [file, row, id].filter((part) => part !== undefined).join(':');
    const name = [issue.severity, issue.rule, issue.code].filter((part) => part !== undefined).join(' ');
    const at = issue.path.length === 0 ? '' : ` ${PLACE_WORDS[locale].at} ${issue.path.join('.')}`;
    write(printable(`${place}: ${name}${at}: ${message}${hint === undefined ? '' : `\n    ${hint}`}\n`));
  },
  end: () => undefined,
});
