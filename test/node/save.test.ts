import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unifically } from 'unigen';
import { createSandbox } from 'unigen/sandbox';
import { saveDownloads, saveFiles } from '../../src/node/save.js';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

let server: Server;
let url: string;
let folder: string;

beforeEach(async () => {
  server = createServer((request, response) => {
    if (request.url === '/missing.png') response.writeHead(404).end('no');
    else response.writeHead(200, { 'Content-Type': 'image/png' }).end(PNG);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'unigen-save-'));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe('saving to a folder', () => {
  it('never replaces a file, and leaves no partial one', async () => {
    const output = { image_urls: [`${url}/a.png`, `${url}/x/a.png`], video_url: `${url}/..%2f..%2fevil.png` };
    await writeFile(join(folder, 'a.png'), 'mine');
    const saved = await saveFiles(output, folder);
    expect(saved.map(({ outputPath }) => outputPath)).toEqual(['image_urls.0', 'image_urls.1', 'video_url']);
    expect(saved.map(({ path }) => path)).toEqual(
      ['a-2.png', 'a-3.png', '_.._evil.png'].map((name) => join(folder, name)),
    );
    expect((await readdir(folder)).sort()).toEqual(['_.._evil.png', 'a-2.png', 'a-3.png', 'a.png']);
    expect(await readFile(join(folder, 'a.png'), 'utf8')).toBe('mine');
    expect(Buffer.from(PNG).equals(await readFile(join(folder, 'a-3.png')))).toBe(true);
  });

  it('cuts names that no disk accepts, and keeps their extensions and their differences', async () => {
    const long = 'A%20paper%20boat%2C%20%F0%9F%9A%A4'.repeat(40);
    const output = [
      `${url}/${long}.png`,
      `${url}/x/${long}.png`,
      `${url}/${'n'.repeat(400)}`,
      `${url}/a.${'e'.repeat(400)}`,
      `${url}/y/a.${'e'.repeat(400)}`,
      `${url}/${'s'.repeat(116)}.png`,
    ];
    const saved = (await saveFiles(output, folder)).map(({ path }) => basename(path));
    expect(new Set(saved).size).toBe(6);
    expect((await readdir(folder)).sort()).toEqual([...saved].sort());
    for (const name of saved) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      expect(name).not.toContain('\ufffd');
    }
    expect(saved[0]).toMatch(/^A paper boat, 🚤A paper.*\.png$/u);
    expect(saved[1]).toMatch(/^A paper boat, 🚤A paper.*-2\.png$/u);
    expect(saved.slice(2)).toEqual([
      'n'.repeat(120),
      `a.${'e'.repeat(118)}`,
      `a.${'e'.repeat(116)}-2`,
      `${'s'.repeat(116)}.png`,
    ]);
  });

  it('names the file that can not be written', async () => {
    const file = new File([PNG], 'boat.png');
    Object.assign(file, { arrayBuffer: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) });
    await expect(saveDownloads([{ url, outputPath: '', file }], folder)).rejects.toThrow(
      `boat.png can't be saved in ${folder} (ENOSPC)`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes what the sandbox makes of a long prompt', async () => {
    const sandbox = createSandbox({ speed: 1000 });
    const made = new Unifically({ apiKey: 'any', fetch: sandbox.fetch, pollInterval: 20 });
    const output = await made.run('google/veo-3.1-fast', { prompt: 'A paper boat, 船 '.repeat(50) });
    expect((await saveFiles(output, folder, { fetch: sandbox.fetch })).map(({ path }) => basename(path))).toEqual([
      'video.mp4',
    ]);
    await sandbox.close();
  });

  it('writes nothing if one file is missing', async () => {
    const output = { image_urls: [`${url}/a.png`, `${url}/missing.png`] };
    await expect(saveFiles(output, join(folder, 'new'))).rejects.toThrow('missing.png');
    expect(await readdir(folder)).toEqual([]);
  });
});
