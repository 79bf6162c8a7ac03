// Runs the benchmarks that `npm run bench` stands for, one after the other: the readers beside public ones, then markup.
// Search has a script of its own.
await import('./reading.mjs');
await import('./markup.mjs');
