export type { AllowedOrigins } from './cors.js';
export type { AuthorizeResult, ProxyIdentity, ProxyLogEntry, ProxyOptions } from './options.js';
export { createMemoryOwnerStore, type OwnerStore } from './owner-store.js';
export { createProxy } from './proxy.js';
