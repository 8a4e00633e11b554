import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import type { Sandbox } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runRedocly } from '../../scripts/redocly/bundle.js';

const FOLDER = 'spec/workflows';
const KEY = 'secret-key-4711';

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

/** Runs a workflow against a sandbox of its own. */
async function against(
  name: string,
  act: (sandbox: Sandbox, run: () => Promise<{ passed: boolean; output: string }>, url: string) => Promise<void>,
): Promise<void> {
  const { url, sandbox, stop } = await serveSandbox({ port: 0, speed: 50 });
  const run = async () => {
    const args = [
      'respect',
      `${FOLDER}/${name}.arazzo.yaml`,
      '--server',
      `unigen=${url}`,
      '--server',
      `sandbox=${url}`,
      '--verbose',
    ];
    const [passed, output] = await runRedocly(args).then(
      (text) => [true, text] as const,
      (error: unknown) => [false, (error as Error).message] as const,
    );
    return { passed, output: stripVTControlCharacters(output) };
  };
  try {
    await act(sandbox, run, url);
  } finally {
    await stop();
  }
}

// Several processes run at once, in parallel with other tests.
describe.concurrent('a workflow', { timeout: 60_000 }, () => {
  it.each(Object.entries(workflows))('%s runs against the sandbox', (name, { after }) =>
    against(name, async (sandbox, run, url) => {
      const { passed, output } = await run();
      expect(passed, output).toBe(true);
      expect(output).toContain('Workflows: 1 passed, 1 total');
      // The key is sent, but not logged.
      expect(output).toContain('authorization: Bearer ****');
      expect(output).not.toContain(KEY);
      expect(sandbox.control.state()).toMatchObject({ frozen: false });
      await after(sandbox, output, url);
    }),
  );

  it.each(Object.entries(workflows))('%s fails if the sandbox does', (name, { fails: { step, ...request } }) =>
    against(name, async (sandbox, run) => {
      sandbox.control.fault({ kind: 'status', status: 500 }, request);
      const { passed, output } = await run();
      expect(passed, output).toBe(false);
      expect(output).toContain(`✗ ${request.method} ${request.path} - step ${step}`);
      expect(output).not.toContain(KEY);
      // Nothing was sent twice, and a frozen clock runs again.
      expect(sandbox.control.state()).toMatchObject({ tasks: [], frozen: false, faults: [] });
    }),
  );
});

describe('the files', () => {
  it('are all run', () => {
    const names = readdirSync(FOLDER).flatMap((file) => /^(.*)\.arazzo\.yaml$/.exec(file)?.[1] ?? []);
    expect(names.sort()).toEqual(Object.keys(workflows).sort());
  });
});
