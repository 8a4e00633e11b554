import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unifically } from 'unigen';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

interface Upload {
  type: string;
  name: string;
  bytes: Buffer;
  json?: { file_url: string };
}

let server: Server;
let url: string;
let uploads: Upload[];
let authorizations: (string | undefined)[];
let refuse: number;
let folder: string;
let api: Unifically;

beforeEach(async () => {
  uploads = [];
  authorizations = [];
  refuse = 0;
  server = createServer((request, response) => void respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'unigen-files-'));
  api = new Unifically({ apiKey: 'key', baseUrl: url, random: () => 0 });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  if (request.method === 'GET') {
    authorizations.push(request.headers.authorization);
    if (request.url === '/missing.png') response.writeHead(404).end('no');
    else response.writeHead(200, { 'Content-Type': 'image/png' }).end(PNG);
    return;
  }
  if (refuse-- > 0) {
    response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"success":false,"message":"Full"}');
    return;
  }
  uploads.push(parse(body, request.headers['content-type'] ?? ''));
  const uploaded = { success: true, file_url: `https://files.example.com/${uploads.length}` };
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(uploaded));
}

function parse(body: Buffer, contentType: string): Upload {
  if (contentType.includes('json'))
    return { type: 'json', name: '', bytes: body, json: JSON.parse(body.toString()) as { file_url: string } };
  const end = body.indexOf('\r\n\r\n');
  const head = body.subarray(0, end).toString();
  const bytes = body.subarray(end + 4, body.lastIndexOf('\r\n--'));
  return { type: /content-type: (.*)/i.exec(head)?.[1] ?? '', name: /filename="(.*)"/.exec(head)?.[1] ?? '', bytes };
}

class UnnamedFile extends File {
  get [Symbol.toStringTag]() {
    return 'Object';
  }
}

