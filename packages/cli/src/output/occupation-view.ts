import {
  annualSalary,
  type Fact,
  type FactKind,
  type Found,
  formatSalary,
  type Issue,
  type Salary,
} from '@berufsbild/core';
import { explain, type MessageLocale } from '@berufsbild/core/messages';
import { factText, levelText, localeName, payNotes, payText } from './fact-text.ts';
import { FACT_WORDS } from './fact-words.ts';
import { Html, html } from './html.ts';
import { lineNumber } from './line-number.ts';
import { codesText } from './occupation-text.ts';
import { pageOf } from './page-of.ts';
import type { ReadDocument } from './read-document.ts';
import { issueNotes, type ReadingNote, readingNotes } from './reading-notes.ts';

/** Words of the page, by language. */
const WORDS = {
  de: {
    page: 'Berufe in Texten',
    unknown: 'nicht genannt',
    place: 'Ort',
    codes: 'Schlüssel',
    pay: 'Gehalt im Vergleich',
    payNote:
      'Balken: auf ein Jahr umgerechnet, zwölf Zahlungen und 40 Wochenstunden, wo der Text nichts anderes sagt. Ein offenes Ende läuft aus.',
    level: 'Stufe',
    stated: 'wie genannt',
    annual: 'im Jahr',
    notes: 'Anmerkungen',
    where: 'Stelle',
    facts: 'Fakten',
    text: 'Text',
    line: 'Zeile',
    noPay: 'Der Text nennt kein Gehalt.',
    doubts: 'Auffälligkeiten',
    across: 'Zwischen den Dokumenten',
    none: 'keine',
  },
  en: {
    page: 'Occupations in texts',
    unknown: 'not named',
    place: 'Place',
    codes: 'Codes',
    pay: 'Pay compared',
    payNote:
      'Bars: converted to a year, twelve payments and 40 hours a week where the text does not say otherwise. An open end fades out.',
    level: 'Level',
    stated: 'as stated',
    annual: 'per year',
    notes: 'Notes',
    where: 'Place in text',
    facts: 'Facts',
    text: 'Text',
    line: 'line',
    noPay: 'The text names no pay.',
    doubts: 'Doubts',
    across: 'Between the documents',
    none: 'none',
  },
} as const;

const STYLE = new Html(`
nav ul{columns:2 20rem;column-gap:2rem}
.head{color:var(--soft)}
.chart{display:grid;gap:.9rem;margin-bottom:.75rem}td:first-child{font-weight:600}h2 small{display:block;font:.9rem/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;margin-top:.25rem}
.row{display:grid;grid-template-columns:8rem minmax(0,1fr) 11rem;gap:1rem;align-items:center}.row .figure{text-align:right;font-weight:600;font-size:.9rem;font-variant-numeric:tabular-nums}
.track{position:relative;height:.85rem;background:var(--sunken);border-radius:.45rem;overflow:hidden}
.bar{position:absolute;top:0;bottom:0;min-width:.6rem;background:var(--bar);border-radius:.45rem}
.open-above{background:linear-gradient(to right,var(--bar) 20%,transparent);border-radius:.45rem 0 0 .45rem}
.open-below{background:linear-gradient(to left,var(--bar) 20%,transparent);border-radius:0 .45rem .45rem 0}
.scale{position:relative;height:1.2rem;color:var(--soft);font-size:.8rem;font-variant-numeric:tabular-nums}.scale span{position:absolute;transform:translateX(-50%);white-space:nowrap}.scale span:first-child{transform:none}
.notes{list-style:none;padding:0;display:grid;gap:.6rem}.notes li{padding:.7rem 1rem;border-radius:10px;background:var(--sunken)}.notes .warning,.notes .error{background:var(--warm-tint)}.notes code{color:inherit}.notes small{display:block}
.facts{columns:2 20rem;column-gap:2.5rem;font-size:.95rem}.facts section{break-inside:avoid-column;padding-bottom:1.25rem}.facts section.long{break-inside:auto}.facts h4{font:600 1rem/1.3 var(--serif);margin:0 0 .35rem;break-after:avoid}.facts li{break-inside:avoid}
.lines{font-size:.8rem;white-space:normal}.lines a{color:var(--soft);text-decoration-color:var(--line);white-space:nowrap}
.text{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.95rem}
.text p{margin:0;padding:.1rem 0 .1rem 3.2rem;position:relative;min-height:1.6em}.text p::before{content:attr(data-line);position:absolute;left:0;width:2.2rem;text-align:right;color:var(--soft);font-size:.75rem;line-height:2.1}
mark{background:var(--tint);color:inherit;padding:.05rem .1rem;border-radius:3px}
:target{outline:3px solid var(--accent);outline-offset:1px}section:target{outline:none}
@media screen and (max-width:44rem){.row{grid-template-columns:minmax(0,1fr) auto;gap:.25rem .75rem}.row .track,.row .scale{grid-column:1/-1;order:1}.row:last-child span:empty{display:none}.text p{padding-left:2.1rem}.text p::before{width:1.5rem}}`);

