import type { Span } from '@berufsbild/core';

/** A stretch of a text and what was read there. */
export interface Mark extends Span {
  /** Id of its entry in the list of facts. */
  readonly anchor: string;
  /** What sort of thing it is, in the language of the page. */
  readonly label: string;
  /** Whether it is about pay, which stands out. */
  readonly pay: boolean;
}

/** A text with its marks; where marks overlap, the shared stretch is marked once and names both. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return (
    <p class="marked panel" lang="de">
      {segmentsOf(text, marks).map(({ start, end, covering }) => {
        const [first] = covering;
        if (first === undefined) return text.slice(start, end);
        const ending = covering.filter((mark) => mark.end === end);
        return (
          <mark class={covering.some(({ pay }) => pay) ? 'mark-salary' : undefined}>
            <a class="mark-link" href={`#${first.anchor}`}>
              {text.slice(start, end)}
            </a>
            {ending.length === 0 ? null : <span class="mark-kind">{ending.map(({ label }) => label).join(', ')}</span>}
          </mark>
        );
      })}
    </p>
  );
}

/** A stretch that begins and ends at borders of marks, and the marks that cover it. */
interface Segment extends Span {
  readonly covering: readonly Mark[];
}

/** Cuts a text at every border of a mark. Nothing of the text is lost or doubled. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (one, other) => one - other,
  );
  const sorted = marks.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let open: readonly Mark[] = [];
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const opening: Mark[] = [];
    for (let mark = sorted[next]; mark !== undefined && mark.start <= start; mark = sorted[++next]) opening.push(mark);
    open = [...open, ...opening].filter((mark) => mark.end > start);
    return { start, end, covering: open };
  });
}
