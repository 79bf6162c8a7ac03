import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of reference material beside the project, with a trailing slash; '' where it is absent. */
    shared: string;
  }
}