/**
 * Documents with what was read out of them as one static page: every number links to its place in the text, the chart of
 * pay has a table beside it, and what a text does not say is said to be not named.
 *
 * @param documents - In the order of the page.
 * @param across - Contradictions between the documents.
 */
export function occupationView(
  documents: readonly ReadDocument[],
  across: readonly Issue[],
  locale: MessageLocale,
): string {
  const words = WORDS[locale];
  const notes = issueNotes(documents, across, locale);
  const between = notes.length === 0 ? '' : html`<h2>${words.across}</h2>${notesList(notes, documents, locale)}`;
  const body = html`
<nav><ul>${documents.map((document, at) => html`<li><a href="#d${at}">${nameOf(document, locale)}</a> <small>${document.name}</small></li>`)}</ul></nav>
${between}
${documents.map((document, at) => documentSection(document, at, documents, locale))}`;
  return pageOf(words.page, locale, body, STYLE);
}

function nameOf({ reading }: ReadDocument, locale: MessageLocale): string {
  const { titles, place } = reading.profile;
  const title = titles.neutral ?? titles.male ?? WORDS[locale].unknown;
  return place === undefined ? title : `${title}, ${place.name}`;
}

function documentSection(
  document: ReadDocument,
  at: number,
  documents: readonly ReadDocument[],
  locale: MessageLocale,
): Html {
  const words = WORDS[locale];
  const { reading } = document;
  const { codes, place } = reading.profile;
  const notes = readingNotes(document, locale);
  return html`<section id="d${at}">
<h2>${nameOf(document, locale)} <small>${document.name}</small></h2>
<p class="head">${words.place}: ${place?.name ?? words.unknown}${place?.key === undefined ? '' : ` (AGS ${place.key})`} · ${words.codes}: ${codesText(codes) || words.unknown}</p>
<h3>${words.pay}</h3>
${payChart(document, at, locale)}
<h3>${words.doubts}</h3>
${notes.length === 0 ? html`<p class="soft">${words.none}</p>` : notesList(notes, documents, locale)}
<h3>${words.facts}</h3>
<div class="panel">${factList(document, at, locale)}</div>
<h3>${words.text}</h3>
<div class="panel">${markedText(document, at)}</div>
</section>`;
}

function notesList(notes: readonly ReadingNote[], documents: readonly ReadDocument[], locale: MessageLocale): Html {
  return html`<ul class="notes">${notes.map(
    ({ code, severity, message, facts }) =>
      html`<li class="${severity}">${message} <span class="lines">${facts.map((fact) => placesOf(fact, documents, locale))}</span> <small>${FACT_WORDS[locale].severities[severity]} <code>${code}</code></small></li>`,
  )}</ul>`;
}

/** Links to every place of a fact. */
function placesOf(fact: Fact, documents: readonly ReadDocument[], locale: MessageLocale): readonly Html[] {
  return fact.provenance.flatMap(({ document, start }) => {
    const at = documents.findIndex(({ id }) => id === document);
    const home = documents[at];
    return home === undefined
      ? []
      : [html` <a href="#${anchorOf(at, start)}">${WORDS[locale].line} ${lineNumber(home.text, start)}</a>`];
  });
}

function anchorOf(document: number, start: number): string {
  return `d${document}-${start}`;
}

interface PayRow {
  readonly found: Found<Fact>;
  readonly salary: Salary;
  readonly annual: Salary | undefined;
}

