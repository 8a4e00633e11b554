import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxServer } from './serve.js';

let root: string;
let site: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'unigen-site-'));
  site = join(root, 'site');
  await writeFile(join(root, 'secret.html'), 'SECRET');
  const files = {
    'index.html': '<!doctype html><title>Reference</title>',
    'assets/run.js': 'run()',
    'assets/base.css': 'a{}',
    'models/veo 3.1/index.html': 'VEO',
    'models/veo.md': '# Veo',
    'catalog.json': '{}',
    'spec/veo.yaml': 'openapi: 3.1.0',
    'private.key': 'SECRET',
    // Paths of the APIs and of the sandbox.
    'account.html': 'a file next to a path of the API',
    '_sandbox/clock': 'TAKEN',
    '_sandbox/index.html': 'TAKEN',
    'v1/tasks/some.json': 'TAKEN',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(site, path, '..'), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await symlink(join(root, 'secret.html'), join(site, 'link.html'));
  await symlink(root, join(site, 'up'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A request whose path is sent as it is: `fetch` would tidy it. */
function get(url: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, string | undefined>; text: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(url);
      httpRequest({ hostname, port, path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers as Record<string, string>, text }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

const BROWSER = { Accept: 'text/html,*/*;q=0.8' };

describe('static files next to the APIs', () => {
  const serve = sandboxServer();

  it('have their types, no foreign scripts and frames, and tags by which they are asked for again', async () => {
    const { url } = await serve({ site });
    const files = ['/', '/index.html', '/assets/run.js', '/assets/base.css', '/models/veo.md', '/catalog.json'];
    const paths = [...files, '/spec/veo.yaml'];
    const responses = await Promise.all(paths.map((path) => get(url, path, BROWSER)));
    expect(responses.map(({ status, headers }) => [status, headers['content-type']])).toEqual([
      [200, 'text/html; charset=utf-8'],
      [200, 'text/html; charset=utf-8'],
      [200, 'text/javascript; charset=utf-8'],
      [200, 'text/css; charset=utf-8'],
      [200, 'text/markdown; charset=utf-8'],
      [200, 'application/json'],
      [200, 'text/plain; charset=utf-8'],
    ]);
    const { headers, text } = responses[0]!;
    expect(text).toContain('<title>Reference</title>');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    const again = await get(url, '/', { ...BROWSER, 'If-None-Match': `"other", W/${headers.etag!}` });
    expect([again.status, again.text]).toEqual([304, '']);
    const head = await get(url, '/assets/run.js', {}, 'HEAD');
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '5']);
    expect((await get(url, '/models/veo%203.1/')).text).toBe('VEO');
    expect((await get(url, '/models/veo%203.1/index.html?a=1')).text).toBe('VEO');
  });

  it('are only those of the folder: no path, link or type leads out of it', async () => {
    const { url } = await serve({ site });
    const paths = [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/assets/../../secret.html',
      '/assets/..%5c..%5csecret.html',
      '//secret.html',
      `/${root}/secret.html`,
      '/link.html',
      '/up/secret.html',
      '/private.key',
      '/index.html%00',
      '/%',
      '/models',
      '/constructor',
      '/__proto__',
    ];
    for (const path of paths) {
      const { status, text } = await get(url, path, BROWSER);
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toContain('SECRET');
      expect(JSON.parse(text)).toMatchObject({ success: false, code: 404 });
    }
  });

  it('have a page for missing ones, for browsers only, and lead from a folder without its slash to its page', async () => {
    const page = { '404.html': 'MISSING', 'guides/a b/index.html': 'GUIDE' };
    const { url } = await serve({ site: () => Promise.resolve(page) });
    for (const path of ['/nothing', '/models/deep/nothing.html', '/v1/nothing']) {
      const { status, headers, text } = await get(url, path, BROWSER);
      expect([status, headers['content-type'], text]).toEqual([404, 'text/html; charset=utf-8', 'MISSING']);
      const again = await get(url, path, { ...BROWSER, 'If-None-Match': headers.etag! });
      expect([again.status, again.text]).toEqual([404, 'MISSING']);
      expect(JSON.parse((await get(url, path)).text)).toMatchObject({ code: 404 });
    }
    for (const path of ['/account', '/_sandbox/nothing'])
      expect((await get(url, path, BROWSER)).text).not.toContain('MISSING');
    const moved = await get(url, '/guides/a%20b', BROWSER);
    expect([moved.status, moved.headers.location]).toEqual([301, '/guides/a%20b/']);
    expect((await get(url, moved.headers.location!, BROWSER)).text).toBe('GUIDE');
    expect((await get(url, '//guides/a%20b', BROWSER)).status).toBe(404);
  });

  it('do not replace the paths of the APIs and of the sandbox', async () => {
    const { url, sandbox } = await serve({ site });
    for (const path of ['/_sandbox/', '/_sandbox/clock', '/_sandbox/index.html', '/v1/tasks/some.json', '/account'])
      expect((await get(url, path, BROWSER)).text).not.toContain('TAKEN');
    expect(JSON.parse((await get(url, '/')).text)).toMatchObject({ sandbox: 'unigen' });
    sandbox.control.fault({ kind: 'status', status: 503 });
    expect((await get(url, '/index.html')).status).toBe(200);
    expect((await get(url, '/account', { Authorization: 'Bearer any' })).status).toBe(503);
    const posted = await get(url, '/index.html', {}, 'POST');
    expect([posted.status, JSON.parse(posted.text).success]).not.toEqual([200, true]);
  });

  it('are for pages that may call the sandbox, and under its names', async () => {
    const { url } = await serve({ site });
    const statusFor = async (headers: Record<string, string>) => (await get(url, '/index.html', headers)).status;
    expect(await statusFor({ Origin: 'https://evil.example' })).toBe(403);
    expect(await statusFor({ Origin: 'null' })).toBe(403);
    expect(await statusFor({ Host: 'evil.example' })).toBe(403);
    const own = await get(url, '/index.html', { Origin: 'http://localhost:3000' });
    expect([own.status, own.headers['access-control-allow-origin']]).toEqual([200, 'http://localhost:3000']);
    expect((await get(url, '/index.html')).headers.vary).toBe('Accept, Origin');
  });

  it('are not in the log', async () => {
    const seen: string[] = [];
    const { url } = await serve({ site, onResponse: ({ path }) => void seen.push(path) });
    await get(url, '/index.html');
    await get(url, '/nothing.html');
    expect(seen).toEqual(['/nothing.html']);
  });

  it('may be made once a browser asks; it sees a page that asks again until they are', async () => {
    let made!: (folder: string) => void;
    let calls = 0;
    const make = () => {
      calls++;
      return new Promise<string>((resolve) => (made = resolve));
    };
    const { url } = await serve({ site: make });
    expect((await get(url, '/')).status).toBe(200);
    expect(calls).toBe(0);
    for (const { text, headers } of await Promise.all([get(url, '/', BROWSER), get(url, '/', BROWSER)])) {
      expect([calls, headers.refresh]).toEqual([1, '1']);
      expect(text).toContain('The reference is being built');
    }
    made(site);
    await expect.poll(async () => (await get(url, '/', BROWSER)).text).toContain('<title>Reference</title>');
    expect((await get(url, '/assets/run.js')).text).toBe('run()');
  });

  it.each(['/guides/a/', '/guides/a', '/guides/b/'])('are made if a browser opens %s first', async (path) => {
    const page = { '404.html': 'MISSING', 'guides/a/index.html': 'GUIDE' };
    const { url } = await serve({ site: () => Promise.resolve(page) });
    const { status, text, headers } = await get(url, path, BROWSER);
    const expected = { '/guides/a/': [200, 'GUIDE'], '/guides/a': [301, ''], '/guides/b/': [404, 'MISSING'] };
    expect([status, text]).toEqual(expected[path as keyof typeof expected]);
    if (status === 301) expect(headers.location).toBe('/guides/a/');
    let calls = 0;
    const other = await serve({ site: () => (calls++, Promise.resolve(page)) });
    for (const taken of ['/account', '/v1/tasks/x', '/_sandbox/nothing']) await get(other.url, taken, BROWSER);
    expect(calls).toBe(0);
  });

  it('are made if a program asks for one first, and the root tells it where they are listed', async () => {
    let calls = 0;
    const { url } = await serve({
      site: () => (calls++, Promise.resolve({ 'llms.txt': '# A', 'guides/a/index.html': 'A' })),
    });
    const root = JSON.parse((await get(url, '/')).text) as { reference: string };
    expect([root.reference, calls]).toEqual([`${url}/llms.txt`, 0]);
    for (const path of ['/v1/tasks/x.txt', '/_sandbox/x.txt', '/nothing']) await get(url, path);
    expect(calls).toBe(0);
    const { status, text } = await get(url, '/llms.txt');
    expect([status, text, calls]).toEqual([200, '# A', 1]);
    expect((await get(url, '/guides/a')).headers.location).toBe('/guides/a/');
  });

  it('are made if a program asks for the page of a folder first', async () => {
    const { url } = await serve({ site: () => Promise.resolve({ 'guides/a/index.html': 'A' }) });
    const { status, text } = await get(url, '/guides/a/');
    expect([status, text]).toEqual([200, 'A']);
  });

  it('may be texts in memory', async () => {
    const texts = { 'index.html': 'START', 'models/a.md': '# A', 'v1/tasks/x.json': 'TAKEN', __proto__: 'x' };
    const { url } = await serve({ site: () => Promise.resolve(texts) });
    expect((await get(url, '/', BROWSER)).text).toBe('START');
    expect((await get(url, '/models/a.md')).headers['content-type']).toBe('text/markdown; charset=utf-8');
    for (const path of ['/v1/tasks/x.json', '/__proto__', '/constructor', '/models/a'])
      expect((await get(url, path)).text).not.toContain('TAKEN');
  });

  it('files that can not be made leave the sandbox as it is', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error) => void warnings.push(message);
    process.on('warning', note);
    const { url } = await serve({ site: join(root, 'missing') });
    await expect.poll(() => warnings.join()).toContain("The pages of the sandbox can't be served");
    process.off('warning', note);
    expect((await get(url, '/', BROWSER)).text).toContain('unigen sandbox');
    expect((await get(url, '/index.html')).status).toBe(404);
  });
});
