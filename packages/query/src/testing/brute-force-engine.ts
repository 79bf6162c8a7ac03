import { analyseText } from '@berufsbild/core/text';
import { readDocument } from '../collection/read-document.ts';
import type { Engine } from '../engine/engine.ts';
import { bruteForceAnswer, type Row } from './brute-force-answer.ts';

/** An engine without any index, to hold others against. For tests. */
export function bruteForceEngine(): Engine {
  return {
    name: 'brute force',
    async open(collection) {
      const rows = new Map<string, Row>();
      return {
        async upsert(documents) {
          for (const document of documents) {
            rows.set(document.id, { document, read: readDocument(collection, document, analyseText) });
          }
        },
        remove: async (ids) => ids.filter((id) => rows.delete(id)).length,
        get: async (id) => rows.get(id)?.document,
        run: async (plan) => bruteForceAnswer(plan, [...rows.values()]),
        explain: async () => ['look at every document in turn'],
        close: async () => rows.clear(),
      };
    },
  };
}
