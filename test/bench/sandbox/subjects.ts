import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../scripts/prism/start.js';
import { bundled } from '../../support/bundled.js';
import { installInto } from '../../interop/support/install.js';

const MOCKOON = { '@mockoon/cli': '9.9.0' };
const TOOLS_FOLDER = fileURLToPath(new URL('../.tools/mockoon', import.meta.url));
/** Mockoon reads 3 MB of OpenAPI first. */
const START_TIMEOUT_MS = 60_000;
const POLL_MS = 50;

/** A server that is measured, in a process of its own. */
export interface Subject {
  url: string;
  stop(): Promise<void>;
}

const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A sandbox with the options of `serveSandbox`. As users run it: without what the loader of these files adds to every function. */
export async function startSandbox(options: object): Promise<Subject> {
  const child = fork(await bundled(script('../../sandbox/sandbox-process.ts')), [JSON.stringify(options)], {
    execArgv: process.execArgv.filter((flag) => flag.startsWith('--cpu-prof')),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [line] = await once(createInterface(child.stdout!), 'line');
  return { url: String(line), stop: () => ended(child) };
}

/** The least that a server in Node can do. */
export async function startEcho(): Promise<Subject> {
  const child = fork(await bundled(script('echo.ts')), { execArgv: [] });
  const [url] = await once(child, 'message');
  return { url: String(url), stop: () => ended(child) };
}

/**
 * Mockoon over the same document, without its log.
 *
 * @throws Error if it can't be installed from the registry.
 */
export async function startMockoon(document: string): Promise<Subject> {
  await installInto(TOOLS_FOLDER).npm(MOCKOON);
  const port = await freePort();
  const command = join(TOOLS_FOLDER, 'node_modules', '.bin', 'mockoon-cli');
  const args = [
    'start',
    '--data',
    document,
    '--port',
    String(port),
    '--disable-log-to-file',
    '--max-transaction-logs=1',
  ];
  const child = spawn(command, [...args, '--disable-admin-api'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await responds(url, child);
  return { url, stop: () => ended(child) };
}

/** Waits until a server responds at all. */
async function responds(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_TIMEOUT_MS; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} before it responded`);
    const response = await fetch(url).catch(() => undefined);
    if (response) {
      await response.text();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`No response from ${url}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
