import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToolContext } from './tool.js';

/** What all TypeScript clients are compiled and run with. */
export const TYPESCRIPT_PACKAGES = { typescript: '5.9.3', tsx: '4.20.6', '@types/node': '20.19.43' };

/** The settings of a new project, as `tsc --init` and most templates have them. */
const COMPILER_OPTIONS = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/**
 * Compiles a program of `clients/typescript` together with the generated client, which is in `context.work` already, and
 * runs the scenario with it.
 *
 * @param program Its name without `.ts`.
 */
export async function runTypeScript(context: ToolContext, program: string, compilerOptions = {}): Promise<void> {
  const { work, folder, clients } = context;
  for (const file of [program, 'steps'])
    await copyFile(join(clients, 'typescript', `${file}.ts`), join(work, `${file}.ts`));
  const config = { compilerOptions: { ...COMPILER_OPTIONS, ...compilerOptions }, include: ['**/*.ts'] };
  await writeFile(join(work, 'tsconfig.json'), JSON.stringify(config, null, 2));
  await writeFile(join(work, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await context.execute({ argv: [join(folder, 'node_modules/.bin/tsc'), '--project', work], cwd: work });
  const argv = [join(folder, 'node_modules/.bin/tsx'), join(work, `${program}.ts`)];
  await context.scenario({ argv, cwd: work }, { separateStorage: true });
}
