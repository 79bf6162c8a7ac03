import { createIssue } from '../issue/create-issue.ts';
import type { TaskPhase } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import type { OutlineLine } from './outline.ts';

/** The phases of work by the nouns that head their paragraphs. */
const PHASE_ROWS: readonly { readonly phase: TaskPhase; readonly noun: RegExp }[] = [
  { phase: 'management', noun: /^(?:content-?)?management(?: von [A-Za-zÀ-ž]{3,20})?$/u },
  { phase: 'planning', noun: /^(?:[A-Za-zÀ-ž]{3,20})?planung$/u },
  { phase: 'production', noun: /^(?:[A-Za-zÀ-ž]{3,20}-?)?produktion$/u },
  { phase: 'publication', noun: /^(?:publikation|veröffentlichung|distribution)$/u },
  { phase: 'promotion', noun: /^(?:promotion|verbreitung|bewerbung der inhalte)$/u },
  { phase: 'measurement', noun: /^(?:erfolgsmessung|messung|erfolgskontrolle|auswertung|monitoring)$/u },
];
/** A piece of such a noun: a quick look before the closer one. */
const MAY_NAME =
  /management|planung|produktion|publikation|veröffentlichung|distribution|promotion|verbreitung|bewerbung|messung|kontrolle|auswertung|monitoring/;
/** Fewest phases that make a text one that tells work by its phases: one alone is a heading like any other. */
const FEWEST_PHASES = 3;
/** Longest line that ends what a phase is told under, such as "Klingt gut!", in UTF-16 units. */
const LONGEST_BREAK = 40;

/** Gives each task the phase under whose name it stands, where a text tells the work by its phases. */
export function withPhases(mentions: readonly FactMention[], lines: readonly OutlineLine[]): readonly FactMention[] {
  const headed = lines.flatMap((line) => phaseOf(line.text) ?? []);
  if (new Set(headed).size < FEWEST_PHASES) return mentions;
  const phases = phaseOfLines(lines);
  const named = new Set(headed);
  return mentions.map((mention) => {
    if (mention.kind !== 'task') return mention;
    const own = phaseOf(mention.value.label);
    if (own !== undefined && named.has(own)) return { ...mention, value: { ...mention.value, phase: own } };
    const phase = phaseAt(mention.start, lines, phases);
    if (phase === undefined) return mention;
    const issues = [...(mention.issues ?? []), createIssue('fact/phase-from-heading', 'info', { path: ['phase'] })];
    return { ...mention, value: { ...mention.value, phase }, issues };
  });
}

/** The phase of each line: from a label or heading that names it up to the next one, a heading or a short exclamation. */
function phaseOfLines(lines: readonly OutlineLine[]): readonly (TaskPhase | undefined)[] {
  let phase: TaskPhase | undefined;
  return lines.map(({ text, kind }) => {
    const isBreak = kind === 'heading' || (text.length <= LONGEST_BREAK && /[!?…]$/u.test(text));
    const isLabel = kind === 'heading' || text.endsWith(':');
    const named = isLabel ? phaseOf(text) : undefined;
    phase = named ?? (isBreak ? undefined : phase);
    return phase;
  });
}

/** Longest line that names a phase, in UTF-16 units. */
const LONGEST_NAME = 60;

function phaseOf(text: string): TaskPhase | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const lower = text.toLowerCase();
  if (!MAY_NAME.test(lower)) return undefined;
  const name = lower.replace(/(?:\/[A-Za-zÀ-ž]{3,30})?:$| (?:und|oder)$/u, '');
  return PHASE_ROWS.find(({ noun }) => noun.test(name))?.phase;
}

function phaseAt(
  offset: number,
  lines: readonly OutlineLine[],
  phases: readonly (TaskPhase | undefined)[],
): TaskPhase | undefined {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return phases[low];
}
