import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, type Command } from './execute.js';

/** Installs into the folder of one tool. Each does nothing if exactly that was installed before. */
export interface Install {
  folder: string;
  /** Packages of npm, such as `{ orval: '7.13.0' }`; their commands are in `node_modules/.bin`. */
  npm(packages: Record<string, string>): Promise<void>;
  /** Requirements of pip, such as `pydantic==2.12.0`, in a virtual environment; its commands are in `venv/bin`. */
  pip(requirements: string[]): Promise<void>;
  /** Go modules with a command, such as `example.com/cmd/tool@v1.2.3`; the commands are in `bin`. */
  go(modules: string[]): Promise<void>;
  /** Any other installation: `work` runs if `key` (with the versions) is not what was installed before. */
  once(key: string, work: () => Promise<unknown>): Promise<void>;
  execute: (command: Command) => Promise<{ stdout: string; stderr: string }>;
}

export function installInto(folder: string): Install {
  const once = async (key: string, work: () => Promise<unknown>) => {
    const record = join(folder, '.installed.json');
    const installed = await readFile(record, 'utf8').then(
      (text) => JSON.parse(text) as string[],
      () => [] as string[],
    );
    if (installed.includes(key)) return;
    // Another version, or one whose installation was interrupted.
    if (installed.length === 0) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await work();
    await writeFile(record, JSON.stringify([...installed, key]));
  };
  return {
    folder,
    once,
    execute,
    npm: (packages) =>
      once(`npm ${JSON.stringify(packages)}`, async () => {
        const manifest = { private: true, type: 'module', dependencies: packages };
        await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
        await execute({
          argv: ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
          cwd: folder,
        });
      }),
    pip: (requirements) =>
      once(`pip ${requirements.join(' ')}`, async () => {
        await execute({ argv: ['python3', '-m', 'venv', 'venv'], cwd: folder });
        await execute({ argv: ['venv/bin/pip', 'install', '--quiet', ...requirements], cwd: folder });
      }),
    go: (modules) =>
      once(`go ${modules.join(' ')}`, async () => {
        for (const module of modules)
          await execute({ argv: ['go', 'install', module], cwd: folder, env: { GOBIN: join(folder, 'bin') } });
      }),
  };
}
