// Writes the page of lint rules. Reads: the table of rules and its messages in packages/jsonld. Writes:
// docs/lint-rules.md; with --check it only looks.
import { writeOrCheck } from './generated-file.mjs';
import { importSource } from './import-source.mjs';

const { RULES, SAFE_FIXES, JSONLD_MESSAGES } = await importSource(`
  export { RULES } from '../packages/jsonld/src/lint/rule-table.ts';
  export { SAFE_FIXES } from '../packages/jsonld/src/lint/safe-fixes.ts';
  export { JSONLD_MESSAGES } from '../packages/jsonld/src/messages/message-table.ts';
`);

/** Text for a cell of a table. */
const cell = (text = '') => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** @param {any} rule */
const level = ({ level, levelIn }) =>
  [level, ...Object.entries(levelIn).map(([profile, other]) => `${other} in ${profile}`)].join(', ');

/** @param {any} rule */
const row = (rule) => {
  const { en, source } = JSONLD_MESSAGES[rule.code];
  const cells = [
    rule.id,
    `\`${rule.code}\``,
    level(rule),
    rule.profiles.join(', '),
    SAFE_FIXES[rule.id] ?? '',
    `${en.message} ${en.hint ?? ''}`,
    source ?? 'our inference',
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
};

writeOrCheck(
  'docs/lint-rules.md',
  `# Lint rules

What \`lintJsonLd\` and \`lintHtml\` of \`@berufsbild/jsonld/lint\` check, ${RULES.length} rules. Generated from the table of rules by
\`scripts/lint-rules.mjs\`; texts exist in German and English (\`@berufsbild/jsonld/messages\`). \`…\` stands for what was found.

| rule | code | level | profiles | safe fix | what it says | source |
|---|---|---|---|---|---|---|
${[...RULES]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map(row)
  .join('\n')}
`.replace(/\{\w+\}/g, '…'),
);
