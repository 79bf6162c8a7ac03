// Writes, checks and imports the markup of 100,000 generated postings with our functions and with public libraries, side by side.
// Reads: the packages' sources, bench/generated-postings.mjs. Writes: nothing; ends with exit code 1 where a limit is missed.
// Flags: --json prints the figures as JSON; --postings=N takes fewer postings. Installs its own dependencies where they are missing.
import { parseArgs } from 'node:util';
import { importSource } from '../scripts/import-source.mjs';
import { installBeside } from '../scripts/install-beside.mjs';
import { generatedPostings } from './generated-postings.mjs';

installBeside('bench');
process.env.NODE_ENV = 'production';
const { createElement } = await import('react');
const { renderToStaticMarkup } = await import('react-dom/server');
const { JobPostingJsonLd } = await import('next-seo');
const { default: schemaOrg } = await import('react-schemaorg');
const { createHead, renderSSRHead } = await import('unhead/server');
const { defineJobPosting, useSchemaOrg: addSchemaOrg } = await import('@unhead/schema-org');
const { default: Validator } = await import('@adobe/structured-data-validator');
const { default: WebAutoExtractor } = await import('@marbec/web-auto-extractor');
const { schemaOrgGraph } = await import('./schema-org-graph.mjs');
const { toJobPosting, toScript, lintJsonLd, importHtml } = await importSource(`
  export { toJobPosting, toScript } from '@berufsbild/jsonld';
  export { lintJsonLd } from '@berufsbild/jsonld/lint';
  export { importHtml } from '@berufsbild/jsonld/import';
`);

const { values: flags } = parseArgs({
  strict: false,
  options: { json: { type: 'boolean', default: false }, postings: { type: 'string', default: '100000' } },
});
const TOTAL = Number(flags.postings);
const BATCH = 100;
/** A slow library takes every so many batches. */
const SUBSET = 10;
const now = new Date('2026-11-22T12:00:00Z');

const validator = new Validator();
const validatorWithVocabulary = new Validator(schemaOrgGraph());
const extractor = () => new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] });

/** Each takes one item: the posting, its markup, the same as props, its page. Every library gets its input ready made. */
const WORK = {
  'JSON.stringify': { run: ({ jsonld }) => JSON.stringify(jsonld) },
  toScript: { run: ({ jsonld }) => toScript(jsonld) },
  'toJobPosting + toScript': { run: ({ posting }) => toScript(toJobPosting(posting, { now }).jsonld) },
  'next-seo': { run: ({ props }) => renderToStaticMarkup(createElement(JobPostingJsonLd, props)) },
  'react-schemaorg': {
    run: ({ jsonld }) => renderToStaticMarkup(createElement(schemaOrg.JsonLd, { item: jsonld })),
  },
  '@unhead/schema-org': { run: unheadScript, every: SUBSET },
  lintJsonLd: { run: ({ jsonld }) => lintJsonLd(jsonld, { now }) },
  'Adobe, no vocabulary': { run: ({ extracted }) => validator.validate(extracted) },
  'Adobe, schema.org loaded': { run: ({ extracted }) => validatorWithVocabulary.validate(extracted), every: SUBSET },
  importHtml: { run: ({ page }) => importHtml(page, { now }) },
  'Adobe with extraction': {
    run: ({ page }) => validatorWithVocabulary.validate(extractor().parse(page)),
    every: SUBSET,
  },
  'Adobe with extraction, no vocabulary': {
    run: ({ page }) => validator.validate(extractor().parse(page)),
    every: SUBSET,
  },
};

/**
 * Ours beside theirs: at most so many times its cost. Adobe's README loads schema.org into the validator; without it, it
 * checks no names of properties, which ours always does: those lines have no limit.
 */
const LIMITS = [
  ['toScript', 'JSON.stringify', 1.6],
  ['toJobPosting + toScript', 'next-seo', 1],
  ['toJobPosting + toScript', 'react-schemaorg', 1],
  ['toJobPosting + toScript', '@unhead/schema-org', 1],
  ['lintJsonLd', 'Adobe, schema.org loaded', 1 / 4],
  ['lintJsonLd', 'Adobe, no vocabulary', undefined],
  ['importHtml', 'Adobe with extraction', 1 / 3],
  ['importHtml', 'Adobe with extraction, no vocabulary', undefined],
];

