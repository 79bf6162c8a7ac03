import { run } from 'berufsbild';
import { describe, expect, it } from 'vitest';
import { filesUnder, readText } from '../files.mjs';

/** Every call of our command line in a page, without what the shell takes away. */
const calls = [
  ...filesUnder('docs/guides', /\.md$/),
  ...filesUnder('packages', /^packages\/[a-z]+\/README\.md$/),
].flatMap((page) =>
  [...readText(page).matchAll(/npx berufsbild ([^`\n#]+)/g)].map(([, line = '']) => [page, line.trim()] as const),
);

describe('command lines of the pages', () => {
  it('are found', () => expect(calls.length).toBeGreaterThan(5));

  it.each(calls)('%s: berufsbild %s', async (_, line) => {
    const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
    let said = '';
    const say = (text: string) => {
      said += text;
    };
    expect(await run([...words, '--help'], { out: say, err: say, now: new Date() }), said).toBe(0);
  });
});
