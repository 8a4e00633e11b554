import { describe, expect, it } from 'vitest';
import { GateAI } from 'unigen';
import { createSandbox } from 'unigen/sandbox';
import { mediaPath, serveMedia, type MediaDescription } from '../../src/sandbox/media/file.js';
import { latin, readPng } from './media-readers.js';

const BOAT = { model: 'google/veo-3.1-fast', prompt: 'A paper boat, “Zoë”, 船' };

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  (await serveMedia(path, new Request('http://localhost/', { method, headers })))!;
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer());
/** A path of the right form, but with content of the test. */
const forged = (content: unknown, kind = 'image', extension = 'png') =>
  `/_sandbox/files/${kind}/${Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url')}/${kind === '3d' ? 'mesh' : kind}.${extension}`;

describe('files', () => {
  it.each([
    [{ kind: 'image', width: 640, height: 360 }, 'png', 'image/png', '\x89PNG'],
    [{ kind: 'video', width: 9, height: 16, seconds: 2 }, 'mp4', 'video/mp4', '\0\0\0.ftyp'],
    [{ kind: 'audio', seconds: 1 }, 'wav', 'audio/wav', 'RIFF'],
    [{ kind: '3d' }, 'glb', 'model/gltf-binary', 'glTF'],
    [{ kind: '3d', extension: 'jpg' }, 'jpg', 'image/png', '\x89PNG'],
    [{ kind: '3d', extension: 'png' }, 'png', 'image/png', '\x89PNG'],
    [{ kind: 'text' }, 'txt', 'text/plain; charset=utf-8', ''],
    [{ kind: 'text', extension: 'json', seconds: 3 }, 'json', 'application/json', '{"language_code":"eng"'],
  ] as [Omit<MediaDescription, 'model'>, string, string, string][])(
    '%j is a .%s',
    async (description, extension, type, signature) => {
      const path = mediaPath({ ...BOAT, ...description });
      expect(path).toMatch(new RegExp(`^/_sandbox/files/${description.kind}/[\\w-]+/\\w{4,5}\\.${extension}$`));
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe(type);
      expect(response.headers.get('Accept-Ranges')).toBe('bytes');
      expect(response.headers.get('Cache-Control')).toContain('max-age=31536000');
      const file = await bytes(response);
      expect(response.headers.get('Content-Length')).toBe(String(file.length));
      expect(latin(file)).toMatch(new RegExp(`^${signature}`));
      // Nothing is stored, so the same path has to give the same file.
      expect(await bytes((await serveMedia(path))!)).toEqual(file);

      const head = await get(path, { Range: 'bytes=0-1' }, 'HEAD');
      expect([head.status, head.headers.get('Content-Length'), (await bytes(head)).length]).toEqual([
        200,
        String(file.length),
        0,
      ]);
    },
  );

  it('files of a mesh and its preview differ only in the extension', () => {
    const mesh = mediaPath({ ...BOAT, kind: '3d' });
    for (const extension of ['jpg', 'png'] as const)
      expect(mediaPath({ ...BOAT, kind: '3d', extension })).toBe(mesh.replace(/glb$/, extension));
  });

  it('files of a mesh of GateAI have a preview with the extension .jpg, whose URL leads to the mesh', async () => {
    const sandbox = createSandbox({ speed: 1000 });
    const gateai = new GateAI({ apiKey: 'any', fetch: sandbox.fetch, pollInterval: 20 });
    const { result, glb_urls } = await gateai.run('rodin-v2', { image: 'https://example.com/teapot.png' });
    const [preview] = result;
    expect(preview).toMatch(/\/mesh\.jpg$/);
    expect(result.map((url) => url.replace('.jpg', '.glb'))).toEqual(glb_urls);
    const [image, mesh] = await Promise.all(
      [preview!, glb_urls[0]!].map(async (url) => sandbox.fetch(new Request(url))),
    );
    expect([image!.headers.get('Content-Type'), latin(await bytes(image!)).slice(0, 4)]).toEqual([
      'image/png',
      '\x89PNG',
    ]);
    expect(latin(await bytes(mesh!)).slice(0, 4)).toBe('glTF');
    await sandbox.close();
  });

  it('have names that every file system takes, with any prompt', () => {
    for (const [kind, name] of [
      ['image', 'image.png'],
      ['video', 'video.mp4'],
      ['audio', 'audio.wav'],
      ['3d', 'mesh.glb'],
      ['text', 'text.txt'],
    ] as const) {
      expect(
        mediaPath({ kind, model: 'x', prompt: '🚤'.repeat(500) })
          .split('/')
          .at(-1),
      ).toBe(name);
    }
  });

  it('have short paths with any prompt, and no character is halved', async () => {
    const path = mediaPath({
      kind: 'image',
      model: 'x'.repeat(9999),
      prompt: '🚤'.repeat(99_999),
      seed: 4,
      width: NaN,
    });
    expect(path.length).toBeLessThan(1200);
    expect(Buffer.from(path.split('/').at(-2)!, 'base64url').toString()).toContain(
      `"p":"${'🚤'.repeat(119)}…","seed":4}`,
    );
    expect((await get(path)).status).toBe(200);
    expect((await get(mediaPath({ kind: 'image', model: 'x', prompt: '\ud83d' }))).status).toBe(200);
  });

  it('differ with the seed, or if there is none with the prompt', async () => {
    const file = async (more: object) =>
      latin(await bytes(await get(mediaPath({ ...BOAT, kind: 'audio', seconds: 1, ...more }))));
    expect(await file({ seed: 1 })).not.toBe(await file({ seed: 2 }));
    expect(await file({})).not.toBe(await file({ prompt: 'A paper bird' }));
    expect(await file({ seed: 1 })).toBe(await file({ seed: 1, prompt: 'A paper bird' }));
  });
});

