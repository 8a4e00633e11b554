import { GateAI, Unifically } from 'unigen';
import { createTestSandbox, sandboxFixture, useSandbox } from 'unigen/testing';
import { describe, test as base } from 'vitest';

const test = base.extend({ sandbox: sandboxFixture({ balance: 7 }) });
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } } as const;

describe('a fixture', () => {
  const keys: string[] = [];

  test.for([1, 2])('gives each test a sandbox of its own (%i)', async (_number, { sandbox, expect }) => {
    expect(sandbox.control.tasks()).toEqual([]);
    expect(keys).not.toContain(sandbox.key);
    keys.push(sandbox.key);
    const api = new Unifically(sandbox.clientOptions);
    expect(await api.account.get()).toMatchObject({ balance_usd: 7 });
    await api.tasks.create(video.model, video.input);
    expect(sandbox.control.tasks()).toHaveLength(1);
    sandbox.control.freeze();
    sandbox.control.fault({ kind: 'reset', times: 9 });
  });

  test('is closed, even if the test fails', async ({ expect }) => {
    let held: Parameters<Parameters<ReturnType<typeof sandboxFixture>>[1]>[0] | undefined;
    const run = sandboxFixture()({}, (sandbox) => {
      held = sandbox;
      return Promise.reject(new Error('the test failed'));
    });
    await expect(run).rejects.toThrow('the test failed');
    expect(() => held!.control.replay('x')).toThrow('closed');
  });
});

describe('hooks', () => {
  const hooks: Record<string, () => unknown> = {};
  const register = (name: string) => (run: () => unknown) => (hooks[name] = run);

  test('reset between tests: nothing is left, the clock runs, and the key is another', async ({ expect }) => {
    const sandbox = useSandbox({ afterEach: register('afterEach'), after: register('after') });
    const { key } = sandbox;
    await new Unifically(sandbox.clientOptions).tasks.create(video.model, video.input);
    await new GateAI(sandbox.clientOptions).account.credits();
    sandbox.control.freeze();
    sandbox.control.fault({ kind: 'reset' });
    await hooks.afterEach!();
    expect(sandbox.control.state()).toMatchObject({ accounts: [], tasks: [], faults: [], frozen: false });
    expect(sandbox.key).not.toBe(key);
    expect(sandbox.clientOptions.apiKey).toBe(sandbox.key);
    expect(await new Unifically(sandbox.clientOptions).account.get()).toMatchObject({ balance_usd: 100 });
    await hooks.after!();
    expect(() => sandbox.control.replay('x')).toThrow('closed');
  });

  test('freeze the clock again if it is frozen from the start', async ({ expect }) => {
    const sandbox = useSandbox({ afterEach: register('afterEach'), afterAll: register('afterAll') }, { frozen: true });
    sandbox.control.resume();
    await hooks.afterEach!();
    expect(sandbox.control.state()).toMatchObject({ frozen: true });
    await hooks.afterAll!();
  });

  test('must be there', ({ expect }) => {
    expect(() => useSandbox({ afterEach: register('afterEach') } as never)).toThrow(/needs the hooks/);
  });
});

describe('createTestSandbox', () => {
  test('uses known keys in turn', ({ expect }) => {
    const sandbox = createTestSandbox({ keys: ['a', 'b'] });
    const { key } = sandbox;
    sandbox.reset();
    expect([key, sandbox.key].sort()).toEqual(['a', 'b']);
  });
});
