export { createGateClient } from './gateai.js';
export type { GatePaths, StoragePaths, UnificallyPaths } from './paths.js';
export { createStorageClient, createUnificallyClient, type RawClientOptions } from './unifically.js';
