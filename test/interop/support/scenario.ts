import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSandbox, type RequestLogEntry } from '../../../src/sandbox/server/index.js';
import { execute, type Command } from './execute.js';
import { parseSteps, problemsOf, UNAFFORDABLE_MODEL, type Step, type StepName } from './steps.js';

/** Fast enough that a video takes a second, and slow enough that it has to be polled. */
const SPEED = 100;
const UPLOAD = fileURLToPath(new URL('upload.png', import.meta.url));
const TIMEOUT_MS = 120_000;

export interface ScenarioReport {
  steps: Step[];
  /** Requests that the program sent. */
  requests: number;
}

/** See `ToolContext.scenario`. */
export async function runScenario(
  command: Command,
  { except = [] }: { except?: StepName[] } = {},
): Promise<ScenarioReport> {
  const log: RequestLogEntry[] = [];
  const { url, sandbox, stop } = await serveSandbox({
    port: 0,
    speed: SPEED,
    prices: { [UNAFFORDABLE_MODEL]: 1000 },
    onResponse: (entry) => void log.push(entry),
  });
  try {
    const env = {
      INTEROP_URL: url,
      INTEROP_KEY: 'interop',
      INTEROP_LIMITED_KEY: 'interop-limited',
      INTEROP_FILE: UPLOAD,
    };
    const { stdout, stderr } = await execute({ timeoutMs: TIMEOUT_MS, ...command, env: { ...env, ...command.env } });
    const requests = log.length;
    const steps = parseSteps(stdout);
    const problems = problemsOf(steps, sandbox.control.tasks(), log, except);
    for (const file of steps.flatMap(({ detail }) => [detail.video_url, detail.image_url, detail.glb_url])) {
      if (typeof file !== 'string') continue;
      const response = file.startsWith(url) ? await fetch(file) : undefined;
      if (!response?.ok) problems.push(`${file} is not a file of the sandbox`);
      await response?.arrayBuffer();
    }
    if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${stderr.trim().slice(-2000)}`.trim());
    return { steps, requests };
  } finally {
    await stop();
  }
}

/** The folder of the programs that use the generated clients. */
export const CLIENTS = join(fileURLToPath(new URL('..', import.meta.url)), 'clients');
