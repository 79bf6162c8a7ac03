import type { Gazetteer, Issue, JobPosting } from '@berufsbild/core';
import { importHtml, importJsonLd } from '@berufsbild/jsonld/import';
import { fixJsonLd, lintHtml, lintJsonLd, type Profile } from '@berufsbild/jsonld/lint';

/** What the linter says of a markup. */
export interface MarkupCheck {
  readonly findings: readonly Issue[];
  /** The first posting that can be read out of it. */
  readonly posting?: JobPosting;
  /** The markup with what can be mended safely; absent for pages and where nothing can. */
  readonly fixed?: unknown;
}

/** What the check needs besides the markup. */
export interface CheckMarkupOptions {
  readonly profile: readonly Profile[];
  readonly gazetteer: Gazetteer;
  readonly now: Date;
}

/** Checks JSON-LD, or the markup of a page. Broken JSON is checked as a page would hold it. */
export function checkMarkup(text: string, options: CheckMarkupOptions): MarkupCheck {
  const isJson = /^\s*[[{]/u.test(text.slice(0, 1000));
  const value = isJson ? parsed(text) : undefined;
  const page = isJson ? `<script type="application/ld+json">${text}</script>` : text;
  const [posting] = (isJson ? importJsonLd(text, options) : importHtml(text, options)).postings;
  const { jsonld: fixed, applied } = value === undefined ? NOTHING_FIXED : fixJsonLd(value, options);
  return {
    findings: value === undefined ? lintHtml(page, options) : lintJsonLd(value, options),
    ...(posting === undefined ? {} : { posting: posting.value }),
    ...(applied.length === 0 ? {} : { fixed }),
  };
}

const NOTHING_FIXED = { jsonld: undefined, applied: [] } as const;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