const spent = await measure();
const microseconds = Object.fromEntries(
  Object.entries(spent).map(([name, { cpu, items }]) => [name, Math.round((cpu / items) * 100) / 100]),
);
const limits = LIMITS.map(([ours, theirs, limit]) => {
  const ratio = microseconds[ours] / microseconds[theirs];
  return { ours, theirs, ratio: Number(ratio.toFixed(3)), limit, isKept: limit === undefined || ratio <= limit };
});
const growth = growthOfLint();

if (flags.json) console.log(JSON.stringify({ microseconds, items: itemsOf(spent), limits, growth }, undefined, 2));
else print();
process.exitCode = limits.every(({ isKept }) => isKept) && growth.isKept ? 0 : 1;

/** CPU time of each library, batch by batch in turns, after two batches that warm up. */
async function measure() {
  const result = Object.fromEntries(Object.keys(WORK).map((name) => [name, { cpu: 0, items: 0 }]));
  const warmUp = 10;
  for (let batch = -warmUp; batch * BATCH < TOTAL; batch += 1) {
    const items = generatedPostings(Math.max(batch, 0) * BATCH, Math.min((Math.max(batch, 0) + 1) * BATCH, TOTAL)).map(
      itemOf,
    );
    for (const [name, { run, every = 1 }] of Object.entries(WORK)) {
      if (batch >= 0 && batch % every > 0) continue;
      const cpu = await timed(run, items);
      if (batch < 0) continue;
      result[name].cpu += cpu;
      result[name].items += items.length;
    }
    if (batch % 100 === 0) process.stderr.write(`${Math.max(batch, 0) * BATCH} of ${TOTAL} postings\n`);
  }
  return result;
}

/** CPU microseconds of a run over all items. Only what answers with a promise is waited for. */
async function timed(run, items) {
  const before = process.cpuUsage();
  for (const item of items) {
    const answer = run(item);
    if (answer instanceof Promise) await answer;
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function itemOf(posting) {
  const { jsonld } = toJobPosting(posting, { now });
  const parsed = JSON.parse(JSON.stringify(jsonld));
  const { '@context': _, '@type': __, ...props } = parsed;
  const page = `<!doctype html><html lang="de"><head><title>${posting.title}</title>${toScript(jsonld)}</head><body><main><h1>${posting.title}</h1>${posting.description}<a href="/bewerben">Jetzt bewerben</a></main></body></html>`;
  return { posting, jsonld: parsed, props, page, extracted: { jsonld: { JobPosting: [parsed] } } };
}

async function unheadScript({ props }) {
  const head = createHead({ disableDefaults: true });
  addSchemaOrg(head, [defineJobPosting(props)]);
  return renderSSRHead(head);
}

/** How much more a check costs for a description ten times as long: linear is ten at most. */
function growthOfLint() {
  const [{ jsonld }] = generatedPostings(0, 1).map(itemOf);
  const sized = (size) => ({ ...jsonld, description: '<p>Sie planen &amp; gestalten.</p>\n'.repeat(size / 32) });
  const cost = (size) => {
    const value = sized(size);
    const runs = Array.from({ length: 15 }, () => {
      const before = process.cpuUsage();
      for (let index = 0; index < 10; index += 1) lintJsonLd(value, { now });
      return process.cpuUsage(before).user;
    });
    return Math.min(...runs);
  };
  const [short, long] = [cost(100_000), cost(1_000_000)];
  const times = Number((long / Math.max(short, 1)).toFixed(1));
  return { of: 'lintJsonLd, description of 1 MB beside 100 kB', times, limit: 12, isKept: times <= 12 };
}

function itemsOf(result) {
  return Object.fromEntries(Object.entries(result).map(([name, { items }]) => [name, items]));
}

function print() {
  console.log(`markup of postings with descriptions of 1 to 4 kB: CPU microseconds an item`);
  for (const [name, { items }] of Object.entries(spent)) {
    console.log(`  ${name.padEnd(38)} ${microseconds[name].toFixed(2).padStart(9)}   ${items} items`);
  }
  console.log('\nours beside theirs: times its cost, and the limit');
  for (const { ours, theirs, ratio, limit, isKept } of limits) {
    const names = `${ours} / ${theirs}`.padEnd(58);
    const verdict = limit === undefined ? '' : `≤ ×${limit.toFixed(2)}  ${isKept ? 'pass' : 'FAIL'}`;
    console.log(`  ${names} ×${ratio.toFixed(2)}  ${verdict}`);
  }
  const { of, times, limit, isKept } = growth;
  console.log(`  ${of.padEnd(58)} ×${times.toFixed(1)}  ≤ ×${limit}  ${isKept ? 'pass' : 'FAIL'}`);
}
