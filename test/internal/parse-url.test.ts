import { expect, it } from 'vitest';
import { parseUrl } from '../../src/internal/parse-url.js';

it('finds a URL valid however often it is asked, unlike `URL.canParse` of Node 20 and 22', () => {
  let wrong = 0;
  for (let count = 0; count < 30_000; count++) if (!parseUrl('https://bücher.example/é.png')) wrong++;
  expect(wrong).toBe(0);
});

it('is undefined for what is not a URL, and takes a base', () => {
  expect(parseUrl('bücher')).toBeUndefined();
  expect(parseUrl('/a', 'https://example.com/b')?.href).toBe('https://example.com/a');
});
