import { promises as files } from 'node:fs';
import { dirname, join } from 'node:path';
import { QueryError } from '../error/query-error.ts';

/** Who writes: number of the process, and when it started where the system tells. */
interface Holder {
  readonly pid: number;
  readonly started: string;
}

/**
 * Lets nobody else on this machine lock a folder until the lock is given back or the process has ended.
 *
 * @returns Gives the lock back.
 * @throws A {@link QueryError} `storage/locked`.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock');
  const own = JSON.stringify(await holderOf(process.pid));
  const draft = `${file}.${process.pid}.${ownNumber()}`;
  await files.writeFile(draft, own);
  try {
    while (!(await linked(draft, file))) await takeAway(file, draft);
  } finally {
    await files.rm(draft, { force: true });
  }
  return async () => {
    if ((await contentOf(file)) === own) await files.rm(file);
  };
}

let lastNumber = 0;

/** Tells two locks of this process apart. */
function ownNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

/** Removes a lock whose holder has ended; of several who try, one succeeds. */
async function takeAway(file: string, draft: string): Promise<void> {
  const content = await contentOf(file);
  if (content === undefined) return;
  const holder = await holderBehind(content);
  if (holder !== undefined) throw locked(dirname(file), holder);
  const aside = `${draft}.ended`;
  if (!(await moved(file, aside))) return;
  const taken = await contentOf(aside);
  // Somebody was quicker, and what was moved is their new lock.
  if (taken !== content) await linked(aside, file);
  await files.rm(aside, { force: true });
}

function locked(folder: string, { pid }: Holder): QueryError {
  const where = pid === process.pid ? 'in this process' : `in process ${pid}`;
  return new QueryError(
    'storage/locked',
    `The storage in ${folder} is open already ${where}; close it there first. One process writes at a time.`,
  );
}

/** The holder that a lock names, where it still runs. */
async function holderBehind(content: string): Promise<Holder | undefined> {
  const holder = parsed(content);
  if (holder === undefined || !isAlive(holder.pid)) return undefined;
  const { started } = await holderOf(holder.pid);
  return started === holder.started ? holder : undefined;
}

/** A lock that a crash of the machine left half written is nobody's. */
function parsed(content: string): Holder | undefined {
  const [, pid, started] = /^\{"pid":(\d{1,10}),"started":"(\d{0,20})"\}$/.exec(content) ?? [];
  return pid === undefined || started === undefined ? undefined : { pid: Number(pid), started };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Number of the field with the start of a process, after its name. */
const STARTED = 19;

/** A process; its start tells it from a later one with the same number. */
async function holderOf(pid: number): Promise<Holder> {
  const line = (await contentOf(`/proc/${pid}/stat`)) ?? '';
  const started = line.slice(line.lastIndexOf(')') + 2).split(' ')[STARTED] ?? '';
  return { pid, started };
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await files.readFile(file, 'utf8');
  } catch (error) {
    return absent(error, undefined);
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await files.link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await files.rename(from, to);
    return true;
  } catch (error) {
    return absent(error, false);
  }
}

/** Files may go at any moment: another process takes its lock away. */
function absent<Value>(error: unknown, value: Value): Value {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ESRCH') return value;
  throw error;
}
