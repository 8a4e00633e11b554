export { connectSandbox, type ConnectedSandbox, type ConnectOptions } from './connect-sandbox.js';
export { sandboxFixture } from './sandbox-fixture.js';
export { createTestSandbox, type TestSandbox } from './sandbox-for-tests.js';
export { useSandbox, type TestHooks } from './use-sandbox.js';