describe('an upload', () => {
  const onDisk = async (name = 'boat.png') => {
    const file = join(folder, name);
    await writeFile(file, PNG);
    return file;
  };
  const webStream = () => new Blob([PNG]).stream();

  it.each([
    ['a Blob', () => new Blob([PNG]), 'file.png'],
    ['a File', () => new File([PNG], 'my boat.png', { type: 'image/png' }), 'my boat.png'],
    ['a File without a name of its class, as in happy-dom', () => new UnnamedFile([PNG], 'boat.png'), 'boat.png'],
    ['a Buffer', () => Buffer.from(PNG), 'file.png'],
    ['a view into a larger buffer', () => new Uint8Array([0, 0, ...PNG, 0]).subarray(2, 2 + PNG.length), 'file.png'],
    ['an ArrayBuffer', () => PNG.buffer, 'file.png'],
    ['a web stream', webStream, 'file.png'],
    ['a Node stream', async () => createReadStream(await onDisk()), 'file.png'],
    ['a path', () => onDisk(), 'boat.png'],
    ['a file: URL', async () => pathToFileURL(await onDisk('my boat.png')), 'my boat.png'],
    ['a file: URL as a string', async () => pathToFileURL(await onDisk()).href, 'boat.png'],
    ['a data: URL', () => `data:image/png;base64,${Buffer.from(PNG).toString('base64')}`, 'file.png'],
  ])('of %s sends its bytes, type and name', async (_name, make, name) => {
    expect(await api.files.upload(await make())).toBe('https://files.example.com/1');
    expect(uploads).toHaveLength(1);
    expect(uploads[0]!.bytes.equals(Buffer.from(PNG))).toBe(true);
    expect([uploads[0]!.type, uploads[0]!.name]).toEqual(['image/png', name]);
  });

  it.each(['https://example.com/a.png', new URL('https://example.com/a.png')])(
    'an upload of a URL lets the host fetch it',
    async (source) => {
      await api.files.upload(source);
      expect(uploads[0]!.json).toEqual({ file_url: 'https://example.com/a.png' });
    },
  );

  it('an upload of the same content happens once, also at the same time and under other names', async () => {
    const all = await Promise.all([
      api.files.upload(PNG),
      api.files.upload(new File([PNG], 'b.png')),
      api.files.upload(new Blob([PNG])),
    ]);
    expect(new Set(all).size).toBe(1);
    await api.files.upload(Buffer.from(PNG));
    expect(uploads).toHaveLength(1);
    await api.files.upload(PNG.slice(0, 9));
    expect(uploads).toHaveLength(2);
  });

  it('an upload of the same content happens again if it is not to be used again, and is the known one from then on', async () => {
    const first = await api.files.upload(PNG);
    const second = await api.files.upload(PNG, { reuse: false });
    expect(second).not.toBe(first);
    expect(await api.files.upload(PNG)).toBe(second);
    expect(uploads).toHaveLength(2);
  });

  it('is retried after an error of the host', async () => {
    refuse = 2;
    expect(await api.files.upload(PNG)).toBe('https://files.example.com/1');
  });

  it('an upload that failed is not remembered', async () => {
    refuse = 1;
    const hasty = new Unifically({ apiKey: 'key', baseUrl: url, maxRetries: 0 });
    await expect(hasty.files.upload(PNG)).rejects.toMatchObject({ name: 'ServerError', message: 'Full' });
    expect(await hasty.files.upload(PNG)).toBe('https://files.example.com/1');
  });

  it('aborted by one caller is done for the other', async () => {
    const stop = new AbortController();
    const first = api.files.upload(PNG, { signal: stop.signal });
    const second = api.files.upload(PNG);
    first.catch(() => {});
    setTimeout(() => stop.abort(), 1);
    await expect(second).resolves.toMatch(/^https:/);
  });

  it.each([
    ['a missing file', () => join(folder, 'nothing.png'), /nothing\.png can't be read \(ENOENT\)/],
    ['an empty file', () => new Blob([]), 'The file is empty'],
    ['a broken data URL', () => 'data:image/png;base64', 'This data URL has no comma'],
    [
      'a data URL that is not valid base64',
      () => 'data:image/png;base64,%%%',
      "The content of this data URL can't be decoded",
    ],
  ])('of %s says what is wrong', async (_name, make, message) => {
    await expect(api.files.upload(make())).rejects.toThrow(message);
    expect(uploads).toHaveLength(0);
  });
});

it('a path in an input stays a string: a server may pass on what its users wrote', async () => {
  const seen: unknown[] = [];
  const careful = new Unifically({
    apiKey: 'key',
    fetch: async (request) => (
      seen.push(await request.json()),
      Response.json({ success: true, code: 200, data: { task_id: 't', status: 'pending' } })
    ),
  });
  await careful.tasks.create('google/veo-3.1-fast', { prompt: 'A kite', start_image_url: '/etc/passwd' });
  expect(seen).toEqual([{ model: 'google/veo-3.1-fast', input: { prompt: 'A kite', start_image_url: '/etc/passwd' } }]);
});

describe('a download', () => {
  it('resolves with every file of an output once, and sends no key', async () => {
    const output = { image_urls: [`${url}/a.png`, `${url}/b.png`, `${url}/a.png`], text: 'not a URL' };
    const files = await api.files.download(output);
    expect(files.map(({ outputPath, file }) => [outputPath, file.name, file.type, file.size])).toEqual([
      ['image_urls.0', 'a.png', 'image/png', PNG.length],
      ['image_urls.1', 'b.png', 'image/png', PNG.length],
    ]);
    expect(authorizations).toEqual([undefined, undefined]);
  });

  it('a download of a missing file is an error that names it', async () => {
    await expect(api.files.download({ image_url: `${url}/missing.png` })).rejects.toMatchObject({
      name: 'NotFoundError',
      message: `HTTP 404 for ${url}/missing.png`,
    });
  });

  it('ends on abort', async () => {
    await expect(
      api.files.download({ image_url: `${url}/a.png` }, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it.each(['100%.png', 'a%20b.png', 'ä b.png'])(
  'a path to %s is a path, not a URL: the file keeps its name',
  async (name) => {
    await writeFile(join(folder, name), PNG);
    await api.files.upload(join(folder, name));
    expect(uploads[0]!.bytes.equals(PNG)).toBe(true);
    expect(uploads[0]!.name).toBe(name);
  },
);
