import { shard } from '../engine/shard.ts';
import { testEngine } from '../testing/test-engine.ts';
import { memoryEngine } from './memory-engine.ts';

testEngine('memory', memoryEngine);
testEngine('sharded memory', () => shard([memoryEngine(), memoryEngine(), memoryEngine()]));
