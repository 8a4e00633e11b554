import type { operations } from '../../generated/operations.js';
import type { paths } from '../../generated/types.js';
import type { Host } from '../types/operation.js';

/** The paths of the operations of a host. */
type PathsOf<H extends Host> = Pick<paths, Extract<(typeof operations)[keyof typeof operations], { host: H }>['path']>;

/** The operations of the Unifically API, by path. */
export type UnificallyPaths = PathsOf<'unifically'>;

/** The operations of Unifically's storage host, by path. */
export type StoragePaths = PathsOf<'storage'>;

/** The operations of GateAI Core, by path. */
export type GateAIPaths = PathsOf<'gateai'>;
