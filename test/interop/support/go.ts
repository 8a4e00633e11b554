import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRequests } from './requests.js';
import type { ToolContext } from './tool.js';

/**
 * Copies the programs of `clients/go`, with their pinned modules, next to the generated packages `unifically` and `gateai`.
 *
 * @param tool Folder of the programs.
 */
export async function copyGo({ work, clients }: ToolContext, tool: string): Promise<void> {
  await cp(join(clients, 'go', tool), work, { recursive: true });
  for (const shared of ['roundtrip', 'steps'])
    await cp(join(clients, 'go', shared), join(work, shared), { recursive: true });
}

/** Compiles what {@link copyGo} copied, passes all valid requests through the types, and runs the scenario. */
export async function runGo({ work, execute, scenario }: ToolContext): Promise<void> {
  await execute({ argv: ['go', 'vet', './...'], cwd: work });
  await writeRequests(work);
  await execute({ argv: ['go', 'run', './requests'], cwd: work });
  await execute({ argv: ['go', 'build', '-o', 'scenario', '.'], cwd: work });
  await scenario({ argv: [join(work, 'scenario')], cwd: work }, { separateStorage: true });
}
