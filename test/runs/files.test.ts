import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileStem } from '../../src/runs/save-outputs.js';
import { all, GATEAI_IMAGE, IMAGE, item, items, states, warmUp, setUp, type Setup } from './support.js';

// Media of inputs, and the files of outputs.

const folder = mkdtempSync(join(tmpdir(), 'unigen-runs-'));
let count = 0;

beforeAll(warmUp);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content = `content ${count}`): { path: string; url: URL } {
  const path = join(folder, `in-${++count}.png`);
  writeFileSync(path, content);
  return { path, url: pathToFileURL(path) };
}

const uploads = ({ seen }: Setup) => seen.filter(({ path }) => path.includes('upload')).length;
const framed = (name: string, start_image_url: unknown) => item(name, { input: { prompt: name, start_image_url } });

describe('media of an input', () => {
  it('is uploaded once for all runs, and not again after a restart', async () => {
    const made = await setUp();
    const { runs, until, reopen, sandbox, store } = made;
    const { url } = file();
    await runs.add(Array.from({ length: 8 }, (_, index) => framed(`run-${index}`, url)));
    expect((await store.get('run-0'))!.input.start_image_url).toEqual({ $file: url.href });
    expect((await until(runs.process())).finished).toBe(8);
    expect(uploads(made)).toBe(1);
    const again = await reopen();
    await again.add([framed('later', url)]);
    await until(again.process());
    expect(uploads(made)).toBe(1);
    const references = new Set(sandbox.control.tasks().map(({ input }) => input.start_image_url));
    expect(references.size).toBe(1);
    expect([...references][0]).toMatch(/^https?:/);
  });

  it('is uploaded again if it has changed, or is older than uploadMaxAge', async () => {
    const made = await setUp();
    const { runs, until, clock } = made;
    const { path, url } = file();
    await runs.add([framed('a', url)]);
    await until(runs.process());
    writeFileSync(path, 'something else');
    utimesSync(path, 1, 1);
    await runs.add([framed('b', url)]);
    await until(runs.process());
    expect(uploads(made)).toBe(2);
    await clock.advance(90_000_000);
    await runs.add([framed('c', url)]);
    await until(runs.process({ uploadMaxAge: 100_000_000 }));
    expect(uploads(made)).toBe(2);
    // The file is uploaded again although the client knows its content.
    await runs.add([framed('d', url), framed('e', url)]);
    await until(runs.process());
    expect(uploads(made)).toBe(3);
    const again = await made.reopen(made.newClient());
    await again.add([framed('f', url)]);
    await until(again.process());
    expect(uploads(made)).toBe(3);
  });

  it('may be a data URL, or a reference', async () => {
    const made = await setUp();
    const { runs, until, sandbox } = made;
    const data = `data:image/png;base64,${btoa('\x89PNG data')}`;
    await runs.add([framed('a', data), framed('b', data), framed('c', new URL('https://example.com/a.png'))]);
    expect((await until(runs.process())).finished).toBe(3);
    expect(uploads(made)).toBe(1);
    expect(sandbox.control.tasks().find(({ input }) => input.prompt === 'c')!.input.start_image_url).toBe(
      'https://example.com/a.png',
    );
  });

  it('a file that is gone fails only its run', async () => {
    const made = await setUp();
    const { runs, until } = made;
    const { path, url } = file();
    await runs.add([framed('gone', url), item('boat')]);
    rmSync(path);
    expect(await until(runs.process())).toMatchObject({ failed: 1, finished: 1 });
    const [gone] = await all(runs.results());
    expect(gone!.error!.message).toBe(`The file ${url.href} can't be read (ENOENT)`);
  });

  it('a file of GateAI is an id in the lists, and content elsewhere', async () => {
    const made = await setUp({ prices: { [GATEAI_IMAGE]: 0.1 } });
    const { until, gateai, reopen, seen } = made;
    const runs = await reopen(gateai);
    const { url } = file('\x89PNG gateai');
    await runs.add(
      ['a', 'b'].map((name) => item(name, { model: GATEAI_IMAGE, options: { type: 'image', images: [url] } })),
    );
    expect((await until(runs.process())).finished).toBe(2);
    expect(uploads(made)).toBe(1);
    const bodies = seen.filter(({ path }) => path === '/api/generate').map(({ body }) => body!);
    expect(bodies[0]!.images).toEqual(bodies[1]!.images);
    expect(bodies[0]).toMatchObject({ type: 'image', images: [expect.any(String)] });
  });
});

