import { UnigenError } from '../../errors/errors.js';
import type { GateAIModels } from '../../../generated/model-types.js';
import { gateaiEstimate, gateaiGenerate, gateaiGetTask, gateaiUploadFile } from '../../../generated/operations.js';
import type { MediaSource } from '../../files/media-source.js';
import type { SendUpload } from '../../files/upload.js';
import { assertPresent, assertTask, referenceOf } from '../../internal/check-response.js';
import { messageOf } from '../../internal/error-from-response.js';
import { type JsonObject, objectOf } from '../../internal/json.js';
import { amountOf, textOf } from '../../internal/values.js';
import type { GateAITaskState } from '../../types/task.js';
import { Connection } from '../connection.js';
import { Files } from '../files.js';
import { FIND_LOST_GATEAI } from '../find-lost.js';
import { GATEAI_READS } from '../limits.js';
import type { ClientOptions } from '../options.js';
import { Tasks } from '../tasks.js';

/** Properties of a generation other than the parameters of its model. */
export interface GateAIRequestOptions {
  /**
   * Kind of generation, such as `text-to-image`.
   *
   * @default the API's own choice
   */
  type?: string;
  /**
   * Images: ids of uploads, or files that are uploaded first.
   *
   * @default none
   */
  images?: readonly (string | MediaSource)[];
  /**
   * Videos: ids of uploads, or files that are uploaded first.
   *
   * @default none
   */
  videos?: readonly (string | MediaSource)[];
}

/** The parts of a client of GateAI Core. */
export interface GateAIParts {
  connection: Connection;
  files: Files;
  tasks: Tasks<GateAIModels, GateAITaskState, GateAIRequestOptions>;
}

/** @internal What `GateAI` and `createGateAITasks` are made of. */
export function connectGateAI(options: ClientOptions): GateAIParts {
  const connection = new Connection('gateai', 'GATEAI_API_KEY', FIND_LOST_GATEAI, options, GATEAI_READS);
  const upload: SendUpload = async (body, signal) => {
    const { id } = objectOf(await connection.call(gateaiUploadFile, { body, signal }));
    return assertPresent(referenceOf(id), 'the id of the upload');
  };
  const files = new Files('gateai', upload, options.fetch);

  const tasks = new Tasks<GateAIModels, GateAITaskState, GateAIRequestOptions>(
    {
      api: 'gateai',
      observer: connection.observer,
      body: (model, params, { type, images, videos }, callbackUrl) => {
        if (callbackUrl !== undefined) throw new UnigenError('`webhook` is for Unifically only');
        return {
          model,
          ...(type && { type }),
          params,
          ...(images && { images }),
          ...(videos && { videos }),
        };
      },
      async create(body, signal, payment, call) {
        const response = await connection.call(gateaiGenerate, { body, signal, payment, call });
        const { task_id, cost, adjustments } = objectOf(response);
        const id = referenceOf(task_id);
        if (id === undefined) throw connection.unknownOutcome(gateaiGenerate, body, 'The response has no task id');
        return { id, cost: amountOf(cost), ...(adjustments !== undefined && { adjustments }) };
      },
      async estimate(body, signal, call) {
        const response = objectOf(await connection.call(gateaiEstimate, { body, signal, call }));
        const { cost, daily_remaining, fits_in_budget, adjustments } = response;
        return {
          cost: assertPresent(amountOf(cost), 'the cost'),
          dailyRemaining: amountOf(daily_remaining),
          fitsInBudget: typeof fits_in_budget === 'boolean' ? fits_in_budget : undefined,
          ...(adjustments !== undefined && { adjustments }),
        };
      },
      get: async (id, signal, poll) =>
        stateOf(id, assertTask(await connection.call(gateaiGetTask, { params: { task_id: id }, signal, poll }), id)),
      resolveFiles: (body, mode, signal) => files.replace(body, 'params', mode, signal),
    },
    connection.clock,
    options,
  );
  return { connection, files, tasks };
}

/**
 * The tasks of GateAI Core without the rest of the client, for small bundles: create, estimate, get, wait,
 * watch and resume, with the same limits, retries and errors as `new GateAI(options).tasks`.
 *
 * @throws AuthenticationError if there is no key, or one that is not valid in a header; UnigenError for an option that
 *   can't be used.
 *
 * @example
 * const tasks = createGateAITasks();
 * const handle = await tasks.create('gpt-image-2', { prompt: 'A greenhouse at night' });
 * const { result } = await tasks.wait(handle);
 */
export function createGateAITasks(
  options: ClientOptions = {},
): Tasks<GateAIModels, GateAITaskState, GateAIRequestOptions> {
  return connectGateAI(options).tasks;
}

function stateOf(id: string, { status: given, result, glb_urls, error }: JsonObject): GateAITaskState {
  const status = assertPresent(textOf(given), 'the status');
  if (status === 'FAILED') return { id, status, done: true, error: messageOf(error) ?? 'The generation failed' };
  if (status !== 'FINISHED') return { id, status: status as 'PROCESSING' | 'QUEUED', done: false };
  const meshes = glb_urls === undefined ? undefined : assertUrls(glb_urls);
  // The API may omit an empty array.
  const files = meshes && result === undefined ? [] : assertUrls(result);
  return { id, status, done: true, output: { result: files, ...(meshes && { glb_urls: meshes }) } };
}

function assertUrls(value: unknown): string[] {
  const isArray = Array.isArray(value) && value.every(textOf);
  return assertPresent(isArray ? (value as string[]) : undefined, 'the array of URLs');
}
