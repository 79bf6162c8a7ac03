export { type AnsweringStore, createHandler, type HandlerOptions } from './create-handler.ts';
export type { FormatIssue } from './problem.ts';
