import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';

/** What the compiler finds wrong in a program that uses this package; empty if nothing. */
export async function compile(program: string): Promise<string> {
  // Below the project, so that the package and its types are found.
  const folder = await mkdtemp(resolve('.snippets-'));
  try {
    await writeFile(join(folder, 'program.ts'), program);
    const config = { extends: '../tsconfig.json', include: ['program.ts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return await new Promise((done) => {
      const args = ['node_modules/typescript-native/bin/tsc', '--project', folder];
      execFile(process.execPath, args, (error, stdout, stderr) => {
        done(error ? stdout + stderr || error.message : '');
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program; `names` stands for what it imports and for globals. */
export async function runModule(program: string, names: Record<string, unknown>): Promise<void> {
  const code = program.replace(/^import \{ \w+ \} from '[\w:]+';\n/gm, '');
  // What a program does if it fails is not for the process of the tests.
  const given = { process: { on: () => undefined }, ...names };
  const run = compileFunction(`return (async () => {${code}\n})();`, Object.keys(given)) as (
    ...values: unknown[]
  ) => Promise<void>;
  await run(...Object.values(given));
}
