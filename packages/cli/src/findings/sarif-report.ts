import { pathToFileURL } from 'node:url';
import type { Issue, Severity } from '@berufsbild/core';
import { wordsOf } from '../output/words-of.ts';
import type { Finding } from './finding.ts';
import type { FindingReportFactory } from './finding-report.ts';

/** Our severities in the words of SARIF. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * One SARIF 2.1.0 document; code hosts show it beside the code. Results stream, the rules that they name follow.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifReport: FindingReportFactory = (write, locale) => {
  const rules = new Map<string, object>();
  let count = 0;
  return {
    add: (finding) => {
      const { issue } = finding;
      const { message, hint, source } = wordsOf(issue, locale);
      const id = idOf(issue);
      if (!rules.has(id))
        rules.set(id, { id, name: issue.code, ...(source?.startsWith('http') && { helpUri: source }) });
      const text = hint === undefined ? message : `${message} ${hint}`;
      const result = { ruleId: id, level: LEVELS[issue.severity], message: { text }, locations: [locationOf(finding)] };
      write(`${count === 0 ? HEAD : ',\n'}${JSON.stringify(result)}`);
      count += 1;
    },
    end: () => {
      const driver = { name: 'berufsbild', rules: [...rules.values()] };
      write(`${count === 0 ? HEAD : '\n'}],"tool":${JSON.stringify({ driver })}}]}\n`);
    },
  };
};

const HEAD = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[\n';

function idOf({ rule, code }: Issue): string {
  return rule ?? code;
}

function locationOf({ file, row, id, issue }: Finding): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: pathToFileURL(file).pathname === file ? pathToFileURL(file).href : encodeURI(file) },
      ...(row !== undefined && { region: { startLine: row } }),
    },
    logicalLocations: [{ fullyQualifiedName: [id, ...issue.path].filter((part) => part !== undefined).join('.') }],
  };
}
