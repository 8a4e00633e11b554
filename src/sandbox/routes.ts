import type { operations } from '../../generated/types.js';
import type { Api } from '../types/api.js';

/** An operation of the contract by its `operationId`; `dryRun` is a `createTask` whose body has `dry_run: true`. */
export type SandboxOperation = Exclude<keyof operations, 'taskFinished' | 'taskFinishedCallback'> | 'dryRun';

/** A path of an API. Each is served by one operation, with one method. */
export interface Route {
  operation: Exclude<SandboxOperation, 'dryRun'>;
  api: Api | 'storage';
  method: string;
  /** With placeholders in braces. */
  path: string;
  /** Where the key stands; missing for what is open to all. */
  key?: 'header' | 'query';
}

const TABLE: Record<Route['operation'], [api: Route['api'], method: string, path: string, key?: Route['key']]> = {
  createTask: ['unifically', 'POST', '/v1/tasks', 'header'],
  getTask: ['unifically', 'GET', '/v1/tasks/{task_id}', 'header'],
  getAccount: ['unifically', 'GET', '/account', 'header'],
  listHiggsfieldMotions: ['unifically', 'GET', '/v1/resources/higgsfield-ai/motions', 'header'],
  listHiggsfieldVoices: ['unifically', 'GET', '/v1/resources/higgsfield-ai/voices', 'header'],
  listHiggsfieldSounds: ['unifically', 'GET', '/v1/resources/higgsfield-ai/sounds', 'header'],
  listCameraMovements: ['unifically', 'GET', '/v1/resources/higgsfield-ai/camera-movements', 'header'],
  listCameraSettings: ['unifically', 'GET', '/v1/resources/higgsfield-ai/camera-settings', 'header'],
  listKlingVoices: ['unifically', 'GET', '/v1/resources/kuaishou/kling/voices', 'header'],
  listVeoVoices: ['unifically', 'GET', '/v1/resources/google/voices/veo-3.1', 'header'],
  listElevenLabsVoices: ['unifically', 'GET', '/v1/resources/elevenlabs/voices', 'header'],
  getVerificationPhrase: ['unifically', 'GET', '/v1/resources/suno-ai/voice/verification-phrase', 'header'],
  uploadFile: ['storage', 'PUT', '/upload', 'header'],
  gateaiGenerate: ['gateai', 'POST', '/api/generate', 'header'],
  gateaiEstimate: ['gateai', 'POST', '/api/estimate', 'header'],
  gateaiUploadFile: ['gateai', 'POST', '/api/upload', 'header'],
  gateaiGetTask: ['gateai', 'GET', '/get/{task_id}', 'header'],
  gateaiGetCredits: ['gateai', 'GET', '/credits', 'header'],
  gateaiGetDashboard: ['gateai', 'GET', '/api/me', 'query'],
  gateaiListModels: ['gateai', 'GET', '/v1/models'],
  gateaiListModelSchemas: ['gateai', 'GET', '/v1/models/schema'],
  gateaiGetModel: ['gateai', 'GET', '/v1/models/{modelId}'],
};

/** All paths of both APIs and of the storage host. */
export const ROUTES: readonly Route[] = Object.entries(TABLE).map(([operation, [api, method, path, key]]) => ({
  operation: operation as Route['operation'],
  api,
  method,
  path,
  ...(key && { key }),
}));

/** Every name that a fault may give an operation. */
export const OPERATIONS: readonly SandboxOperation[] = [...ROUTES.map(({ operation }) => operation), 'dryRun'];

const EXACT = new Map(ROUTES.filter(({ path }) => !path.includes('{')).map((route) => [route.path, route]));
/** Those that end with a placeholder, by what stands before it. */
const BELOW = new Map(
  ROUTES.filter(({ path }) => path.includes('{')).map((route) => [route.path.slice(0, route.path.indexOf('{')), route]),
);

/** The route of a path; undefined if there is none. */
export function routeOf(path: string): Route | undefined {
  const exact = EXACT.get(path);
  if (exact) return exact;
  const folder = path.lastIndexOf('/') + 1;
  return folder < path.length ? BELOW.get(path.slice(0, folder)) : undefined;
}

/** Whether a path, or if it ends with `*` one that begins so, is one of a route. */
export function reaches(path: string, route: Route): boolean {
  const begins = path.endsWith('*');
  const given = (begins ? path.slice(0, -1) : path).split('/');
  const own = route.path.split('/');
  if (begins ? given.length > own.length : given.length !== own.length) return false;
  return given.every((segment, index) => {
    const part = own[index]!;
    if (begins && index === given.length - 1) return part.startsWith('{') || part.startsWith(segment);
    return part.startsWith('{') ? segment !== '' : segment === part;
  });
}
