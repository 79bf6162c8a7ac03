import type { Span } from './span.ts';

/** Units before and behind a trigger that a window takes in where its line is longer. */
const REACH = 160;

/**
 * The stretches of a text that are worth reading closely: the lines of its triggers, or their surroundings in long
 * lines. In order, without overlaps; rows of patterns then run over these few words only.
 *
 * @param triggers - Where they begin, in the order of their ends.
 */
export function triggerWindows(lower: string, triggers: readonly number[]): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  let read = 0;
  for (const at of triggers) {
    if (at < read) continue;
    const last = windows.at(-1);
    const end = lineEnd(lower, at);
    const start = lineStart(lower, at);
    if (last !== undefined && start <= last.end) last.end = end;
    else windows.push({ start, end });
    read = Math.min(end, at + REACH / 2);
  }
  return windows;
}

function lineStart(lower: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const before = lower.slice(from, at);
  const newline = before.lastIndexOf('\n');
  return newline === -1 ? from : from + newline + 1;
}

function lineEnd(lower: string, at: number): number {
  const behind = lower.slice(at, at + REACH);
  const newline = behind.indexOf('\n');
  return at + (newline === -1 ? behind.length : newline);
}
