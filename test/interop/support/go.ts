import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToolContext } from './tool.js';

/**
 * Copies a program of `clients/go`, with its pinned modules, beside the generated packages `unifically` and `gateai`.
 *
 * @param program Its folder.
 */
export async function copyGo({ work, clients }: ToolContext, program: string): Promise<void> {
  await cp(join(clients, 'go', program), work, { recursive: true });
  await cp(join(clients, 'go/steps'), join(work, 'steps'), { recursive: true });
}

/** Compiles what {@link copyGo} copied, and runs the scenario with it. */
export async function runGo({ work, execute, scenario }: ToolContext): Promise<void> {
  await execute({ argv: ['go', 'vet', './...'], cwd: work });
  await execute({ argv: ['go', 'build', '-o', 'scenario', '.'], cwd: work });
  await scenario({ argv: [join(work, 'scenario')], cwd: work }, { separateStorage: true });
}
