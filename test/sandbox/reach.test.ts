import type { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServeOptions } from 'unigen/sandbox/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayBeLoopback } from '../../src/sandbox/network/loopback.js';
import { mayReach } from '../../src/sandbox/network/outbound.js';
import { nonLoopbackFetch } from '../../src/sandbox/server/non-loopback-fetch.js';
import { run } from '../support/run-cli.js';
import { sandboxServer } from './serve.js';
import { as, caller } from '../support/sandbox-caller.js';

// A sandbox that other machines reach must not reach the services of its own machine for them.

let service: Server;
let port: number;
let seen: string[];

beforeEach(async () => {
  seen = [];
  service = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (request.url === '/elsewhere') response.writeHead(302, { Location: `http://127.0.0.1:${port}/secret` });
    response.end('secret');
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  port = (service.address() as AddressInfo).port;
});
afterEach(() => {
  service.closeAllConnections();
  service.close();
});

const serve = sandboxServer();

async function open(options: ServeOptions): Promise<{
  url: string;
  upload(url: string): Promise<{ status: number; file_url?: string; message?: string }>;
  callback(url: string): Promise<object>;
}> {
  const one = await serve({ speed: 1, ...options });
  const url = `http://127.0.0.1:${new URL(one.url).port}`;
  const headers = { ...as('key'), 'Content-Type': 'application/json' };
  return {
    url,
    async upload(file_url) {
      const response = await fetch(`${url}/upload`, { method: 'PUT', headers, body: JSON.stringify({ file_url }) });
      return { status: response.status, ...((await response.json()) as object) };
    },
    async callback(callback_url) {
      const body = JSON.stringify({ model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' }, callback_url });
      const created = (await (await fetch(`${url}/v1/tasks`, { method: 'POST', headers, body })).json()) as {
        data: { task_id?: string; message?: string };
      };
      // Some spellings are not URLs by the contract.
      if (created.data.task_id === undefined) return { error: created.data.message };
      one.sandbox.control.end(created.data.task_id, 'completed');
      await one.sandbox.control.delivered();
      return one.sandbox.control.deliveries().at(-1)!;
    },
  };
}

/** Spellings of this machine. */
const spellings = [
  '127.0.0.1',
  '127.1',
  '127.9.9.9',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  'a.b.localhost.',
  '0.0.0.0',
  '0',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:127.9.9.9]',
  '[::ffff:0.0.0.0]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
];

describe.each([['0.0.0.0'], ['::']])('a sandbox that listens on %s', (host) => {
  it('does not reach loopback for its callers, in any spelling', async () => {
    const { upload, callback } = await open({ host });
    for (const spelling of spellings) {
      const response = await upload(`http://${spelling}:${port}/secret`);
      expect(response, spelling).toMatchObject({ status: 200, file_url: expect.stringContaining('/_sandbox/files/') });
      const { error } = (await callback(`http://${spelling}:${port}/hook`)) as { error: string };
      expect(error, spelling).toMatch(
        /^not sent: the host is not in `allowHosts` .* or the URL has credentials|callback_url must be/,
      );
    }
    expect(seen).toEqual([]);
  });

  it('reaches allowed hosts, and follows no redirect', async () => {
    const { upload, callback } = await open({ host, allowHosts: [`127.0.0.1:${port}`] });
    expect(await upload(`http://127.0.0.1:${port}/secret`)).toMatchObject({
      status: 200,
      file_url: expect.stringContaining('/_sandbox/uploads/'),
    });
    expect(await callback(`http://127.0.0.1:${port}/hook`)).toMatchObject({ status: 200 });
    expect(await upload(`http://127.0.0.1:${port}/elsewhere`)).toMatchObject({
      status: 400,
      message: 'file_url responds with HTTP 302',
    });
    expect(await upload('http://127.0.0.1:1/secret')).toMatchObject({
      status: 200,
      file_url: expect.stringContaining('/_sandbox/files/'),
    });
    expect(await upload(`http://localhost:${port}/secret`)).toMatchObject({
      file_url: expect.stringContaining('/_sandbox/files/'),
    });
    expect(seen).toEqual(['GET /secret', 'POST /hook', 'GET /elsewhere']);
  });

  it('accepts URLs of its own files, by any of its names', async () => {
    const { url, upload } = await open({ host });
    const own = new URL((await upload('https://files.example.com/cat.png')).file_url!);
    for (const hostname of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0']) {
      own.hostname = hostname;
      expect(await upload(own.href)).toMatchObject({ status: 200, file_url: own.href });
    }
    expect((await fetch(`${url}${own.pathname}`)).status).toBe(200);
    const ofScenario = `${url}/_sandbox/outputs/0123456789abcdef/kite.png`;
    expect((await upload(ofScenario)).file_url).toBe(ofScenario);
    // Neither another port nor another path is its own.
    expect((await upload(`http://127.0.0.1:${port}${own.pathname}`)).file_url).not.toContain(`:${port}/`);
    expect((await upload(`${url}/_sandbox/state`)).file_url).toContain('/_sandbox/files/');
    expect(seen).toEqual([]);
  });
});

it('a sandbox that listens on loopback reaches loopback', async () => {
  const { upload, callback } = await open({});
  expect(await upload(`http://127.0.0.1:${port}/secret`)).toMatchObject({
    file_url: expect.stringContaining('/_sandbox/uploads/'),
  });
  expect(await callback(`http://localhost:${port}/hook`)).toMatchObject({ status: 200 });
  expect(seen).toEqual(['GET /secret', 'POST /hook']);
});

it('a sandbox that is served in another way does not reach loopback with `loopback: false`', async () => {
  const fetched: string[] = [];
  const fetch = async (request: Request) => {
    fetched.push(request.url);
    return new Response('secret');
  };
  const { ask } = caller({ loopback: false, fetch });
  expect((await ask('PUT', '/upload', { file_url: 'http://127.0.0.1:9/secret' })).body.file_url).toContain(
    '/_sandbox/files/',
  );
  expect(fetched).toEqual([]);
});

describe('an allowed name', () => {
  /** A resolver that knows one address. */
  const to = (address: string) => (async () => [{ address, family: 4 }]) as unknown as typeof lookup;

  it.each(['127.0.0.1', '127.8.8.8', '0.0.0.0', '::1', '::', '::ffff:127.0.0.1'])(
    'must not resolve to %s, unless loopback is allowed too',
    async (address) => {
      const request = new Request('http://hooks.example.test/x');
      await expect(nonLoopbackFetch(['hooks.example.test'], to(address))(request)).rejects.toThrow(
        'hooks.example.test resolves to this machine',
      );
      // The request is sent, and fails since there is no such name.
      for (const own of ['127.0.0.1', 'localhost:80', '[::1]:80', '::1']) {
        await expect(nonLoopbackFetch(['hooks.example.test', own], to(address))(request)).rejects.not.toThrow(
          'resolves to this machine',
        );
      }
    },
  );

  it('may resolve to any other address', async () => {
    await expect(
      nonLoopbackFetch(['hooks.example.test'], to('10.0.0.7'))(new Request('http://hooks.example.test/x')),
    ).rejects.not.toThrow('resolves to this machine');
  });
});

it('every spelling of loopback is recognized, and no other host is', () => {
  for (const spelling of spellings)
    expect([spelling, mayBeLoopback(new URL(`http://${spelling}/`).hostname)]).toEqual([spelling, true]);
  for (const other of [
    '10.0.0.1',
    '128.0.0.1',
    '192.168.1.5',
    'localhost.example',
    'notlocalhost',
    'example.com',
    '[::2]',
    '[::ffff:10.0.0.1]',
    '[fd00::1]',
    '[64:ff9b::a00:1]',
  ]) {
    expect([other, mayBeLoopback(new URL(`http://${other}/`).hostname), mayReach(`http://${other}/`, {})]).toEqual([
      other,
      false,
      false,
    ]);
  }
});

it('the help says that loopback has to be named', async () => {
  const { out } = await run(['sandbox', '--help'], {});
  expect(out.replaceAll(/\s+/g, ' ')).toContain('if --host is not loopback, loopback has to be allowed too');
});
