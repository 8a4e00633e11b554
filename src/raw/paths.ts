import type { paths } from '../../generated/types.js';

/** The calls of the Unifically API. */
export type UnificallyPaths = Pick<
  paths,
  '/v1/tasks' | '/v1/tasks/{task_id}' | '/account' | Extract<keyof paths, `/v1/resources/${string}`>
>;

/** The calls of Unifically's storage host. */
export type StoragePaths = Pick<paths, '/upload'>;

/** The calls of GateAI Core. */
export type GateAIPaths = Omit<paths, keyof UnificallyPaths | keyof StoragePaths>;
