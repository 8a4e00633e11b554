import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import type { Sandbox } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock, type Clock } from '../../src/internal/clock.js';
import { runRedocly } from '../../scripts/redocly/bundle.js';

const FOLDER = 'spec/workflows';
/** Where the files find a sandbox if no option says otherwise. */
const DEFAULT_SERVER = 'http://127.0.0.1:4010';
const KEY = 'secret-key-4711';
const cleanups: (() => unknown)[] = [];

/** The events that the callback URL received. */
const received: { task_id: string; status: string }[] = [];
const receiver = createServer((request, response) => {
  void json(request).then((event) => {
    received.push(event as (typeof received)[number]);
    response.writeHead(204).end();
  });
});

beforeAll(async () => {
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const callbackUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  // In the environment, as in the README, so that a list of processes does not show the key.
  vi.stubEnv('REDOCLY_CLI_RESPECT_INPUT', JSON.stringify({ key: KEY, callbackUrl }));
  for (const proxy of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']) vi.stubEnv(proxy, undefined);
});
afterAll(async () => {
  await Promise.all(cleanups.map((cleanup) => cleanup()));
  vi.unstubAllEnvs();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

interface Workflow {
  /** The paid request, or the one that the others depend on, and the step that sends it. */
  fails: { method: string; path: string; step: string };
  /** Checks after the run. */
  after: (sandbox: Sandbox, output: string, url: string) => void | Promise<void>;
}

const create = { method: 'POST', path: '/v1/tasks', step: 'create' };
const workflows: Record<string, Workflow> = {
  'create-and-poll': {
    fails: create,
    after: ({ control }, output) => {
      expect(control.tasks()).toMatchObject([{ model: 'google/veo-3.1-fast', state: 'completed' }]);
      expect(output).toContain('Retrying step poll');
    },
  },
  'dry-run': {
    fails: { ...create, step: 'price' },
    after: ({ control }) => expect(control.tasks()).toEqual([]),
  },
  'upload-and-use': {
    fails: { method: 'PUT', path: '/upload', step: 'upload' },
    after: async ({ control }, _output, url) => {
      const [task] = control.tasks();
      const [file] = task!.input.image_urls as string[];
      expect(file).toMatch(`${url}/_sandbox/uploads/`);
      expect((await fetch(file!)).headers.get('content-type')).toBe('image/png');
    },
  },
  webhook: {
    fails: create,
    after: ({ control }) => {
      const [{ id } = { id: '' }] = control.tasks();
      expect(received).toMatchObject([{ task_id: id, status: 'completed' }]);
    },
  },
  'rate-limit-recovery': {
    fails: { ...create, step: 'exceedLimit' },
    // Ten, and one after the block; none of the rejected ones.
    after: ({ control }) => expect(control.tasks()).toHaveLength(11),
  },
  gateai: {
    fails: { method: 'POST', path: '/api/generate', step: 'generate' },
    after: ({ control }) =>
      expect(control.tasks()).toMatchObject([{ api: 'gateai', model: 'gpt-image-2', state: 'completed' }]),
  },
};

interface Run {
  sandbox: Sandbox;
  url: string;
  /** Whether the process that ran it, and maybe others, has ended with 0. */
  passed: boolean;
  /** What was printed of the workflow. */
  output: string;
  /** What the whole process printed. */
  all: string;
}

const arazzo = (name: string) => `${name}.arazzo.yaml`;

/** A clock whose time runs at a hundredth of real time. */
function slowClock(): Clock {
  const start = systemClock.date();
  return { ...systemClock, date: () => start + (systemClock.date() - start) / 100 };
}

/** A sandbox for a workflow. */
async function serve(name: string): Promise<{ sandbox: Sandbox; url: string }> {
  const served = await serveSandbox({
    port: 0,
    speed: 50,
    // Eleven creates are in one of its seconds, however slow this machine is.
    ...(name === 'rate-limit-recovery' && { clock: slowClock() }),
    // A first poll is always too early, however slow this machine is.
    frozen: name === 'create-and-poll',
    onResponse: ({ method, path }) => {
      if (method === 'GET' && path.startsWith('/v1/tasks/')) served.sandbox.control.resume();
    },
  });
  cleanups.push(served.stop);
  return served;
}

/** A copy of a workflow for which a sandbox of its own is the default server. */
function copyOf(name: string, url: string): string {
  const root = mkdtempSync(join(tmpdir(), 'unigen-workflow-'));
  cleanups.push(() => rmSync(root, { recursive: true }));
  symlinkSync(resolve('generated'), join(root, 'generated'));
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const file of [arazzo(name), 'sandbox.openapi.yaml']) {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    expect(text).toContain(DEFAULT_SERVER);
    writeFileSync(join(folder, file), text.replaceAll(DEFAULT_SERVER, url));
  }
  return join(folder, arazzo(name));
}

/** Runs workflows one after another in one process, since its start takes much of the time. */
async function runTogether(
  names: string[],
  prepare: (name: string, sandbox: Sandbox) => void = () => {},
): Promise<[name: string, run: Run][]> {
  const served = await Promise.all(names.map(serve));
  names.forEach((name, index) => prepare(name, served[index]!.sandbox));
  const printed = await respect(names.map((name, index) => copyOf(name, served[index]!.url)));
  const parts = printed.all.split(/^(?=\s*Running workflow )/m);
  return names.map((name, index) => {
    const output = parts.find((part) => part.includes(`${arazzo(name)} /`)) ?? '';
    return [name, { ...served[index]!, ...printed, output }];
  });
}

/** Runs one as it is, with the options that the guide names. */
async function runWithOptions(name: string): Promise<[name: string, run: Run]> {
  const served = await serve(name);
  const options = ['--server', `unigen=${served.url}`, '--server', `sandbox=${served.url}`];
  const printed = await respect([join(FOLDER, arazzo(name)), ...options]);
  return [name, { ...served, ...printed, output: printed.all }];
}

async function respect(args: string[]): Promise<Pick<Run, 'passed' | 'all'>> {
  const [passed, text] = await runRedocly(['respect', ...args, '--verbose']).then(
    (printed) => [true, printed] as const,
    (error: unknown) => [false, (error as Error).message] as const,
  );
  return { passed, all: stripVTControlCharacters(text) };
}

/** The paid request of a workflow fails. */
function failPaidRequest(name: string, { control }: Sandbox): void {
  const { method, path } = workflows[name]!.fails;
  control.resume();
  control.fault({ kind: 'status', status: 500 }, { method, path });
}

describe('a workflow', () => {
  let passing: Map<string, Run>;
  let failing: Map<string, Run>;

  beforeAll(async () => {
    // Several processes, since they wait for polls most of the time.
    const [dryRun, some, others, failed] = await Promise.all([
      runWithOptions('dry-run'),
      runTogether(['create-and-poll', 'upload-and-use', 'rate-limit-recovery']),
      runTogether(['webhook', 'gateai']),
      runTogether(Object.keys(workflows), failPaidRequest),
    ]);
    passing = new Map([dryRun, ...some, ...others]);
    failing = new Map(failed);
  }, 120_000);

  it.each(Object.entries(workflows))('%s runs against the sandbox', async (name, { after }) => {
    const { sandbox, url, passed, output, all } = passing.get(name)!;
    expect(passed, all).toBe(true);
    expect(output).toContain('Workflows: 1 passed, 1 total');
    // The key is sent, but not logged.
    expect(output).toContain('authorization: Bearer ****');
    expect(all).not.toContain(KEY);
    expect(sandbox.control.state()).toMatchObject({ frozen: false });
    await after(sandbox, output, url);
  });

  it.each(Object.entries(workflows))('%s fails if the sandbox does', (name, { fails: { step, method, path } }) => {
    const { sandbox, passed, output, all } = failing.get(name)!;
    expect(passed).toBe(false);
    expect(output, all).toContain('Workflows: 1 failed, 1 total');
    expect(output).toContain(`✗ ${method} ${path} - step ${step}`);
    expect(all).not.toContain(KEY);
    // Nothing was sent twice, and a frozen clock runs again.
    expect(sandbox.control.state()).toMatchObject({ tasks: [], frozen: false, faults: [] });
  });
});

describe('the files', () => {
  it('are all run', () => {
    const names = readdirSync(FOLDER).flatMap((file) => /^(.*)\.arazzo\.yaml$/.exec(file)?.[1] ?? []);
    expect(names.sort()).toEqual(Object.keys(workflows).sort());
  });
});