describe('parts of files', () => {
  const path = mediaPath({ ...BOAT, kind: 'audio', seconds: 0.5 });
  const size = 44 + 16_000;

  it.each([
    ['bytes=0-', 0, size],
    ['bytes=0-0', 0, 1],
    ['bytes=44-99', 44, 100],
    ['bytes=4000-99999', 4000, size],
    ['bytes=-10', size - 10, size],
    ['bytes=-99999', 0, size],
  ])('%s', async (range, start, end) => {
    const whole = await bytes(await get(path));
    const response = await get(path, { Range: range });
    expect(response.status).toBe(206);
    expect(response.headers.get('Content-Range')).toBe(`bytes ${start}-${end - 1}/${size}`);
    expect(response.headers.get('Content-Length')).toBe(String(end - start));
    expect(await bytes(response)).toEqual(whole.slice(start, end));
  });

  it.each([`bytes=${size}-`, 'bytes=99999-999999', 'bytes=-0'])('%s is beyond the end', async (range) => {
    const response = await get(path, { Range: range });
    expect([response.status, response.headers.get('Content-Range')]).toEqual([416, `bytes */${size}`]);
  });

  it.each(['bytes=5-2', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,4-5', ''])('%j is ignored', async (range) => {
    const response = await get(path, { Range: range });
    expect([response.status, (await bytes(response)).length]).toEqual([200, size]);
  });

  it('continue only the same file', async () => {
    const tag = (await get(path)).headers.get('ETag')!;
    expect((await get(path, { Range: 'bytes=0-1', 'If-Range': tag })).status).toBe(206);
    expect((await get(path, { Range: 'bytes=0-1', 'If-Range': '"other"' })).status).toBe(200);
    for (const known of [tag, `"a", W/${tag}`, '*']) {
      const response = await get(path, { 'If-None-Match': known });
      expect([response.status, response.headers.get('ETag'), (await bytes(response)).length]).toEqual([304, tag, 0]);
    }
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
    expect((await get(mediaPath({ ...BOAT, kind: 'audio', seconds: 0.6 }))).headers.get('ETag')).not.toBe(tag);
  });
});

describe('paths that are not its own', () => {
  it.each(['/', '/v1/tasks', '/_sandbox/tasks', '/_sandbox/files', '//_sandbox/files/image/x.png'])(
    '%s is left to others',
    async (path) => {
      expect(await serveMedia(path)).toBeUndefined();
    },
  );

  it.each([
    '/_sandbox/files/',
    '/_sandbox/files/image/.png',
    '/_sandbox/files/image/e30/image.png',
    '/_sandbox/files/image/!!/image.png',
    '/_sandbox/files/image/A/image.png',
    '/_sandbox/files/image/../x.png',
    '/_sandbox/files/image/%2e%2e.png',
    `/_sandbox/files/image/${'A'.repeat(5000)}/image.png`,
    forged('nonsense'),
    forged('null'),
    forged('[]'),
    forged('"m"'),
    forged({ m: 1 }),
    forged({ m: 'x', p: 5 }),
    forged({ m: 'x', w: '64' }),
    forged({ m: 'x', seed: null }),
    forged({ m: 'x' }, 'constructor'),
    forged({ m: 'x' }, 'image', 'exe'),
    forged({ m: 'x' }, 'video', 'png'),
    forged('{"m":"\xff'),
    mediaPath({ ...BOAT, kind: 'image' }).replace(/.{4}(?=\/image\.png)/, ''),
    mediaPath({ ...BOAT, kind: 'image' }).replace('/image.png', '.png'),
    mediaPath({ ...BOAT, kind: 'image' }).replace('image.png', 'video.png'),
  ])('%s is not found', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
    expect(await response.json()).toEqual({ message: 'There is no such file' });
  });

  it('are refused for other methods, with those that are allowed', async () => {
    const response = await get(mediaPath({ ...BOAT, kind: 'image' }), {}, 'DELETE');
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('have sizes that are brought into bounds', async () => {
    const image = await readPng(await bytes(await get(forged({ m: 'x', w: 1e9, h: 1e9, seed: -1.5 }))));
    expect([image.width, image.height]).toEqual([2048, 2048]);
    expect((await bytes(await get(forged('{"m":"x","s":1e999,"seed":1e999}', 'audio', 'wav')))).length).toBe(320_044);
    expect((await bytes(await get(forged({ m: 'x', s: 1e12 }, 'audio', 'wav')))).length).toBe(4_800_044);
    expect((await bytes(await get(forged({ m: 'x', s: 1e12, w: -1, h: 1e99 }, 'video', 'mp4')))).length).toBeLessThan(
      2_000_000,
    );
    expect((await bytes(await get(forged({ m: 'x', s: 1e12 }, 'text', 'json')))).length).toBeLessThan(400_000);
  });
});
