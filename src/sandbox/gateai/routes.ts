import { operations } from '../../../generated/operations.js';
import type { Route } from '../route.js';
import { gateaiUploadFile } from '../storage/uploads.js';
import { getCredits, getDashboard } from './account.js';
import { getModel, listModels, listModelSchemas } from './discovery.js';
import { estimate, generate } from './generate.js';
import { getTask } from './get-task.js';

/** The operations of GateAI Core. */
export const gateaiRoutes: readonly Route[] = [
  { operation: operations.gateaiGenerate, handler: generate },
  { operation: operations.gateaiEstimate, handler: estimate },
  { operation: operations.gateaiGetTask, handler: getTask },
  { operation: operations.gateaiListModels, handler: listModels },
  { operation: operations.gateaiListModelSchemas, handler: listModelSchemas },
  { operation: operations.gateaiGetModel, handler: getModel },
  { operation: operations.gateaiGetCredits, handler: getCredits },
  { operation: operations.gateaiGetDashboard, handler: getDashboard },
  { operation: operations.gateaiUploadFile, handler: gateaiUploadFile },
];
