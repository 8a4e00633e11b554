import { execFile, spawnSync } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GateAI, Unifically } from 'unigen';
import { createSandbox } from 'unigen/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReferenceModel } from '../../src/reference/reference-model.js';
import type { Body } from '../../src/reference/samples/sample-model.js';
import { sampleFileName } from '../../src/reference/samples/sample-files.js';
import { sampleCode, type Language } from '../../src/reference/samples/samples.js';
import { bundled } from '../support/bundled.js';
import { serve, type Served } from '../support/serve.js';
import { runModule } from './compile.js';
import { reference } from './models.js';
import { noRequests } from './python.js';

// Samples of requests with files, as a reader would run them in the folder of the files.

const noCurl =
  spawnSync('curl', ['--fail-with-body', '--version']).status === 0 ? undefined : 'no curl, or one before 7.76';
const execute = promisify(execFile);

/** Names that mean something to a shell, to curl, to Python, to TypeScript, or to a program that reads options. */
const NAMES = [
  'first.png',
  `it's "a" $HOME, \`b\`; 1\\2.png`,
  '-o.png',
  'é: #1&=%.png',
  '@x.png',
  '~',
  '-',
  'a\tb.png',
  'c\nd.png',
  '\r\ne\u0000\u001b[2J\u007f\u0085f.png',
  '\u202egnp.\u2028g\u200b.png',
  '\n',
];
/** As the form tells the reader to name it: characters that can't be seen are in no sample. */
const nameInFolder = (name: string) => sampleFileName(name);

/** A PNG as far as its first bytes say, so that the sandbox knows its type. */
const contentOf = (name: string) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(name)]);

const sandbox = createSandbox({ speed: 5000, rateLimit: false, balance: 1000 });
/** The bodies of the creates. */
const sent: Body[] = [];
let server: Served;
let folder: string;
let program: string;

beforeAll(async () => {
  server = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method === 'POST' && ['/v1/tasks', '/api/generate'].includes(pathname)) {
      const body = (await request.clone().json()) as Body;
      if (body.dry_run !== true && !pathname.endsWith('estimate')) sent.push(body);
    }
    return sandbox.fetch(request);
  });
  folder = await mkdtemp(join(tmpdir(), 'unigen-samples-'));
  for (const name of NAMES) await writeFile(join(folder, nameInFolder(name)), contentOf(name));
  program = await bundled('src/cli/main.ts', process.cwd());
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const find = (api: ReferenceModel['api'], id: string) =>
  reference.models.find((model) => model.api === api && model.id === id)!;

/** What stands for a file in the form. */
const placeholder = (name: string) => `upload:${NAMES.indexOf(name)}`;
const all = NAMES.map(placeholder);
const URL_IMAGE = 'https://example.com/a.png';

const requests: [title: string, ReferenceModel, Body][] = [
  [
    'at Unifically in one field',
    find('unifically', 'google/veo-3.1-fast'),
    { model: 'google/veo-3.1-fast', input: { prompt: "Moss 'n' $HOME", start_image_url: all[0]! } },
  ],
  [
    'at Unifically in a list',
    find('unifically', 'google/nano-banana-pro'),
    {
      model: 'google/nano-banana-pro',
      input: { prompt: 'Moss', aspect_ratio: '1:1', image_urls: [URL_IMAGE, ...all] },
    },
  ],
  [
    'at Unifically in a list, before a URL, and in objects',
    find('unifically', 'kuaishou/kling-3.0-video'),
    {
      model: 'kuaishou/kling-3.0-video',
      input: {
        prompt: 'The girl walks',
        start_frame_url: all[1]!,
        elements: [{ description: 'A girl', type: 'image', image_urls: [all[0]!, URL_IMAGE] }],
      },
    },
  ],
  [
    'at GateAI in lists, one field and next to the parameters',
    find('gateai', 'seedance-2.0'),
    {
      model: 'seedance-2.0',
      params: { prompt: 'Moss', start_frame: all[1]!, reference_image_urls: [all[0]!, URL_IMAGE] },
      images: all,
    },
  ],
];

/** The body with what its files have in them in place of references. */
async function readFiles(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(readFiles));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(async ([name, inner]) => [name, await readFiles(inner)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
  if (typeof value !== 'string') return value;
  if (/^file_\w+$/.test(value)) return readFiles(`${server.url}/_sandbox/uploads/${value}.png`);
  if (!value.startsWith('data:') && !value.startsWith(server.url)) return value;
  const response = await fetch(value);
  return `${response.headers.get('content-type')} ${await response.text()}`;
}

const expected = (body: Body): unknown =>
  JSON.parse(JSON.stringify(body), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('upload:')
      ? `image/png ${new TextDecoder().decode(contentOf(NAMES[Number(value.slice(7))]!))}`
      : value,
  );

async function runSample(language: Language, model: ReferenceModel, body: Body): Promise<void> {
  const files = NAMES.map((name) => ({ placeholder: placeholder(name), file: { name, type: 'image/png' } }));
  const code = sampleCode(language, { model, body, baseUrl: server.url, files });
  expect(code).not.toContain('upload:');
  expect(code).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
  const options = {
    cwd: folder,
    env: { ...process.env, UNIFICALLY_API_KEY: language, GATEAI_API_KEY: language },
  };
  const before = sent.length;
  if (language === 'typescript') {
    const make = (Client: typeof Unifically | typeof GateAI) =>
      function Impatient(given: { baseUrl: string }) {
        return new Client({ ...given, apiKey: language, pollInterval: 5 });
      };
    await runModule(code, {
      Unifically: make(Unifically),
      GateAI: make(GateAI),
      openAsBlob: (path: string) => openAsBlob(join(folder, path)),
      console: { log: () => undefined },
    });
  } else if (language === 'python') {
    await execute('python3', ['-c', `import time\ntime.sleep = lambda _: None\n${code}`], options);
  } else {
    const npx = `npx() { shift 2; ${process.execPath} ${program} "$@" --no-wait; }\n`;
    await execute('sh', ['-c', `${npx}sleep() { command sleep 0.05; }\n${code}`], options);
  }
  expect(sent.length - before).toBe(1);
  expect(await readFiles(sent.at(-1))).toEqual(expected(body));
}

describe.each(requests)('a sample that sends files %s', (_title, model, body) => {
  it('runs in TypeScript', () => runSample('typescript', model, body));
  it.skipIf(noCurl)('runs with curl', () => runSample('curl', model, body));
  it.skipIf(noRequests)('runs in Python', () => runSample('python', model, body));
  it('runs as a command', () => runSample('cli', model, body));
});

describe('a sample whose file does not exist creates nothing', () => {
  const model = find('unifically', 'google/veo-3.1-fast');
  const gate = find('gateai', 'seedance-2.0');
  const files = [{ placeholder: 'upload:0', file: { name: 'missing.png', type: 'image/png' } }];
  it.skipIf(noCurl).each([
    ['an upload', model, { model: model.id, input: { prompt: 'Moss', start_image_url: 'upload:0' } }],
    ['the content', gate, { model: gate.id, params: { prompt: 'Moss', start_frame: 'upload:0' } }],
  ] as [string, ReferenceModel, Body][])('with curl: %s', async (_title, of, body) => {
    const before = sent.length;
    const code = sampleCode('curl', { model: of, body, baseUrl: server.url, files });
    const env = { ...process.env, UNIFICALLY_API_KEY: 'missing', GATEAI_API_KEY: 'missing' };
    await expect(execute('sh', ['-c', code], { cwd: folder, env })).rejects.toThrow('missing.png');
    expect(sent.length).toBe(before);
  });
});
