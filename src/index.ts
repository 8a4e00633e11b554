export { findModel, models } from './catalog/index.js';
export type { Api, MediaKind, MediaMember, ModelEntry, ModelKind, Price, PriceTier } from './catalog/index.js';
export { createGateClient } from './raw/gateai.js';
export { createStorageClient, createUnificallyClient } from './raw/unifically.js';
export type { RawClientOptions } from './raw/unifically.js';
export type { GatePaths, StoragePaths, UnificallyPaths } from './raw/paths.js';
export type * from '../generated/types.js';
