export { createGateAIClient } from './gateai.js';
export type { RawClientOptions } from './options.js';
export type { GateAIPaths, StoragePaths, UnificallyPaths } from './paths.js';
export { createStorageClient } from './storage.js';
export { createUnificallyClient } from './unifically.js';
