import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs `npm run floors` in a temporary repository that has the rules of this one and the given files. */
async function floorsOf(files: Record<string, string>): Promise<{ code: number; text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'unigen-floors-'));
  try {
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) await cp(file, join(folder, file));
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const all = { 'src/types/api.ts': '', 'scripts/files/todos.ts': '', 'generated/models.ts': '', ...files };
    for (const [path, text] of Object.entries(all)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${text}\nexport {};\n`);
    }
    const child = spawn(process.execPath, ['--import', 'tsx', resolve('scripts/floors.ts')], { cwd: folder });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
    const [code] = (await once(child, 'close')) as [number];
    return { code, text };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each import that is forbidden, and the rule that says so. */
const FORBIDDEN = [
  ['a higher floor', 'src/internal/one.ts', 'src/client/two.ts', 'floor-of-src-internal'],
  ['another folder of the same floor', 'src/files/one.ts', 'src/validate/two.ts', 'floor-of-src-files'],
  ['the entry point', 'src/raw/one.ts', 'src/index.ts', 'floor-of-src-raw'],
  ['a higher floor of the scripts', 'scripts/files/one.ts', 'scripts/views/two.ts', 'floor-of-scripts-files'],
  ['a command', 'scripts/lint/one.ts', 'scripts/check.ts', 'floor-of-scripts-lint'],
  ['the scripts, from the library', 'src/cli/one.ts', 'scripts/prism/start.ts', 'library-without-scripts'],
  ['the tests, from the scripts', 'scripts/release/one.ts', 'test/two.ts', 'scripts-without-tests'],
] as const;

describe('npm run floors', () => {
  it('passes if every import goes down or stays in its folder', async () => {
    const { code, text } = await floorsOf({
      'src/client/one.ts': `import '../internal/two.js';\nimport './two.js';`,
      'src/client/two.ts': '',
      'src/internal/two.ts': '',
      'scripts/views/one.ts': `import '../files/todos.js';\nimport '../../src/client/one.js';`,
    });
    expect(text).toMatch(/^no folder of \d+ modules imports from above its floor, and there is no cycle\n$/);
    expect(code).toBe(0);
  }, 90_000);

  it('reports each import from a higher or the same floor, before the cycles that it may make', async () => {
    const planted = FORBIDDEN.flatMap(([, from, to]) => [
      [from, `import '../../${to.replace('.ts', '.js')}';`],
      [to, ''],
    ]);
    const { code, text } = await floorsOf({
      ...Object.fromEntries(planted),
      // With the first import, this one makes a cycle.
      'src/client/two.ts': `import '../internal/one.js';`,
    });
    for (const [what, from, to, rule] of FORBIDDEN) expect(text, what).toContain(`${rule}: ${from} → ${to}\n`);
    expect(text).toMatch(/^\d+ cycles, which this may explain, are shown once it is mended$/m);
    expect(text).toContain('CONTRIBUTING.md says what may import what');
    expect(text.match(/ → /g)).toHaveLength(FORBIDDEN.length);
    expect(code).toBe(1);
  }, 90_000);

  it('reports a cycle with every file on it, even one of only types', async () => {
    const { code, text } = await floorsOf({
      'src/runs/one.ts': `import './two.js';`,
      'src/runs/two.ts': `import type {} from './three.js';`,
      'src/runs/three.ts': `import './one.js';`,
    });
    expect(text).toContain('no-cycle: src/runs/one.ts → src/runs/two.ts\n');
    expect(text).toContain('  src/runs/two.ts → src/runs/three.ts → src/runs/one.ts\n');
    expect(code).toBe(1);
  }, 90_000);
});
