import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { caller } from '../support/sandbox-caller.js';
import { sandboxServer } from './serve.js';

const PAGE = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the console at /_sandbox/', () => {
  const serve = sandboxServer();

  it('is one page for browsers: only its own scripts run, and nothing is loaded from elsewhere', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/_sandbox/`, { headers: PAGE });
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept, Origin');
    const policy = response.headers.get('content-security-policy')!;
    const hashes = [...html.matchAll(/<(script|style)>([^]*?)<\/\1>/g)].map(
      ([, element, text]) => `${element} sha256-${createHash('sha256').update(text!).digest('base64')}`,
    );
    expect(hashes).toHaveLength(3);
    for (const hash of hashes) {
      const [element, value] = hash.split(' ');
      expect(policy).toMatch(new RegExp(`${element}-src [^;]*'${value!.replaceAll(/[+/]/g, String.raw`\$&`)}'`));
    }
    const directives = ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"];
    expect(policy.split('; ')).toEqual(expect.arrayContaining(directives));
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    // What is in a tag: a script may have any text.
    const tags = html.replaceAll(/(<(script|style)>)[^]*?(<\/\2>)/g, '$1$3');
    expect(tags).not.toMatch(/\b(?:src|href)="(?!data:)/);
  });

  it('has a size that a page of a local tool may have, and asks for the models: an overlay may add some', async () => {
    const { url } = await serve();
    const html = await (await fetch(`${url}/_sandbox/`, { headers: PAGE })).text();
    expect(html.length).toBeLessThan(160_000);
    expect(html).not.toContain('kuaishou/kling-3.0-video');
  });

  it('is JSON for programs, as in a sandbox that is not served', async () => {
    const { url } = await serve();
    const list = (await (await fetch(`${url}/_sandbox/`)).json()) as { control: string[] };
    expect(list.control).toContain('/_sandbox/state');
    const { call } = caller();
    expect((await call('GET', '/_sandbox/', undefined, PAGE)).body).toEqual(list);
  });

  it('has no body for HEAD, and other methods are refused', async () => {
    const { url } = await serve();
    const head = await fetch(`${url}/_sandbox/`, { method: 'HEAD', headers: PAGE });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '',
    ]);
    expect((await fetch(`${url}/_sandbox/`, { method: 'POST', headers: PAGE })).status).toBe(405);
  });

  it('is refused to pages of other origins, and under other names', async () => {
    const { url } = await serve();
    const statusFor = (headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        request(`${url}/_sandbox/`, { headers: { ...PAGE, ...headers } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await statusFor({ Origin: 'https://evil.example' })).toBe(403);
    expect(await statusFor({ Host: 'evil.example' })).toBe(403);
    expect(await statusFor({ Host: 'localhost' })).toBe(200);
  });

  it('is found without the slash at its end', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/_sandbox`, { headers: PAGE });
    expect([response.status, response.url]).toEqual([200, `${url}/_sandbox/`]);
    expect((await fetch(`${url}/_sandbox`)).status).toBe(404);
  });

  it('can be read from other machines, but changed from there only with an allowed origin', async () => {
    const Host = 'devbox:4010';
    const headers = { ...PAGE, Host, Origin: `http://${Host}`, 'Content-Type': 'application/json' };
    const statusOf = (url: string, method: string, path: string) =>
      new Promise((resolve, reject) => {
        const sent = request(url + path, { method, headers: method === 'GET' ? { ...PAGE, Host } : headers });
        sent.on('response', (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        sent.on('error', reject).end();
      });
    const open = (await serve({ host: '0.0.0.0' })).url.replace('0.0.0.0', '127.0.0.1');
    expect(await statusOf(open, 'GET', '/_sandbox/')).toBe(200);
    expect(await statusOf(open, 'POST', '/_sandbox/reset')).toBe(403);
    const given = (await serve({ host: '0.0.0.0', corsOrigin: `http://${Host}` })).url.replace('0.0.0.0', '127.0.0.1');
    expect(await statusOf(given, 'POST', '/_sandbox/reset')).toBe(200);
  });

  it('is not in the log, and uses up no fault', async () => {
    const logged: string[] = [];
    const { url, sandbox } = await serve({ onResponse: ({ path }) => void logged.push(path) });
    sandbox.control.fault({ kind: 'status', status: 503 });
    expect((await fetch(`${url}/_sandbox/`, { headers: PAGE })).status).toBe(200);
    expect(sandbox.control.faults()).toHaveLength(1);
    expect(logged).toEqual([]);
  });
});
