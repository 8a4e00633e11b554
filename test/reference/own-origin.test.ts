// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { nameOwnOrigin } from '../../src/reference/site/own-origin.js';

const GUIDE =
  '<p>See <a href="http://127.0.0.1:4010/_sandbox/"><code>http://127.0.0.1:4010/_sandbox/</code></a>.</p>' +
  '<pre><code>export A=<i>http://127.0.0.1:4010</i> B=http://127.0.0.1:4010 --publish 127.0.0.1:4010:4010</code></pre>';

function guide(server: string, origin: string): string {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { serverTiming: [{ name: server }] },
  ] as unknown as PerformanceEntryList);
  document.body.innerHTML = GUIDE;
  nameOwnOrigin(document.body, { origin } as Location);
  return document.body.innerHTML;
}

afterEach(() => vi.restoreAllMocks());

it('a guide names the sandbox that serves it, in text, code and links', () => {
  expect(guide('unigen-sandbox', 'http://127.0.0.1:5123')).toBe(
    GUIDE.replaceAll('http://127.0.0.1:4010', 'http://127.0.0.1:5123'),
  );
});

it('a guide of another server names the default URL', () => {
  expect(guide('cdn', 'https://docs.example')).toBe(GUIDE);
});
