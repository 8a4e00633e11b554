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
  /** What was printed of the workflow. */
  output: string;
  /** What was printed of the process. */
  all: string;
  passed: boolean;
}

const arazzo = (name: string) => `${name}.arazzo.yaml`;

/** Runs workflows one after another in one process: loading the contract takes most of its time. */
async function respect(paths: string[], options: string[] = []): Promise<(name: string) => Run> {
  const [passed, printed] = await runRedocly(['respect', ...paths, ...options, '--verbose']).then(
    (text) => [true, text] as const,
    (error: unknown) => [false, (error as Error).message] as const,
  );
  const all = stripVTControlCharacters(printed);
  const parts = all.split(/^(?=\s*Running workflow )/m);
  return (name) => ({ all, passed, output: parts.find((part) => part.includes(`${arazzo(name)} /`)) ?? '' });
}

interface Passing {
  sandbox: Sandbox;
  url: string;
  run: Run;
}

/** Copies of workflows, each with the URL of a sandbox of its own as the default server, as if it listened on that port. */
async function runCopies(names: string[]): Promise<[string, Passing][]> {
  const served = await Promise.all(
    names.map(async (name) => {
      const one = await serveSandbox({
        port: 0,
        speed: 50,
        // A first poll is always too early, however slow this machine is.
        frozen: name === 'create-and-poll',
        onResponse: ({ method, path }) => {
          if (method === 'GET' && path.startsWith('/v1/tasks/')) one.sandbox.control.resume();
        },
      });
      cleanups.push(one.stop);
      return one;
    }),
  );
  const paths = names.map((name, index) => copyOf(name, served[index]!.url));
  const runOf = await respect(paths);
  return names.map((name, index) => [name, { ...served[index]!, run: runOf(name) }]);
}

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

describe('a workflow', () => {
  let passing: Map<string, Passing>;
  let failing: { sandbox: Sandbox; runOf: (name: string) => Run };

  /** Against one sandbox, in which the paid request of each fails. */
  async function runFailing(): Promise<typeof failing> {
    const { url, sandbox, stop } = await serveSandbox({ port: 0, speed: 50 });
    cleanups.push(stop);
    for (const { fails } of Object.values(workflows)) {
      const { step: _step, ...request } = fails;
      sandbox.control.fault({ kind: 'status', status: 500 }, request);
    }
    const paths = Object.keys(workflows).map((name) => join(FOLDER, arazzo(name)));
    return { sandbox, runOf: await respect(paths, ['--server', `unigen=${url}`, '--server', `sandbox=${url}`]) };
  }

  beforeAll(async () => {
    const names = Object.keys(workflows);
    // Two processes, since most of the time they wait for a poll.
    const halves = [names.filter((_, index) => index % 2 === 0), names.filter((_, index) => index % 2 === 1)];
    const [copies, fails] = await Promise.all([Promise.all(halves.map(runCopies)), runFailing()]);
    passing = new Map(copies.flat());
    failing = fails;
  }, 120_000);

  it.each(Object.entries(workflows))('%s runs against the sandbox', async (name, { after }) => {
    const { sandbox, url, run } = passing.get(name)!;
    expect(run.passed, run.all).toBe(true);
    expect(run.output).toContain('Workflows: 1 passed, 1 total');
    // The key is sent, but not logged.
    expect(run.output).toContain('authorization: Bearer ****');
    expect(run.all).not.toContain(KEY);
    expect(sandbox.control.state()).toMatchObject({ frozen: false });
    await after(sandbox, run.output, url);
  });

  it.each(Object.entries(workflows))('%s fails if the sandbox does', (name, { fails: { step, method, path } }) => {
    const { output, all, passed } = failing.runOf(name);
    expect(passed).toBe(false);
    expect(output, all).toContain('Workflows: 1 failed, 1 total');
    expect(output).toContain(`✗ ${method} ${path} - step ${step}`);
    expect(all).not.toContain(KEY);
  });

  it('that fails sends nothing twice, and lets a frozen clock run again', () => {
    expect(failing.sandbox.control.state()).toMatchObject({ tasks: [], frozen: false, faults: [] });
  });
});

describe('the files', () => {
  it('are all run', () => {
    const names = readdirSync(FOLDER).flatMap((file) => /^(.*)\.arazzo\.yaml$/.exec(file)?.[1] ?? []);
    expect(names.sort()).toEqual(Object.keys(workflows).sort());
  });
});
