import { operations } from '../../../generated/operations.js';
import type { KeyedRoute } from '../route.js';
import { uploadFile } from './uploads.js';

/** The one operation of Unifically's storage host. */
export const storageRoutes: readonly KeyedRoute[] = [{ operation: operations.uploadFile, handler: uploadFile }];
