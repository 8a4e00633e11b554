export { test, type SandboxFixtures, type SandboxWorkerFixtures, type WorkerSandbox } from './sandbox-fixtures.js';
export { interceptApis, type InterceptOptions } from './intercept-apis.js';
export { expect } from '@playwright/test';
