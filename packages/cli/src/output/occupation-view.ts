import { annualSalary, type Fact, type FactKind, type Found, type Issue, type Salary } from '@berufsbild/core';
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
      'Balken: auf ein Jahr umgerechnet, zwölf Zahlungen und 40 Wochenstunden, wo der Text nichts anderes sagt. Ein offenes Ende ist gestreift.',
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
      'Bars: converted to a year, twelve payments and 40 hours a week where the text does not say otherwise. An open end is striped.',
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
.chart{display:grid;gap:.5rem;margin:0 0 1rem}.chart div.row{display:grid;grid-template-columns:8rem 1fr;gap:.8rem;align-items:center}
.track{position:relative;height:1.1rem;background:var(--line);border-radius:.3rem}
.bar{position:absolute;top:0;bottom:0;min-width:.5rem;background:var(--accent);border-radius:.3rem}
.open{background:repeating-linear-gradient(45deg,var(--accent) 0 .35rem,var(--tint) .35rem .7rem)}
.scale{display:flex;justify-content:space-between;color:var(--soft);font-size:.8rem}
nav ul{columns:2;padding-left:1.1rem}.warning{border-left:.25rem solid var(--accent);padding-left:.7rem;list-style:none;margin:.5rem 0}
.facts{columns:2 20rem;column-gap:2.5rem}.facts section{break-inside:avoid-column}.facts section.long{break-inside:auto}.facts h3{margin-top:0}.facts ul{margin-bottom:1.2rem}
.text{counter-reset:line;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.95rem}
.text p{margin:0;padding:.1rem 0 .1rem 3.2rem;position:relative;min-height:1.5em}.text p::before{content:attr(data-line);position:absolute;left:0;width:2.5rem;text-align:right;color:var(--soft);font-size:.8rem}
mark{background:var(--tint);color:inherit;padding:0 .1rem;border-radius:.2rem}
:target{outline:.15rem solid var(--accent);background:var(--warm)}
@media(max-width:34rem){.chart div.row{grid-template-columns:1fr;gap:.15rem}nav ul{columns:1}.text p{padding-left:2.2rem}.text p::before{width:1.7rem}}`);

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
<nav><ul>${documents.map((document, at) => html`<li><a href="#d${at}">${nameOf(document, locale)}</a></li>`)}</ul></nav>
${between}
${documents.map((document, at) => documentSection(document, at, documents, locale))}`;
  return pageOf(words.page, locale, body, STYLE);
}

function nameOf({ name, reading }: ReadDocument, locale: MessageLocale): string {
  const { titles, place } = reading.profile;
  const title = titles.neutral ?? titles.male ?? WORDS[locale].unknown;
  return `${title}${place === undefined ? '' : `, ${place.name}`} (${name})`;
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
<h2>${nameOf(document, locale)}</h2>
<p>${words.place}: ${place?.name ?? words.unknown}${place?.key === undefined ? '' : ` (AGS ${place.key})`} · ${words.codes}: ${codesText(codes) || words.unknown}</p>
<h3>${words.pay}</h3>
${payChart(document, at, locale)}
<h3>${words.doubts}</h3>
${notes.length === 0 ? html`<p>${words.none}</p>` : notesList(notes, documents, locale)}
<h3>${words.facts}</h3>
<div class="facts">${factSections(document, at, locale)}</div>
<h3>${words.text}</h3>
${markedText(document, at)}
</section>`;
}

function notesList(notes: readonly ReadingNote[], documents: readonly ReadDocument[], locale: MessageLocale): Html {
  return html`<ul>${notes.map(
    ({ code, severity, message, facts }) =>
      html`<li class="${severity}">${message} <small><code>${code}</code> ${FACT_WORDS[locale].severities[severity]}</small> ${facts.map((fact) => placesOf(fact, documents, locale))}</li>`,
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
  if (rows.length === 0) return html`<p>${words.noPay}</p>`;
  const most = Math.max(1, ...rows.map(({ annual }) => annual?.maxValue ?? annual?.minValue ?? 0)) * 1.1;
  const link = ({ start }: Found<Fact>, label: string) => html`<a href="#${anchorOf(at, start)}">${label}</a>`;
  return html`<div class="chart" aria-hidden="true">${rows.map(({ salary, annual }) =>
    annual === undefined
      ? ''
      : html`<div class="row"><span>${levelText(salary, locale)}</span><span class="track">${barOf(annual, most)}</span></div>`,
  )}<div class="row"><span></span><span class="scale"><span>0</span><span>${amount(most, rows, locale)}</span></span></div></div>
<p><small>${words.payNote}</small></p>
<div class="scroll"><table>
<thead><tr><th scope="col">${words.level}</th><th scope="col">${words.stated}</th><th scope="col">${words.annual}</th><th scope="col">${words.notes}</th><th scope="col">${words.where}</th></tr></thead>
<tbody>${rows.map(
    ({ found, salary, annual }) =>
      html`<tr><td>${levelText(salary, locale)}</td><td>${link(found, payText(salary, locale))}</td><td>${annual === undefined ? words.unknown : payText(annual, locale)}</td><td>${payNotes(salary, locale)}${found.issues.length === 0 ? '' : html` <small>${explain(found, locale)}</small>`}</td><td>${link(found, `${words.line} ${lineNumber(text, found.start)}`)}</td></tr>`,
  )}</tbody></table></div>`;
}

function amount(figure: number, rows: readonly PayRow[], locale: MessageLocale): string {
  const currency = rows[0]?.salary.currency ?? 'EUR';
  return new Intl.NumberFormat(localeName(locale), { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    Math.round(figure / 1000) * 1000,
  );
}

function annualOf(salary: Salary): Salary | undefined {
  const annual = annualSalary(salary);
  return annual.ok ? annual.value.salary : undefined;
}

/** From the lower to the upper bound; where one is open, to the end of the track. */
function barOf({ minValue, maxValue }: Salary, most: number): Html {
  const from = ((minValue ?? 0) / most) * 100;
  const to = ((maxValue ?? most) / most) * 100;
  const open = minValue === undefined || maxValue === undefined ? ' open' : '';
  return html`<span class="bar${open}" style="left:${from.toFixed(1)}%;width:${Math.max(0, to - from).toFixed(1)}%"></span>`;
}

const LONG_SECTION = 12;

function factSections({ text, reading }: ReadDocument, at: number, locale: MessageLocale): readonly Html[] {
  const { kinds } = FACT_WORDS[locale];
  const { facts } = reading.profile;
  return (Object.keys(kinds) as FactKind[])
    .filter((kind) => kind !== 'salary' && kind !== 'place')
    .map((kind) => {
      const own = facts.filter((fact) => fact.kind === kind);
      const items = own.map(
        (fact) =>
          html`<li>${factText(fact, locale)} <small>${fact.provenance.map(({ start }) => html` <a href="#${anchorOf(at, start)}">${WORDS[locale].line} ${lineNumber(text, start)}</a>`)}</small></li>`,
      );
      const list = own.length === 0 ? html`<p><small>${WORDS[locale].unknown}</small></p>` : html`<ul>${items}</ul>`;
      return html`<section class="${own.length > LONG_SECTION ? 'long' : 'short'}"><h3>${kinds[kind]}</h3>${list}</section>`;
    });
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