describe('saveTo a folder', () => {
  const target = () => join(folder, `out-${++count}`);

  it('saves each output under the name of its run, before the run is finished', async () => {
    const { runs, until } = await setUp();
    const out = target();
    await runs.add([item('boat', { model: IMAGE, input: { prompt: 'A boat', aspect_ratio: '1:1' } }), item('kite')]);
    const seen: unknown[] = [];
    await until(
      runs.process({
        saveTo: out,
        onProgress: (event) => {
          if (event.type === 'run' && event.run.state === 'finished')
            seen.push(readdirSync(out).includes(basename(event.run.files![0]!)));
        },
      }),
    );
    expect(readdirSync(out).sort()).toEqual(['boat.png', 'kite.mp4']);
    expect(seen).toEqual([true, true]);
    const [boat] = await all(runs.results());
    expect(boat!.files).toEqual([join(out, 'boat.png')]);
    expect(readFileSync(boat!.files![0]!).subarray(1, 4).toString()).toBe('PNG');
  });

  it('numbers several files of a run', async () => {
    const { until, gateai, reopen } = await setUp({ prices: { [GATEAI_IMAGE]: 0.1 } });
    const runs = await reopen(gateai);
    const out = target();
    await runs.add([item('boats', { model: GATEAI_IMAGE, input: { prompt: 'Boats', quantity: 3 } })]);
    await until(runs.process({ saveTo: out }));
    expect(readdirSync(out).sort()).toEqual(['boats.1.png', 'boats.2.png', 'boats.3.png']);
  });

  it('stays in the folder whatever a run is called, and keeps apart what a disk does not', async () => {
    const { runs, until } = await setUp();
    const out = target();
    const names = [
      '../../etc/passwd',
      '/etc/passwd',
      'CON',
      'con',
      'a/b',
      'a_b',
      'A_B',
      '..',
      '.hidden',
      '\u00e9',
      'e\u0301',
      'x'.repeat(200),
      'boat.1',
      '-rf',
    ];
    await runs.add(names.map((name, index) => item(name, { input: { prompt: String(index) } })));
    expect((await until(runs.process({ saveTo: out }))).finished).toBe(names.length);
    const written = readdirSync(out);
    expect(new Set(written.map((name) => name.toLowerCase().normalize('NFC'))).size).toBe(names.length);
    expect(written.every((name) => /^[^./\\-][^/\\]*\.mp4$/.test(name) && name.length < 120)).toBe(true);
    expect(written).toContain('a_b.mp4');
  });

  it('retries only the download if the process ended while it saved', async () => {
    const made = await setUp();
    const { runs, until, sandbox, store, reopen, seen } = made;
    const out = target();
    await runs.add([item('boat')]);
    const stop = new AbortController();
    made.before = ({ path }) => {
      if (!path.endsWith('.mp4')) return undefined;
      stop.abort();
      return undefined;
    };
    await expect(until(runs.process({ saveTo: out, signal: stop.signal }))).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(await states(store)).toEqual({ boat: 'running' });
    made.before = () => undefined;
    expect((await until((await reopen()).process({ saveTo: out }))).finished).toBe(1);
    expect(readdirSync(out)).toEqual(['boat.mp4']);
    expect(sandbox.control.tasks()).toHaveLength(1);
    expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('keeps the output of a run whose files can not be fetched, and fetches them when asked', async () => {
    const made = await setUp();
    const { runs, until, sandbox } = made;
    const out = target();
    await runs.add([item('boat')]);
    made.before = ({ path }) => (path.endsWith('.mp4') ? new Response('', { status: 404 }) : undefined);
    expect(await until(runs.process({ saveTo: out }))).toMatchObject({ finished: 1 });
    const [boat] = await all(runs.results());
    expect(boat).toMatchObject({
      state: 'finished',
      output: { video_url: expect.any(String) as string },
      error: { name: 'NotFoundError' },
    });
    expect(boat!.files).toBe(undefined);
    made.before = () => undefined;
    expect(await runs.retry('unsaved')).toBe(1);
    expect(await until(runs.process({ saveTo: out }))).toMatchObject({ finished: 1 });
    expect((await all(runs.results()))[0]).toMatchObject({ files: [join(out, 'boat.mp4')], attempts: 1 });
    expect((await all(runs.results()))[0]!.error).toBe(undefined);
    expect(sandbox.control.tasks()).toHaveLength(1);
    expect(await runs.retry('unsaved')).toBe(0);
  });

  it('tries a download again that failed on the way', async () => {
    const made = await setUp();
    const { runs, until } = made;
    const out = target();
    await runs.add([item('boat')]);
    let failures = 2;
    made.before = ({ path }) =>
      path.endsWith('.mp4') && failures-- > 0 ? new Response('', { status: 503 }) : undefined;
    await until(runs.process({ saveTo: out }));
    expect(readdirSync(out)).toEqual(['boat.mp4']);
  });

  it('a folder that can not be written to pays for nothing', async () => {
    const { runs, until, sandbox } = await setUp();
    const { path } = file();
    await runs.add(items(2));
    await expect(until(runs.process({ saveTo: join(path, 'out') }))).rejects.toThrow("can't be saved in");
    expect(sandbox.control.tasks()).toHaveLength(0);
  });

  it('a folder that can not be written to any more ends the payments, and loses nothing', async () => {
    const { runs, until, sandbox, store } = await setUp();
    const out = target();
    await runs.add(items(6));
    // A folder stands where the file has to go.
    await mkdir(join(out, 'run-0.mp4'), { recursive: true });
    await expect(until(runs.process({ saveTo: out, concurrency: 2 }))).rejects.toThrow(
      `Outputs can't be saved in ${out} (`,
    );
    const found = await states(store);
    expect(found['run-0']).toBe('running');
    expect(found['run-5']).toBe('waiting');
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
    rmSync(join(out, 'run-0.mp4'), { recursive: true });
    expect((await until(runs.process({ saveTo: out }))).finished).toBe(6);
    expect(sandbox.control.tasks()).toHaveLength(6);
  });
});

describe('saveTo a function', () => {
  it('gets the run with its output, and gives the paths', async () => {
    const { runs, until } = await setUp();
    await runs.add([item('boat')]);
    await until(
      runs.process({ saveTo: ({ name, output }, client) => [`${name} ${typeof output} ${client.concurrency}`] }),
    );
    expect((await all(runs.results()))[0]!.files).toEqual(['boat object 20']);
  });

  it('a function that throws leaves the output, with the error', async () => {
    const { runs, until } = await setUp();
    await runs.add([item('boat')]);
    await until(runs.process({ saveTo: () => Promise.reject(new Error('bucket is gone')) }));
    expect((await all(runs.results()))[0]).toMatchObject({
      state: 'finished',
      output: { video_url: expect.any(String) as string },
      error: { name: 'Error', message: 'bucket is gone' },
    });
  });
});

it.each([
  ['boat', 'boat'],
  ['shot_01-b', 'shot_01-b'],
  ['Shot', /^Shot-[0-9a-f]{16}$/],
  ['a.b', /^a_b-[0-9a-f]{16}$/],
  ['con', /^_con-[0-9a-f]{16}$/],
  ['a-0123456789abcdef', /^a-0123456789abcdef-[0-9a-f]{16}$/],
])('the files of %s are called so', (name, stem) => {
  expect(fileStem(name)).toMatch(typeof stem === 'string' ? new RegExp(`^${stem}$`) : stem);
});
