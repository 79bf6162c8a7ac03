import type { Span } from './span.ts';

/** Units before and behind a trigger that a window takes in where its line is longer. */
const REACH = 160;

/**
 * The stretches of a text that are worth reading closely: the lines of its triggers, or their surroundings in long
 * lines. In order, without overlaps; rows of patterns then run over these few words only.
 */
export function triggerWindows(lower: string, trigger: RegExp): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  trigger.lastIndex = 0;
  for (let match = trigger.exec(lower); match !== null; match = trigger.exec(lower)) {
    const last = windows.at(-1);
    const end = lineEnd(lower, match.index);
    const start = lineStart(lower, match.index);
    if (last !== undefined && start <= last.end) last.end = end;
    else windows.push({ start, end });
    trigger.lastIndex = Math.max(trigger.lastIndex, Math.min(end, match.index + REACH / 2));
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
