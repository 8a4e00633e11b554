export { createRedisLimiter, type RedisLimiterOptions } from './redis-limiter.js';
export type { RedisConnection } from './redis-script.js';
export { createRedisStore, type RedisStoreOptions } from './redis-store.js';
export { createRunQueue, type RunJobData, type RunJobState, type RunQueue, type RunQueueOptions } from './run-queue.js';
export { createRunWorker, type RunWorker, type RunWorkerOptions } from './run-worker.js';
export { createRedisTaskSlots, type RedisTaskSlotsOptions } from './task-slots.js';
export type { TaskSlots } from '../types/task-slots.js';
