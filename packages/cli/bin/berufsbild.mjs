#!/usr/bin/env node
// Runs the built command line. It is committed, so that npm links it before the first build of a clone; until then it
// says what to run.
import { existsSync } from 'node:fs';

const door = new URL('../dist/index.js', import.meta.url);
if (!existsSync(door)) {
  process.stderr.write('berufsbild is not built yet. In the root of the repository: npm ci && npm run build\n');
  process.exit(2);
}
const { run } = await import(door.href);

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...(process.stderr.isTTY && { status: (text) => process.stderr.write(`\r\u001B[K${text}\r`) }),
  now: new Date(),
});

// What a source still holds, such as a connection that it never gave back, does not keep the program alive for long.
await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
setTimeout(() => process.exit(), 5000).unref();
