import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRecording, parseRecording, type RecordedExchange } from 'unigen/sandbox';
import { readRecording, RecordingFile } from 'unigen/sandbox/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const HEADER = '{"recording":"unigen","version":1}\n';
const exchange = (id: string): RecordedExchange => ({
  at: '2026-01-01T00:00:00.000Z',
  ms: 12,
  operation: 'getTask',
  request: { method: 'GET', path: `/v1/tasks/${id}` },
  response: { status: 200, headers: { 'retry-after': '1' }, body: { id } },
});
const line = (id: string) => `${JSON.stringify(exchange(id))}\n`;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigen-recording-'));
  path = join(folder, 'live.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of a recording', () => {
  it('has a header and a line for each exchange, is continued, and is its owner’s', () => {
    for (const id of ['a', 'b']) {
      const file = new RecordingFile(path);
      file.add(exchange(id));
      // Each line is there at once.
      expect(readFileSync(path, 'utf8').endsWith(line(id))).toBe(true);
      file.close();
    }
    expect(readFileSync(path, 'utf8')).toBe(HEADER + line('a') + line('b'));
    expect(readRecording(path)).toEqual([exchange('a'), exchange('b')]);
    expect(formatRecording(readRecording(path))).toBe(readFileSync(path, 'utf8'));
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['', ''],
    [HEADER.slice(0, 9), ''],
    [HEADER.trimEnd(), ''],
    [HEADER + line('a') + line('b').slice(0, -30), line('a')],
    [HEADER + line('a') + '{"at":"\u00e4'.slice(0, 7), line('a')],
    [HEADER + line('a').trimEnd(), line('a')],
    [
      `\ufeff${HEADER.trimEnd()}\r\n${line('a').trimEnd()}\r\n`,
      `\ufeff${HEADER.trimEnd()}\r\n${line('a').trimEnd()}\r\n`,
    ],
  ])('survives a line that a kill has torn: %j', (text, kept) => {
    writeFileSync(path, text);
    if (text.startsWith(HEADER.trimEnd())) expect(readRecording(path).length).toBe(kept === '' ? 0 : 1);
    const file = new RecordingFile(path);
    file.add(exchange('next'));
    file.close();
    expect(readFileSync(path, 'utf8')).toBe((kept.startsWith('\ufeff') ? '' : HEADER) + kept + line('next'));
    expect(readRecording(path).at(-1)).toEqual(exchange('next'));
  });

  it('is not written if it is something else, or in use', () => {
    writeFileSync(path, 'my diary\n');
    expect(() => new RecordingFile(path)).toThrow(`${path}, line 1: a recording begins with`);
    expect(readFileSync(path, 'utf8')).toBe('my diary\n');
    mkdirSync(join(folder, 'inner'));
    expect(() => new RecordingFile(join(folder, 'inner'))).toThrow('is not a regular file');
    expect(() => new RecordingFile(join(folder, 'missing', 'x'))).toThrow('ENOENT');
    const file = new RecordingFile(join(folder, 'new'));
    expect(() => new RecordingFile(join(folder, 'new'))).toThrow(/in use by this process \d+/);
    file.close();
    new RecordingFile(join(folder, 'new')).close();
  });
});

describe('a recording that is not valid', () => {
  const broken = (change: object) => `${JSON.stringify({ ...exchange('a'), ...change })}\n`;
  it.each<[string, string]>([
    ['', 'line 1: a recording begins with {"recording":"unigen","version":1}'],
    ['{"sandbox":"unigen","version":2}\n', 'line 1: a recording begins with'],
    ['{"recording":"unigen","version":2}\n', 'line 1: the version of the recording is not 1'],
    [`${HEADER}{"at":\n${line('b')}`, 'line 2: is not valid JSON'],
    [
      HEADER + line('a') + broken({ operation: 'getTsk' }),
      'line 3: operation must be an operation of the contract; did you mean getTask?',
    ],
    [HEADER + broken({ respons: {} }), 'line 2: the exchange has no property respons; did you mean response?'],
    [HEADER + broken({ at: 'yesterday' }), 'line 2: at must be an ISO 8601 time'],
    [HEADER + broken({ request: { method: 'GET', path: 'v1' } }), 'line 2: request.path must be a path'],
    [
      HEADER + broken({ response: { status: 700 } }),
      'line 2: response.status must be an integer from 200 to 299 or 400 to 599, but not 204 or 205',
    ],
    [
      HEADER + broken({ response: { status: 200, headers: { 'set-cookie': 'a=b' } } }),
      'line 2: response.headers may have only content-type',
    ],
    [
      HEADER + broken({ response: { status: 200, headers: { 'retry-after': '1\r\nX: y' } } }),
      'line 2: response.headers.retry-after must be at most 200 ASCII characters',
    ],
    [HEADER + broken({ response: undefined }), 'line 2: it needs a response, or an outcome'],
    [HEADER + broken({ outcome: 'fine' }), 'line 2: outcome must be unknown or failed'],
    [
      `${HEADER}${JSON.stringify(exchange('a')).replace('{"id":"a"}', `${'['.repeat(300)}${']'.repeat(300)}`)}\n`,
      'line 2: it is nested more than 256 levels deep',
    ],
    [`${HEADER}[]\n`, 'line 2: the exchange must be an object'],
  ])('is refused with the line and the rule: %#', (text, message) => {
    expect(() => parseRecording(text, 'live.jsonl')).toThrow(`live.jsonl, ${message}`);
  });
});
