import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../scripts/prism/start.js';
import { median } from '../../support/table.js';
import { headers } from './measure.js';

const COMMAND = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url));
const ROUNDS = 9;
const TIMEOUT_MS = 10_000;

/** Milliseconds from the start of `unigen sandbox` of the built package until it has responded to a request. */
export async function firstResponse(): Promise<string> {
  if (!existsSync(COMMAND)) return 'Start to first response: skipped, the package is not built (`npm run build`).';
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const time = await start();
    if (round > 0) times.push(time);
  }
  return `Start of \`unigen sandbox\` to its first response: ${median(times).toFixed(0)} ms (${ROUNDS} starts, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms)`;
}

async function start(): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'sandbox', '--port', String(port)], { stdio: 'ignore' });
  try {
    for (;;) {
      if (performance.now() - started > TIMEOUT_MS) throw new Error('unigen sandbox does not respond');
      if (child.exitCode !== null) throw new Error(`unigen sandbox ended with ${child.exitCode}`);
      const response = await fetch(`http://127.0.0.1:${port}/account`, { headers }).catch(() => undefined);
      if (response?.ok) {
        await response.text();
        return performance.now() - started;
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}
