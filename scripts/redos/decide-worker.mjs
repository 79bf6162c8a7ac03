// A thread that decides about regular expressions, one after another. Reads and writes: messages only.
import { parentPort } from 'node:worker_threads';
import { decide } from './decide.mjs';

process.env['RECHECK_BACKEND'] = 'pure';
// Installed on demand by check-redos.mjs, and unknown to the compiler until then.
const name = 'recheck';
const { checkSync } = await import(name);

parentPort?.on('message', (pattern) => parentPort?.postMessage(decide(checkSync, pattern)));
