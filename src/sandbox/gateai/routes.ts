import type { SandboxRequest, SandboxResponse } from '../http.js';
import type { Route } from '../routes.js';
import type { SandboxAccount } from '../store.js';
import { gateUpload } from '../uploads.js';
import type { World } from '../world.js';
import { credits, dashboard } from './account.js';
import { getModel, listModels, listSchemas } from './discovery.js';
import { estimate, generate, read } from './generate.js';

/** Answers a request to GateAI Core that anybody may send. */
export function openGateai(world: World, { path }: SandboxRequest, { operation }: Route): Promise<SandboxResponse> {
  if (operation === 'gateListModels') return listModels(world);
  if (operation === 'gateListModelSchemas') return listSchemas(world);
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
    case 'gateGenerate':
      return generate(world, request, account, failure);
    case 'gateEstimate':
      return estimate(world, request, account);
    case 'gateUploadFile':
      return gateUpload(world, request, account);
    case 'gateGetDashboard':
      return dashboard(world, account);
    case 'gateGetCredits':
      return credits(world, account);
    default:
      return read(world, request, decodeURIComponent(request.path.slice('/get/'.length)), account);
  }
}