function payChart({ text, reading }: ReadDocument, at: number, locale: MessageLocale): Html {
  const words = WORDS[locale];
  const rows = reading.facts.flatMap((found): PayRow[] =>
    found.value.kind === 'salary' ? [{ found, salary: found.value.value, annual: annualOf(found.value.value) }] : [],
  );
  if (rows.length === 0) return html`<p class="panel soft">${words.noPay}</p>`;
  const most = Math.max(1, ...rows.map(({ annual }) => annual?.maxValue ?? annual?.minValue ?? 0)) * 1.1;
  const link = ({ start }: Found<Fact>, label: string) => html`<a href="#${anchorOf(at, start)}">${label}</a>`;
  return html`<div class="panel"><div class="chart" aria-hidden="true">${rows.map(({ salary, annual }) =>
    annual === undefined
      ? ''
      : html`<div class="row"><span>${levelText(salary, locale)}</span><span class="track">${barOf(annual, most)}</span><span class="figure">${amountText(annual, locale)}</span></div>`,
  )}<div class="row"><span></span><span class="scale">${ticksOf(most).map((tick) => html`<span style="left:${percent(tick, most)}">${figure(tick, locale)}</span>`)}</span><span></span></div></div>
<p class="soft"><small>${words.payNote}</small></p>
<table>
<thead><tr><th scope="col">${words.level}</th><th scope="col">${words.stated}</th><th scope="col">${words.annual}</th><th scope="col">${words.notes}</th><th scope="col">${words.where}</th></tr></thead>
<tbody>${rows.map(
    ({ found, salary, annual }) =>
      html`<tr><td>${levelText(salary, locale)}</td><td data-label="${words.stated}">${link(found, payText(salary, locale))}</td><td data-label="${words.annual}">${annual === undefined ? words.unknown : payText(annual, locale)}</td><td>${payNotes(salary, locale)}${found.issues.length === 0 ? '' : html` <small>${explain(found, locale)}</small>`}</td><td class="lines">${link(found, `${words.line} ${lineNumber(text, found.start)}`)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Round figures from zero on, so many that they stand apart. */
function ticksOf(most: number): readonly number[] {
  const step = TICK_STEPS.find((size) => most / size <= MOST_TICKS) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

const TICK_STEPS = [1, 2, 5]
  .flatMap((digit) => [1000, 10_000, 100_000, 1_000_000].map((size) => digit * size))
  .sort((a, b) => a - b);
const MOST_TICKS = 5;

function percent(figure: number, most: number): string {
  return `${((figure / most) * 100).toFixed(1)}%`;
}

function figure(value: number, locale: MessageLocale): string {
  return new Intl.NumberFormat(localeName(locale)).format(value);
}

/** Pay of a year without the words for the period, which the chart's note says once. */
function amountText(annual: Salary, locale: MessageLocale): string {
  const [amount = ''] = formatSalary(annual, { locale: localeName(locale), style: 'short' }).split('/');
  return amount;
}

function annualOf(salary: Salary): Salary | undefined {
  const annual = annualSalary(salary);
  return annual.ok ? annual.value.salary : undefined;
}

/** From the lower to the upper bound; where one is open, fading to the end of the track. */
function barOf({ minValue, maxValue }: Salary, most: number): Html {
  const from = minValue ?? 0;
  const to = maxValue ?? most;
  const open = maxValue === undefined ? ' open-above' : minValue === undefined ? ' open-below' : '';
  return html`<span class="bar${open}" style="left:${percent(from, most)};width:${percent(Math.max(0, to - from), most)}"></span>`;
}

const LONG_SECTION = 12;

/** The facts by kind, and the kinds that the text does not name. */
function factList({ text, reading }: ReadDocument, at: number, locale: MessageLocale): Html {
  const { kinds } = FACT_WORDS[locale];
  const { line, unknown } = WORDS[locale];
  const shown = (Object.keys(kinds) as FactKind[])
    .filter((kind) => kind !== 'salary' && kind !== 'place')
    .map((kind) => ({ name: kinds[kind], own: reading.profile.facts.filter((fact) => fact.kind === kind) }));
  const sections = shown.flatMap(({ name, own }) =>
    own.length === 0
      ? []
      : [
          html`<section class="${own.length > LONG_SECTION ? 'long' : 'short'}"><h4>${name}</h4><ul>${own.map(
            (fact) =>
              html`<li>${factText(fact, locale)} <span class="lines">${fact.provenance.map(({ start }) => html` <a href="#${anchorOf(at, start)}">${line} ${lineNumber(text, start)}</a>`)}</span></li>`,
          )}</ul></section>`,
        ],
  );
  const missing = shown.filter(({ own }) => own.length === 0).map(({ name }) => name);
  const rest = missing.length === 0 ? '' : html`<p class="soft"><strong>${unknown}:</strong> ${missing.join(', ')}</p>`;
  return html`<div class="facts">${sections}</div>${rest}`;
}

/** The text line by line; every mention is an anchor, and the longest over the same words is marked. */
function markedText({ text, reading }: ReadDocument, at: number): Html {
  const mentions = [...reading.facts].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: Html[] = [];
  let next = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const inside: Found<Fact>[] = [];
    for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < to; next += 1)
      inside.push(mentions[next] as Found<Fact>);
    lines.push(html`<p data-line="${lines.length + 1}">${markedLine(line, from, inside, at)}</p>`);
    from = to + 1;
  }
  return html`<div class="text">${lines}</div>`;
}

function markedLine(line: string, from: number, mentions: readonly Found<Fact>[], at: number): readonly Html[] {
  const parts: Html[] = [];
  const anchors = new Set<number>();
  let done = from;
  for (const { start, end } of mentions) {
    if (anchors.has(start)) continue;
    anchors.add(start);
    if (start < done) {
      parts.push(html`<span id="${anchorOf(at, start)}"></span>`);
      continue;
    }
    const to = Math.min(end, from + line.length);
    parts.push(
      html`${line.slice(done - from, start - from)}<mark id="${anchorOf(at, start)}">${line.slice(start - from, to - from)}</mark>`,
    );
    done = to;
  }
  parts.push(html`${line.slice(done - from)}`);
  return parts;
}
