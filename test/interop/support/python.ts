import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToolContext } from './tool.js';

/** Checks the types of the generated code together with the program. */
export const MYPY = 'mypy==2.4.1';

/**
 * Checks a program of `clients/python` against the types of the generated client, and runs the scenario with it.
 *
 * @param program Its name without `.py`. The generated modules that it imports are in `context.work` already.
 * @param checked Generated files or folders whose types are checked as well.
 */
export async function runPython(
  { work, folder, clients, execute, scenario }: ToolContext,
  program: string,
  checked: string[],
) {
  for (const file of [program, 'steps'])
    await copyFile(join(clients, 'python', `${file}.py`), join(work, `${file}.py`));
  const python = join(folder, 'venv/bin/python');
  await execute({
    argv: [python, '-m', 'mypy', '--follow-imports', 'silent', '--ignore-missing-imports', `${program}.py`, ...checked],
    cwd: work,
  });
  await scenario({ argv: [python, `${program}.py`], cwd: work }, { separateStorage: true });
}
