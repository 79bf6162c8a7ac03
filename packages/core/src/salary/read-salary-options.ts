import type { ReaderOptions } from '../reading/reader-options.ts';

/** Options of the readers of pay. */
export interface ReadSalaryOptions extends ReaderOptions {}
