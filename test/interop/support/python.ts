import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRequests } from './requests.js';
import type { ToolContext } from './tool.js';

/** Checks the types of the generated code together with the program. */
export const MYPY = 'mypy==2.4.1';

/**
 * Checks a program of `clients/python` against the types of the generated client, runs the scenario with it, and passes all
 * valid requests through the types by its second program, `…_requests.py`.
 *
 * @param program Its name without `.py`. The generated modules that it imports are in `context.work` already.
 * @param checked Generated files or folders whose types are checked as well.
 */
export async function runPython(
  { work, folder, clients, execute, scenario }: ToolContext,
  program: string,
  checked: string[],
) {
  for (const file of [program, `${program}_requests`, 'round_trip', 'steps'])
    await copyFile(join(clients, 'python', `${file}.py`), join(work, `${file}.py`));
  const python = join(folder, 'venv/bin/python');
  await execute({
    argv: [python, '-m', 'mypy', '--follow-imports', 'silent', '--ignore-missing-imports', `${program}.py`, ...checked],
    cwd: work,
  });
  await writeRequests(work);
  await execute({ argv: [python, `${program}_requests.py`], cwd: work });
  await scenario({ argv: [python, `${program}.py`], cwd: work }, { separateStorage: true });
}
