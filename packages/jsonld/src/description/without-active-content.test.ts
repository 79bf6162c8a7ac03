import { describe, expect, it } from 'vitest';
import { withoutActiveContent } from './without-active-content.ts';

describe('withoutActiveContent', () => {
  it.each([
    ['<p>a</p><script>x()</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['<STYLE>p{}</style >b', 'b'],
    ['<iframe src="x"></iframe>b', 'b'],
    ['<p onclick="go()" class="c">b</p>', '<p class="c">b</p>'],
    ['<img src=x onerror=go()>', '<img src=x>'],
    ['<script>never closed', 'never closed'],
    ['a</script>b', 'ab'],
    ['<embed src="x">b', 'b'],
    ['<p>on = an</p>', '<p>on = an</p>'],
  ])('makes of %s %s', (html, quiet) => {
    expect(withoutActiveContent(html)).toBe(quiet);
  });

  it('keeps what stands between thousands of elements that never close', () => {
    expect(withoutActiveContent('<STYLE>B<script>'.repeat(60_000))).toBe('B'.repeat(60_000));
  });
});
