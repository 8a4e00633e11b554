import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMAGE_MODEL, run, useFolder, useServer } from '../support/run-cli.js';

const server = useServer();
const folder = useFolder();

describe('--save', () => {
  it('writes the files of the output, and overwrites none', async () => {
    const out = join(folder.path, 'new', 'out');
    for (const name of ['boat.png', 'boat-2.png']) {
      const { code, events } = await run(['run', IMAGE_MODEL, '--prompt', 'Moss', '--save', out], { server });
      expect(code).toBe(0);
      expect(events.at(-1)).toEqual({ event: 'saved', files: [join(out, name)] });
      expect(await readFile(join(out, name), 'utf8')).toBe('bytes of boat.png');
    }
    // No partial file is left.
    expect(await readdir(out)).toEqual(['boat-2.png', 'boat.png']);
  });

  it('prints the output even if a download fails', async () => {
    const { code, events, err } = await run(['run', IMAGE_MODEL, '--prompt', 'gone', '--save', folder.path], {
      server,
    });
    expect(code).toBe(6);
    expect(events.find(({ event }) => event === 'completed')).toMatchObject({
      output: { image_url: `${server.url}/made/gone.png` },
    });
    expect(err).toContain('HTTP 404');
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('says so before the task is paid for if the folder is not writable', async () => {
    await writeFile(join(folder.path, 'file'), '');
    for (const argv of [
      ['run', IMAGE_MODEL, '--prompt', 'x'],
      ['wait', 'task_1'],
    ]) {
      const { code, err } = await run([...argv, '--save', join(folder.path, 'file')], { server });
      expect(code).toBe(2);
      expect(err).toMatch(/^error: Files can't be saved in .*file \(EEXIST\)\n$/);
      const below = await run([...argv, '--save', join(folder.path, 'file', 'below')], { server });
      expect(below.err).toMatch(/\(ENOTDIR\)\n$/);
    }
    expect(server.seen).toEqual([]);
  });

  it('leaves no folder behind if the request is not valid', async () => {
    const out = join(folder.path, 'new', 'out');
    expect((await run(['run', IMAGE_MODEL, '--save', out], { server })).code).toBe(2);
    expect(await readdir(folder.path)).toEqual([]);
    expect(server.seen).toEqual([]);
  });
});
