import { describe, expect, it } from 'vitest';
import { createSandbox } from 'unigen/sandbox';
import { caller } from '../support/sandbox-caller.js';
import { sandboxServer } from './serve.js';

describe('GET /', () => {
  it('says what this is, and its links and commands work', async () => {
    const { call } = caller();
    const { status, body } = await call('GET', '/');
    expect([status, body.sandbox, body.control]).toEqual([200, 'unigen', 'http://sandbox.test/_sandbox/']);
    const { method, url, headers, body: task } = body.create;
    expect((await call(method, new URL(url).pathname, task, headers)).body.data.status).toBe('pending');
    expect((await call('GET', new URL(body.control).pathname)).body.control).toContain('/_sandbox/state');
  });

  it('is a page for browsers, in which nothing of the request runs', async () => {
    const request = new Request('http://sandbox.test/', { headers: { Accept: 'text/html,*/*;q=0.8' } });
    const sandbox = createSandbox({ origin: 'http://sandbox.test/<script>' });
    const response = await sandbox.fetch(request);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    const text = await response.text();
    expect(text).toContain('<a href="/_sandbox/">');
    expect(text).not.toContain('<script>');
    await sandbox.close();
  });

  it('HEAD has only its headers, and other methods are refused', async () => {
    const { call } = caller();
    expect(await call('HEAD', '/')).toMatchObject({ status: 200, text: '' });
    const { status, headers } = await call('POST', '/', {});
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('uses up no fault', async () => {
    const { call, sandbox } = caller();
    sandbox.control.fault({ kind: 'status', status: 503 });
    expect((await call('GET', '/')).status).toBe(200);
    expect((await call('GET', '/account')).status).toBe(503);
  });

  const serve = sandboxServer();
  it('is refused to pages of other origins, as everything is', async () => {
    const { url } = await serve();
    const statusFor = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    expect(await statusFor({ Origin: 'https://evil.example' })).toBe(403);
    expect(await statusFor({ Origin: 'http://localhost:3000' })).toBe(200);
    expect((await fetch(url)).headers.get('vary')).toBe('Accept, Origin');
  });
});
