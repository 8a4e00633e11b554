import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, useFolder, useServer } from '../support/run-cli.js';

const server = useServer();
const folder = useFolder();

describe('unigen upload', () => {
  it('prints one URL per file, or an id at GateAI', async () => {
    const [a, b] = [join(folder.path, 'a.png'), join(folder.path, 'b.png')];
    await writeFile(a, '\x89PNG a');
    await writeFile(b, '\x89PNG b');
    expect(await run(['upload', a, b], { server })).toMatchObject({
      code: 0,
      out: 'https://files.example.com/1.png\nhttps://files.example.com/2.png\n',
    });
    expect((await run(['upload', a, '--api', 'gateai'], { server })).out).toBe('file_1\n');
    expect(JSON.parse((await run(['upload', 'https://example.com/c.png', '--json'], { server })).out)).toEqual({
      source: 'https://example.com/c.png',
      file: 'https://files.example.com/3.png',
    });
    expect(server.seen.at(-1)!.body).toEqual({ file_url: 'https://example.com/c.png' });
  });

  it('uploads nothing if one of the files is missing', async () => {
    await writeFile(join(folder.path, 'a.png'), '\x89PNG a');
    expect(await run(['upload', join(folder.path, 'a.png'), 'nowhere.png'], { server })).toMatchObject({
      code: 2,
      err: `error: nowhere.png can't be read (ENOENT)\n`,
    });
    expect(server.seen).toEqual([]);
    expect((await run(['upload'], { server })).code).toBe(2);
  });
});
