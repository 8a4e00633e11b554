export { createGateAIClient } from './gateai.js';
export type { GateAIPaths, StoragePaths, UnificallyPaths } from './paths.js';
export { createStorageClient, createUnificallyClient, type RawClientOptions } from './unifically.js';
