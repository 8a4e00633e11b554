import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { safeFileName } from '../../src/internal/file-name.js';
import { saveDownloads } from '../../src/node/save.js';

describe('file names', () => {
  it.each([
    ['boat.png', 'boat.png'],
    ['Ünï 🚤.png', 'Ünï 🚤.png'],
    ['.hidden', 'hidden'],
    ['...', 'file'],
    ['', 'file'],
    ['a.png. .', 'a.png'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\\b:c*d?e"f<g>h|i', 'a_b_c_d_e_f_g_h_i'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['a\u0000\n\t\u009b\u007fb', 'ab'],
    ['CON', '_CON'],
    ['con.png', '_con.png'],
    ['N\u200bUL.tar.gz', '_NUL.tar.gz'],
    ['COM1', '_COM1'],
    ['lpt².txt', '_lpt².txt'],
    ['CONIN$', '_CONIN$'],
    ['nul .png', '_nul .png'],
    ['console.png', 'console.png'],
    ['COM10', 'COM10'],
    ['-rf', '_-rf'],
    ['a\ud800b', 'a_b'],
  ])('%j becomes %j', (wanted, name) => {
    expect(safeFileName(wanted)).toBe(name);
  });

  it('are safe, whatever the wanted name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (wanted) => {
        const name = safeFileName(wanted);
        expect(name).toMatch(
          /^[^.\-\s][^\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\\/:*?"<>|]*$/u,
        );
        expect(name).not.toMatch(/[.\s]$/);
        // A safe name stays as it is.
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  it('are safe after a long one is cut, too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unigen-names-'));
    const wanted = [
      '..',
      'AUX.png',
      'a\u202eb.png',
      `${'x'.repeat(119)}.${'y'.repeat(30)}`,
      `${'z'.repeat(119)} ${'y'.repeat(30)}`,
    ];
    await saveDownloads(
      wanted.map((name) => ({ url: '', outputPath: '', file: new File(['x'], name) })),
      folder,
    );
    expect((await readdir(folder)).sort()).toEqual(['_AUX.png', 'ab.png', 'file', 'x'.repeat(119), 'z'.repeat(119)]);
    await rm(folder, { recursive: true, force: true });
  });
});
