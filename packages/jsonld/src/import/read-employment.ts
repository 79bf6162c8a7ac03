import { type Contract, type Employment, parseEmployment } from '@berufsbild/core';
import { employmentWord } from '../employment/employment-words.ts';
import { readWorkHours } from '../employment/read-work-hours.ts';
import type { EmploymentType } from '../export/employment-type.ts';
import { statedIn } from '../lint/views/node-view.ts';
import { firstOf, scalarText } from '../markup/node.ts';
import { noteFigure } from './note-figure.ts';
import { noteAt, type Reading } from './reading.ts';

/** What each of Google's values says; PER_DIEM and OTHER say nothing that the model holds. */
const MEANING: Readonly<Record<EmploymentType, { readonly time?: 'full' | 'part'; readonly contract?: Contract }>> = {
  FULL_TIME: { time: 'full' },
  PART_TIME: { time: 'part' },
  TEMPORARY: { contract: 'fixed' },
  INTERN: { contract: 'intern' },
  CONTRACTOR: { contract: 'freelance' },
  VOLUNTEER: { contract: 'volunteer' },
  PER_DIEM: {},
  OTHER: {},
};

/** Words for contracts that Google has no value for. */
const CONTRACT_OF_WORD: readonly (readonly [RegExp, Contract])[] = [
  [/^(?:ausbildung|lehre|lehrstelle|apprentice)/i, 'apprenticeship'],
  [/^(?:unbefristet|festanstellung|permanent|unlimited)/i, 'permanent'],
  [/^(?:werkstudent|working.student)/i, 'working-student'],
  [/^(?:minijob|mini.job|geringfügig|450)/i, 'minijob'],
  [/^zeitarbeit/i, 'temporary-agency'],
];

/** Working time and contract. */
export function readEmployment(reading: Reading): Employment | undefined {
  const parts = [
    ...reading.posting.employmentTypes.map((type) => ofType(reading, type)),
    ofHours(reading),
    ofStart(reading),
  ];
  const time = unique(parts.flatMap((part) => part?.time ?? []));
  const contract = unique(parts.flatMap((part) => part?.contract ?? []));
  const employment: Employment = {
    ...Object.assign({}, ...parts),
    ...(time.length > 0 && { time }),
    ...(contract.length > 0 && { contract }),
  };
  return Object.keys(employment).length > 0 ? employment : undefined;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function ofType(reading: Reading, stated: string): Employment | undefined {
  const word = employmentWord(stated);
  const contract = CONTRACT_OF_WORD.find(([pattern]) => pattern.test(stated))?.[1];
  const meant = word?.type === undefined ? {} : MEANING[word.type];
  const isRead = word?.type !== undefined || contract !== undefined;
  if (!isRead) return inWords(reading, 'employmentType', stated);
  if (stated !== word?.type) noteAt(reading, 'import/employment-read', 'employmentType', {}, stated);
  return {
    ...(meant.time && { time: [meant.time] }),
    ...((contract ?? meant.contract) && { contract: [contract ?? meant.contract].filter((one) => one !== undefined) }),
  };
}

const HOURS_OF_A_WEEK = 168;

function ofHours(reading: Reading): Employment | undefined {
  const hours = firstOf(statedIn(reading.posting.node, 'workHours'));
  if (typeof hours === 'string' && hours.trim() !== '')
    return readWorkHours(hours) ?? inWords(reading, 'workHours', hours);
  const isRead = typeof hours === 'number' && hours > 0 && hours <= HOURS_OF_A_WEEK;
  noteFigure(reading, reading.posting.node, 'workHours', isRead ? hours : undefined);
  return isRead ? { hoursPerWeek: { min: hours, max: hours } } : undefined;
}

function ofStart({ posting }: Reading): Employment | undefined {
  return scalarText(statedIn(posting.node, 'jobImmediateStart')) === 'true' ? { start: 'now' } : undefined;
}

function inWords(reading: Reading, property: string, text: string): Employment | undefined {
  const read = parseEmployment(text.slice(0, 500));
  if (read.ok) {
    if (property === 'employmentType') noteAt(reading, 'import/employment-read', property, {}, text);
    return read.value;
  }
  noteAt(reading, 'import/employment-unreadable', property, {}, text);
  return undefined;
}
