import { afterAll, beforeAll } from 'vitest';
import { sandboxFixture, type TestSandbox } from 'unigen/testing';
import { createGateAI, createUnifically, type GateAIProvider, type UnificallyProvider } from 'unigen/ai-sdk';
import { test as base } from 'vitest';

/** A sandbox, and both providers in front of it. */
export const test = base.extend<{ sandbox: TestSandbox; unifically: UnificallyProvider; gateai: GateAIProvider }>({
  sandbox: sandboxFixture(),
  unifically: ({ sandbox }, use) => use(createUnifically(sandbox.clientOptions)),
  gateai: ({ sandbox }, use) => use(createGateAI(sandbox.clientOptions)),
});

/** Keeps the warnings of the AI SDK off the console. */
export function withoutWarningLogs(): void {
  let before: typeof globalThis.AI_SDK_LOG_WARNINGS;
  beforeAll(() => {
    before = globalThis.AI_SDK_LOG_WARNINGS;
    globalThis.AI_SDK_LOG_WARNINGS = false;
  });
  afterAll(() => {
    globalThis.AI_SDK_LOG_WARNINGS = before;
  });
}

/** What a promise rejects with. */
export async function errorOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It resolved');
}
