import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { localFile } from '../../src/console/state/local-file.js';

describe('what the console plays', () => {
  beforeAll(() => vi.stubGlobal('location', new URL('http://127.0.0.1:4010/_sandbox/')));
  afterAll(() => vi.unstubAllGlobals());

  it.each([
    ['http://127.0.0.1:4010/_sandbox/files/video/x/video.webm', '/_sandbox/files/video/x/video.webm'],
    ['http://127.0.0.1:4010/_sandbox/uploads/abc?x=1', '/_sandbox/uploads/abc?x=1'],
    ['http://127.0.0.1:4010/_sandbox/outputs/0a1b/kite.png', '/_sandbox/outputs/0a1b/kite.png'],
    // The name under which the task was created.
    ['http://localhost:4010/_sandbox/files/a.png', '/_sandbox/files/a.png'],
  ])('a file of this sandbox, from this origin: %s', (url, path) =>
    expect(localFile(url, 'http://localhost:4010')).toBe(path),
  );

  it.each([
    'https://evil.example/_sandbox/files/a.png',
    'http://127.0.0.1:4011/_sandbox/files/a.png',
    'http://127.0.0.1:4010/_sandbox/files/../reset',
    'http://127.0.0.1:4010/v1/tasks',
    'javascript:alert(1)//http://127.0.0.1:4010/_sandbox/files/a.png',
    'data:text/html,<script>alert(1)</script>',
    '//127.0.0.1:4010/_sandbox/files/a.png',
    'not a URL',
  ])('nothing else: %s', (url) => expect(localFile(url, 'http://localhost:4010')).toBeUndefined());
});
