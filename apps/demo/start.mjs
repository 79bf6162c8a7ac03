// Builds the server out of the packages' sources and runs it in this very process, so that signals reach it.
// Reads: src, public and the packages' src. Writes: dist.
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const { build } = await import('tsup'); // takes its working folder when it is loaded
await build({});
await import('./dist/server.js');
