import { describe, expect, it, vi } from 'vitest';
import { RenderedFiles } from '../../src/sandbox/media/rendered-files.js';

const fileOf = (size: number, byte = 1) => new Uint8Array(size).fill(byte);

describe('rendered files', () => {
  it('are rendered once, also if they are fetched meanwhile', async () => {
    const files = new RenderedFiles(100);
    const render = vi.fn(async () => fileOf(10));
    const [first, second] = await Promise.all([files.get('/a', render), files.get('/a', render)]);
    expect(second).toBe(first);
    expect(await files.get('/a', render)).toBe(first);
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('are rendered one at a time, and others run in between', async () => {
    const files = new RenderedFiles(1000);
    let running = 0;
    const turns: string[] = [];
    const render = async () => {
      expect(++running).toBe(1);
      turns.push('render');
      await Promise.resolve();
      running--;
      return fileOf(10);
    };
    const other = () => {
      turns.push('other');
      if (turns.length < 100) setImmediate(other);
    };
    setImmediate(other);
    await Promise.all(['/a', '/b', '/c'].map((path) => files.get(path, render)));
    expect(turns.filter((turn) => turn === 'render')).toHaveLength(3);
    expect(turns.lastIndexOf('render')).toBeGreaterThan(2);
  });

  it('are forgotten from the least recently used one on if they take too much memory', async () => {
    const files = new RenderedFiles(100);
    const rendered: string[] = [];
    const get = (path: string, size: number) =>
      files.get(path, async () => {
        rendered.push(path);
        return fileOf(size);
      });
    await get('/a', 40);
    await get('/b', 40);
    await get('/a', 40);
    await get('/c', 40);
    await get('/a', 40);
    expect(rendered).toEqual(['/a', '/b', '/c']);
    await get('/b', 40);
    expect(rendered).toEqual(['/a', '/b', '/c', '/b']);
    // One that is larger than all is not cached, and neither are the others any more.
    await get('/large', 100);
    await get('/large', 100);
    await get('/a', 40);
    expect(rendered.slice(4)).toEqual(['/large', '/large', '/a']);
  });

  it('are rendered again after a failure, which does not hold up others', async () => {
    const files = new RenderedFiles(100);
    const failing = files.get('/a', async () => {
      throw new Error('no');
    });
    const other = files.get('/b', async () => fileOf(1));
    await expect(failing).rejects.toThrow('no');
    expect(await other).toEqual(fileOf(1));
    expect(await files.get('/a', async () => fileOf(2))).toEqual(fileOf(2));
  });
});
