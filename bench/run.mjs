// Runs the benchmark that `npm run bench` stands for: the readers beside public ones. Search and markup have scripts of their own.
import './reading.mjs';
