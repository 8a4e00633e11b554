import { spawn } from 'node:child_process';

const DEFAULT_TIMEOUT_MS = 600_000;
/** How much of the output an error shows. */
const SHOWN_CHARACTERS = 3000;

export interface Command {
  /** The program and its arguments; no shell is involved. */
  argv: string[];
  cwd?: string;
  /** In addition to the environment of the harness. */
  env?: Record<string, string>;
  /** @default 600_000 (ten minutes) */
  timeoutMs?: number;
  /** The exit codes that count as success. @default [0] */
  exitCodes?: number[];
}

/** @throws Error with the end of the output if the command can't be started, takes too long or exits with another code. */
export async function execute(command: Command): Promise<{ stdout: string; stderr: string }> {
  const { argv, cwd, env = {}, timeoutMs = DEFAULT_TIMEOUT_MS, exitCodes = [0] } = command;
  const [program, ...args] = argv;
  // In a group of its own: a tool that starts others is stopped with them.
  const child = spawn(program!, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const state = { isLate: false };
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const timer = setTimeout(() => {
    state.isLate = true;
    stop();
  }, timeoutMs);
  process.once('exit', stop);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    if (!state.isLate && code !== null && exitCodes.includes(code)) return { stdout, stderr };
    const reason = state.isLate ? `took longer than ${timeoutMs} ms` : `failed with exit code ${code}`;
    throw new Error(`${argv.join(' ')} ${reason}\n${`${stdout}\n${stderr}`.trim().slice(-SHOWN_CHARACTERS)}`);
  } finally {
    clearTimeout(timer);
    process.removeListener('exit', stop);
  }
}
