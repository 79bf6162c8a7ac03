import type { Range } from '../posting/range.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import type { Employment } from './employment.ts';

/** Puts mentions of one job together: sets are united, ranges span all their figures, of starts the first counts. */
export function mergeEmployment(parts: readonly Employment[]): Employment {
  const time = (['full', 'part'] as const).filter((kind) => parts.some((part) => part.time?.includes(kind)));
  const contract = [...new Set(parts.flatMap((part) => part.contract ?? []))];
  const first = <Key extends keyof Employment>(key: Key) => parts.find((part) => part[key] !== undefined)?.[key];
  return withoutAbsent({
    time: time.length > 0 ? time : undefined,
    hoursPerWeek: spanning(parts.map((part) => part.hoursPerWeek)),
    hoursPerMonth: spanning(parts.map((part) => part.hoursPerMonth)),
    workload: spanning(parts.map((part) => part.workload)),
    contract: contract.length > 0 ? contract : undefined,
    fixedMonths: spanning(parts.map((part) => part.fixedMonths)),
    fourDayWeek: first('fourDayWeek'),
    start: first('start'),
    until: first('until'),
  });
}

/** The range over several; an end that is open in one of them is open, but "at least 10" and "at most 40" are one range. */
function spanning(ranges: readonly (Range | undefined)[]): Range | undefined {
  const stated = ranges.filter((range) => range !== undefined);
  if (stated.length === 0) return undefined;
  const min = stated.reduce((least, range) => Math.min(least, range.min ?? -Infinity), Infinity);
  const max = stated.reduce((most, range) => Math.max(most, range.max ?? Infinity), -Infinity);
  const [low, high] = [
    stated.find((range) => range.max === undefined)?.min,
    stated.find((range) => range.min === undefined)?.max,
  ];
  if (stated.length === 2 && low !== undefined && high !== undefined && low <= high) return { min: low, max: high };
  return withoutAbsent({
    min: Number.isFinite(min) ? min : undefined,
    max: Number.isFinite(max) ? max : undefined,
  });
}
