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

export interface ScenarioOptions {
  /** Steps that the tool can't do; `limits` says why. */
  except?: StepName[];
  /** Whether the program sends uploads to `INTEROP_STORAGE_URL`, as the real API needs it. */
  separateStorage?: boolean;
}

/** See `ToolContext.scenario`. */
export async function runScenario(
  command: Command,
  { except = [], separateStorage = false }: ScenarioOptions = {},
): Promise<ScenarioReport> {
  const log: RequestLogEntry[] = [];
  const { url, sandbox, stop } = await serveSandbox({
    port: 0,
    speed: SPEED,
    prices: { [UNAFFORDABLE_MODEL]: 1000 },
    onResponse: (entry) => void log.push(entry),
  });
  // The same server by another name. It returns URLs of the host that was called, so that it shows which one was.
  const storageUrl = separateStorage ? url.replace('127.0.0.1', 'localhost') : url;
  try {
    const env = {
      INTEROP_URL: url,
      INTEROP_STORAGE_URL: storageUrl,
      INTEROP_KEY: 'interop',
      INTEROP_LIMITED_KEY: 'interop-limited',
      INTEROP_FILE: UPLOAD,
    };
    const { stdout, stderr } = await execute({ timeoutMs: TIMEOUT_MS, ...command, env: { ...env, ...command.env } });
    const requests = log.length;
    const steps = parseSteps(stdout);
    const problems = problemsOf(steps, sandbox.control.tasks(), log, except);
    const upload = steps.find(({ step }) => step === 'upload')?.detail.file_url;
    if (typeof upload === 'string' && !upload.startsWith(`${storageUrl}/`))
      problems.push(`upload: ${upload} shows that the file was not sent to ${storageUrl}`);
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
