export { test, type SandboxFixtures, type SandboxWorkerFixtures, type WorkerSandbox } from './test.js';
export { interceptApis, type InterceptOptions } from './intercept-apis.js';
export { expect } from '@playwright/test';
