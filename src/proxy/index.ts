export type { AllowedOrigins } from './cors.js';
export type { Authorization, ProxyEntry, ProxyIdentity, ProxyOptions } from './options.js';
export { memoryOwners, type OwnerStore } from './owners.js';
export { createProxy } from './proxy.js';
