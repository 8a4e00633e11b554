import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { call, connect, connectHttp, serve, textOf } from './connect.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
let folder = '';
let allowed = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unigen-mcp-'));
  allowed = join(folder, 'allowed');
  await mkdir(join(allowed, 'sub'), { recursive: true });
  await mkdir(join(folder, 'allowed-not'));
  for (const name of ['allowed/bud.png', 'allowed/sub/leaf.png', 'secret.png', 'allowed-not/x.png'])
    await writeFile(join(folder, name), PNG);
  await symlink(join(folder, 'secret.png'), join(allowed, 'link.png'));
  await symlink(folder, join(allowed, 'up'));
  await symlink(join(allowed, 'bud.png'), join(allowed, 'inner.png'));
  return () => rm(folder, { recursive: true });
});

it('uploads files below an allowed folder, for either API', async () => {
  const client = await connect(serve({ files: [allowed] }).mcp);
  for (const path of ['bud.png', 'sub/leaf.png', './sub/../bud.png', join(allowed, 'bud.png'), 'inner.png']) {
    const { structuredContent } = await call(client, 'upload', { path });
    expect(structuredContent!.file, path).toMatch(/^https:\/\//);
  }
  const { structuredContent } = await call(client, 'upload', { path: 'bud.png', api: 'gateai' });
  expect(structuredContent!.file).not.toMatch(/^https:/);
});

it('uploads no others, and does not reveal whether they exist', async () => {
  const served = serve({ files: [allowed] });
  const client = await connect(served.mcp);
  const others = ['../secret.png', join(folder, 'secret.png'), 'link.png', 'up/secret.png', '../allowed-not/x.png'];
  const texts = new Set<string>();
  for (const path of [...others, '../none.png', '/etc/passwd', 'file:///etc/passwd', '', '.', 'bud.png\0', 'sub/none'])
    texts.add(textOf(await call(client, 'upload', { path })));
  expect([...texts]).toEqual(['UnigenError: The file is not below a folder that this server may upload from']);
  expect(textOf(await call(client, 'upload', { path: 'sub' }))).toContain('`path` must be the path of a file');
  expect(served.sandbox.control.requests({}).requests).toEqual([]);
});

it('uploads nothing without a folder', async () => {
  const client = await connect(serve().mcp);
  const text = textOf(await call(client, 'upload', { path: join(allowed, 'bud.png') }));
  expect(text).toContain('a person has to start it with --files FOLDER');
});

it.each(['streams', 'HTTP'])('uploads files below the roots of the client, if they count: %s', async (way) => {
  const options = { capabilities: { roots: {} } };
  const open = async (clientRoots: boolean) => {
    const { mcp } = serve({ clientRoots });
    const client = await (way === 'streams' ? connect(mcp, options) : connectHttp(mcp, 'auto', options));
    client.setRequestHandler('roots/list', () => ({
      roots: [{ uri: pathToFileURL(allowed).href }, { uri: 'file://elsewhere/share' }],
    }));
    return client;
  };
  const client = await open(true);
  expect((await call(client, 'upload', { path: 'bud.png' })).structuredContent!.file).toMatch(/^https:/);
  expect(textOf(await call(client, 'upload', { path: '../secret.png' }))).toContain('not below a folder');
  expect(textOf(await call(await open(false), 'upload', { path: 'bud.png' }))).toContain('--files FOLDER');
});
