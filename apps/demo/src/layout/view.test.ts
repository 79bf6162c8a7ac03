import { expect, it } from 'vitest';
import { viewOf } from './view.ts';

it.each([
  ['de', 'http://localhost/suche?q=a', '/suche?q=a', '/werkbank'],
  ['en', 'http://localhost/en/suche?q=a', '/suche?q=a', '/en/werkbank'],
  ['en', 'http://localhost/en', '/', '/en/werkbank'],
] as const)('in %s, %s is the page %s and leads to %s', (locale, url, path, workbench) => {
  const view = viewOf(locale, url);
  expect(view.path).toBe(path);
  expect(view.href('/werkbank')).toBe(workbench);
  expect(view.origin).toBe('http://localhost');
});
