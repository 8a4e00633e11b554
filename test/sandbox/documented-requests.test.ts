import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, caller, completed, type Caller, type Json } from '../support/sandbox-caller.js';

/**
 * A curl command of the documents: 219 of them, of which 214 differ. Methods, URLs, headers and parameters are as
 * written; prompts and other prose are our own. `refused` marks those that can't be accepted as they are.
 */
interface Documented {
  /** Document and line. */
  from: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: Json;
  /** Arguments of `--form`. */
  form?: string[];
  refused?: keyof typeof REASONS;
}

const REASONS = {
  /** A template: its model is `<string>`. */
  template: /unknown model <string>/,
  /** It reads a task that does not exist here. */
  task: /There is no task/,
  /** It continues from a task that does not exist here. */
  chained: /must name a (clip or )?task of this account/,
  /** Only an older page has a resolution for Veo; the current ones do not list it. */
  old: /unknown parameter resolution/,
};

const all = readFileSync(new URL('documented-requests.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Documented);
const label = (item: Documented) => [item.from, item.method, item.body?.model ?? new URL(item.url).pathname] as const;
const refused = all.filter((item) => item.refused !== undefined);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const BOUNDARY = '------------------------d74496d66958873e';

/** A form as curl sends it: with the boundary added to the given type, and the file as an attachment. */
function form(type = 'multipart/form-data', boundary = BOUNDARY): [Uint8Array, Record<string, string>] {
  const disposition = type === 'multipart/form-data' ? 'form-data' : 'attachment';
  const head = `--${BOUNDARY}\r\nContent-Disposition: ${disposition}; name="file"; filename="image.png"\r\nContent-Type: image/png\r\n\r\n`;
  return [
    Buffer.concat([Buffer.from(head), PNG, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    { 'Content-Type': `${type}; boundary=${boundary}` },
  ];
}

function send({ call }: Caller, { method, url, headers, body, form: files }: Documented) {
  const { pathname, search } = new URL(url);
  if (!files) return call(method, pathname + search, body, headers);
  const [content, type] = form(headers['Content-Type']);
  return call(method, pathname + search, content, { ...headers, ...type });
}

describe('each curl command of the documents', () => {
  it('is listed once', () => {
    expect(all).toHaveLength(214);
    const counts = Object.keys(REASONS).map((reason) => [
      reason,
      refused.filter((item) => item.refused === reason).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({ template: 1, task: 2, chained: 12, old: 2 });
  });

  it.each(all.filter((item) => item.refused === undefined).map((item) => [...label(item), item] as const))(
    'is accepted as written: %s %s %s',
    async (...[, , , item]) => {
      const response = await send(caller(), item);
      expect([response.status, response.problem], response.text).toEqual([200, undefined]);
    },
  );

  it.each(refused.map((item) => [...label(item), item] as const))(
    'is refused only for its documented reason: %s %s %s',
    async (...[, , , item]) => {
      const response = await send(caller(), item);
      expect([404, 422]).toContain(response.status);
      expect(response.text).toMatch(REASONS[item.refused!]);
    },
  );

  it.each(
    refused
      .filter((item) => item.refused === 'chained' || item.refused === 'task')
      .map((item) => [...label(item), item] as const),
  )('is accepted with a task of today: %s %s %s', async (...[, , , item]) => {
    const made = caller();
    const key = { Authorization: item.headers.Authorization! };
    const { input } = (item.body ?? {}) as { input?: Record<string, string> };
    const source =
      input?.clip_id !== undefined
        ? 'suno-ai/music'
        : input?.audio_task_id !== undefined
          ? 'higgsfield-ai/tts'
          : item.body?.model.startsWith('xai/')
            ? 'xai/grok-imagine-video'
            : 'google/veo-3.1-fast';
    const id = await completed(made, source, key);
    const today = structuredClone(item);
    if (!input) today.url = today.url.replace(/[^/]*$/, id);
    for (const member of ['task_id', 'clip_id', 'audio_task_id'])
      if (input?.[member] !== undefined) today.body.input[member] = id;
    expect((await send(made, today)).status).toBe(200);
  });
});

describe('a form with the type of JSON', () => {
  it('is accepted by both APIs, whether its boundary is quoted or not', async () => {
    for (const boundary of [BOUNDARY, `"${BOUNDARY}"`]) {
      const { ask } = caller();
      const [content, type] = form('application/json', boundary);
      expect((await ask('PUT', '/upload', content, type)).body).toEqual({
        success: true,
        file_url: expect.stringMatching(/\.png$/),
      });
      expect((await ask('POST', '/api/upload', content, type)).status).toBe(200);
    }
  });

  it.each([
    ['without the boundary', 'application/json', undefined],
    ['with another boundary than the body', 'application/json; boundary=other', undefined],
    ['with a boundary and JSON', `application/json; boundary=${BOUNDARY}`, '{"base64":"aGVsbG8="}'],
    ['with another type', `text/plain; boundary=${BOUNDARY}`, undefined],
    ['with an empty boundary', 'application/json; boundary=', undefined],
    ['with more than a boundary', `application/json; boundary=${BOUNDARY}; charset=utf-8`, undefined],
  ])('is judged strictly: %s', async (_, type, text) => {
    const { call } = caller();
    const { status } = await call('PUT', '/upload', text ?? form()[0], { 'Content-Type': type });
    expect(status).toBe(text !== undefined ? 200 : type.startsWith('text') ? 415 : 400);
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
describe.skipIf(!hasCurl)('curl itself (skipped if it is not installed)', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'unigen-curl-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('uploads as documented, with the type of JSON and without', async () => {
    const file = join(folder, 'image.png');
    writeFileSync(file, PNG);
    const { url, stop, sandbox } = await serveSandbox({ port: 0 });
    try {
      for (const item of all.filter((documented) => documented.form)) {
        const headers = Object.entries(item.headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
        const args = [
          '--silent',
          '--location',
          '--request',
          'PUT',
          `${url}/upload`,
          ...headers,
          '--form',
          `file=@"${file}"`,
        ];
        const child = spawn('curl', args);
        let text = '';
        child.stdout.on('data', (chunk) => (text += String(chunk)));
        await once(child, 'close');
        expect(JSON.parse(text), item.from).toEqual({ success: true, file_url: expect.stringMatching(/\.png$/) });
      }
      expect((sandbox.control.state() as { uploads: object[] }).uploads).toMatchObject([
        { size: PNG.length, type: 'image/png' },
        { size: PNG.length, type: 'image/png' },
      ]);
      const own = spawn('curl', [
        '--silent',
        '--output',
        join(folder, 'state.json'),
        `${url}/account`,
        '--header',
        `Authorization: ${as('YOUR_API_KEY').Authorization}`,
      ]);
      expect((await once(own, 'close'))[0]).toBe(0);
    } finally {
      await stop();
    }
  });
});
