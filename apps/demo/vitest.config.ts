import { packageProject } from '../../vitest.base.ts';

export default packageProject('demo', { testTimeout: 60_000, hookTimeout: 60_000 });
