import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { serveSandbox } from 'unigen/sandbox/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/prism/start.js';
import { executablePath, launchArgs, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { recipe } from '../support/snippets.js';

// The recipes of the guide are run by the test runner of Playwright, over an app with the real hosts in its code.

if (noBrowser) console.warn(`The fixture for Playwright is not run: ${noBrowser}.`);

const GUIDE = 'src/playwright/README.md';

/** The app: a button, and what came of it. */
const APP = `
  import { Unifically } from 'unigen';
  const api = new Unifically({ apiKey: 'key-of-the-app' });
  const show = (html) => (document.querySelector('main').innerHTML = html);
  document.querySelector('button').onclick = async () => {
    try {
      const { image_url } = await api.run('google/nano-banana-pro', { prompt: 'A gull', aspect_ratio: '1:1' }, {
        onUpdate: ({ status }) => show('<p role="status">' + status + '</p>'),
      });
      show('<img alt="A gull" src="' + image_url + '">');
    } catch (error) {
      show('<p role="alert"></p>');
      document.querySelector('p').textContent = error.name + ': ' + error.message;
    }
  };
  window.upload = async () => {
    const url = await api.files.upload(new File(['A gull'], 'gull.txt', { type: 'text/plain' }));
    return (await fetch(url)).text();
  };
`;

/** What the guide does not show: uploads, other hosts, headers of limits, keys and isolation. */
const FURTHER_SPEC = `
  import { interceptApis, expect, test } from 'unigen/playwright';

  const ask = (headers) => fetch('https://api.unifically.com/account', { headers })
    .then(async (response) => [response.status, response.headers.get('X-RateLimit-Limit'), await response.json()]);
  const broken = () => fetch('https://core.claude.gg/credits').catch((error) => error.name);

  test('uploads', async ({ page }) => {
    await page.goto('/');
    await page.waitForFunction('window.upload');
    expect(await page.evaluate('window.upload()')).toBe('A gull');
  });

  test('answers with the key of the test, and does not intercept other hosts', async ({ page, sandbox }) => {
    await page.goto('/');
    await sandbox.fault({ kind: 'status', status: 418, message: 'For another key' }, { key: 'another-key' });
    const [status, limit] = await page.evaluate(ask, { Authorization: 'Bearer x' });
    expect([status, limit]).toEqual([200, '10']);
    expect((await page.evaluate(ask, {}))[0]).toBe(401);
    await sandbox.fault({ kind: 'reset' });
    const account = await page.evaluate(ask, { Authorization: 'Bearer x' }).catch((error) => error.message);
    expect(account).toContain('Failed to fetch');
    await page.route('https://other.example/', (route) => route.fulfill({ body: 'other' }));
    expect((await page.goto('https://other.example/'))?.ok()).toBe(true);
  });

  test('starts with nothing, whatever a test before has left', async ({ sandbox, workerSandbox }) => {
    const all = await (await workerSandbox.fetch(new Request(workerSandbox.url + '/_sandbox/state'))).json();
    expect(all).toMatchObject({ tasks: [], faults: [], frozen: false });
    await sandbox.freeze();
    await sandbox.fault({ kind: 'reset' }, { times: 9 });
  });

  test('starts with a clock that runs', async ({ workerSandbox }) => {
    const all = await (await workerSandbox.fetch(new Request(workerSandbox.url + '/_sandbox/state'))).json();
    expect(all).toMatchObject({ faults: [], frozen: false });
  });

  test('is served for programs other than pages', async ({ sandbox, request }) => {
    const response = await request.get(sandbox.url + '/account', { headers: { Authorization: 'Bearer ' + sandbox.key } });
    expect(response.status()).toBe(200);
  });

  test('is where requests of the test itself to the APIs go, with its key', async ({ page, request, sandbox }) => {
    await sandbox.fault({ kind: 'status', status: 418 }, { key: 'another-key' });
    for (const one of [request, page.request]) {
      const options = { headers: { authorization: 'Bearer key-of-the-app' }, data: { model: 'google/veo-3.1-fast', input: { prompt: 'A gull' } } };
      expect(await (await one.post('https://api.unifically.com/v1/tasks', options)).json()).toMatchObject({ code: 200 });
    }
    expect(await sandbox.tasks()).toHaveLength(2);
    expect(await sandbox.requests()).toMatchObject([{ operation: 'createTask' }, { operation: 'createTask' }]);
    expect(await sandbox.faults()).toHaveLength(1);
    expect((await page.request.get('/')).status()).toBe(200);
  });

  test('intercepts contexts that a test makes', async ({ browser, sandbox, workerSandbox }) => {
    const context = await browser.newContext();
    await interceptApis(context, { fetch: workerSandbox.fetch, key: sandbox.key });
    const page = await context.newPage();
    expect((await page.goto('https://core.claude.gg/v1/models'))?.status()).toBe(200);
    await context.close();
  });
`;

/** With a sandbox that listens already, and that others use at the same time. */
const SHARED_SPEC = `
  import { expect, test } from 'unigen/playwright';

  const ask = () => fetch('https://api.unifically.com/account', { headers: { Authorization: 'Bearer x' } })
    .then(({ status }) => status);
  const askDirectly = (sandbox, key) => fetch(sandbox.url + '/account', { headers: { Authorization: 'Bearer ' + key } })
    .then(({ status }) => status);

  test('a fault applies only to the key of the test', async ({ page, sandbox }) => {
    await page.goto('/');
    await sandbox.fault({ kind: 'status', status: 503 }, { times: 'always' });
    expect(await askDirectly(sandbox, 'another-key')).toBe(200);
    expect(await page.evaluate(ask)).toBe(503);
    expect(await askDirectly(sandbox, sandbox.key)).toBe(503);
  });

  test('a fault is gone after the test, and one of others is not', async ({ page, sandbox, workerSandbox }) => {
    await page.goto('/');
    expect(await page.evaluate(ask)).toBe(200);
    const left = await (await workerSandbox.fetch(new Request(workerSandbox.url + '/_sandbox/faults'))).json();
    expect(left).toMatchObject([{ fault: { kind: 'delay' } }]);
  });

  test('uploads, and reads outputs', async ({ page }) => {
    await page.goto('/');
    await page.waitForFunction('window.upload');
    expect(await page.evaluate('window.upload()')).toBe('A gull');
  });
`;

describe.skipIf(noBrowser)(`the fixture for Playwright${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  let folder: string;
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');

  beforeAll(async () => {
    // Below the project, whose `paths` name the package.
    folder = await mkdtemp(resolve('.snippets-'));
    cleanup(() => rm(folder, { recursive: true, force: true }));
    const port = String(await freePort());
    const withPort = (code: string) => code.replaceAll('3000', port);
    const { outputFiles } = await build({
      stdin: { contents: APP, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: 'esm',
      alias: { unigen: resolve('src/index.ts') },
    });
    const files = {
      'package.json': JSON.stringify({ type: 'module', scripts: { dev: 'node app.mjs' } }),
      'app.mjs': `import { readFileSync } from 'node:fs';
        import { createServer } from 'node:http';
        const html = '<!doctype html><title>App</title><button>Generate</button><main></main><script type="module" src="app.js"></script>';
        createServer(({ url }, response) => {
          const [type, body] = url === '/app.js' ? ['text/javascript', readFileSync('app.js')] : ['text/html', html];
          response.writeHead(200, { 'Content-Type': type }).end(body);
        }).listen(${port}, '127.0.0.1');`,
      'app.js': outputFiles[0]!.text,
      'e2e/video.spec.ts': recipe(GUIDE, 'e2e/video.spec.ts'),
      'e2e/further.spec.ts': FURTHER_SPEC,
      'e2e/shared.spec.ts': SHARED_SPEC,
      'test/video.test.ts': `throw new Error('a test of Vitest');`,
      'playwright.config.ts': withPort(recipe(GUIDE, 'playwright.config.ts')),
      // The browser of this machine, and nothing else.
      'here.config.ts': `import config from './playwright.config.js';
        const launchOptions = ${JSON.stringify({ executablePath, args: launchArgs })};
        export default { ...config, workers: 1, reporter: 'json', use: { ...config.use, launchOptions } };`,
    };
    for (const name of ['e2e', 'test']) await mkdir(join(folder, name));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  }, 60_000);

  it('runs as the guide shows it', async () => {
    expect(await playwright('here.config.ts', 'video', 'further')).toEqual({
      passed: 11,
      problems: '',
    });
  }, 120_000);

  it('uses a sandbox that listens already', async () => {
    const { url, sandbox, stop } = await serveSandbox({ port: 0, speed: 1000 });
    sandbox.control.fault({ kind: 'delay', ms: 1 }, { key: 'of-others' });
    await writeFile(
      join(folder, 'shared.config.ts'),
      `import config from './here.config.js';
       export default { ...config, use: { ...config.use, sandboxUrl: '${url}' } };`,
    );
    expect(await playwright('shared.config.ts', 'shared.spec.ts')).toEqual({ passed: 3, problems: '' });
    await stop();
  }, 120_000);

  /** Runs test files with a configuration. */
  async function playwright(config: string, ...files: string[]): Promise<{ passed: number; problems: string }> {
    const options = { cwd: folder, maxBuffer: 1e8 };
    const stdout = await new Promise<string>((done) =>
      execFile(process.execPath, [cli, 'test', '--config', config, ...files], options, (_error, out) => done(out)),
    );
    const report = JSON.parse(stdout.slice(stdout.indexOf('{\n'))) as Report;
    const problems = [...report.errors, ...report.suites.flatMap(failuresIn)].map(({ message }) => message);
    return { passed: report.stats.expected, problems: problems.join('\n\n') };
  }
});

interface Report {
  errors: { message: string }[];
  stats: { expected: number };
  suites: Suite[];
}

interface Suite {
  suites?: Suite[];
  specs: { tests: { results: { errors: { message: string }[] }[] }[] }[];
}

function failuresIn({ suites = [], specs }: Suite): { message: string }[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors)));
  return [...own, ...suites.flatMap(failuresIn)];
}
