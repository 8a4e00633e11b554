import type { SandboxRequest, SandboxResponse } from '../http.js';
import type { Route } from '../routes.js';
import type { SandboxAccount } from '../store.js';
import { gateaiUpload } from '../uploads.js';
import type { World } from '../world.js';
import { credits, dashboard } from './account.js';
import { getModel, listModels, listSchemas } from './discovery.js';
import { estimate, generate, read } from './generate.js';

/** Answers a request to GateAI Core that anybody may send. */
export function openGateAI(world: World, { path }: SandboxRequest, { operation }: Route): Promise<SandboxResponse> {
  if (operation === 'gateaiListModels') return listModels(world);
  if (operation === 'gateaiListModelSchemas') return listSchemas(world);
  return getModel(world, decodeURIComponent(path.slice('/v1/models/'.length)));
}

/** Answers a request to GateAI Core whose path, method and key are known to be right. */
export function gateai(
  world: World,
  request: SandboxRequest,
  { operation }: Route,
  account: SandboxAccount,
  failure?: string,
): SandboxResponse | Promise<SandboxResponse> {
  switch (operation) {
    case 'gateaiGenerate':
      return generate(world, request, account, failure);
    case 'gateaiEstimate':
      return estimate(world, request, account);
    case 'gateaiUploadFile':
      return gateaiUpload(world, request, account);
    case 'gateaiGetDashboard':
      return dashboard(world, account);
    case 'gateaiGetCredits':
      return credits(world, account);
    default:
      return read(world, request, decodeURIComponent(request.path.slice('/get/'.length)), account);
  }
}
