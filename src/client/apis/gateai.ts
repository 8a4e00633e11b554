import type { GateAIModels } from '../../../generated/model-types.js';
import { gateaiTypicalSeconds } from '../../../generated/typical.js';
import { assertPresent, assertObject, referenceOf } from '../../internal/answers.js';
import { Files } from '../../files/files.js';
import type { MediaSource } from '../../files/source.js';
import { messageOf } from '../../internal/error-from-response.js';
import { amountOf, objectOf, textOf, type JsonObject } from '../../internal/json.js';
import type { AbortSignalLike } from '../../internal/abort.js';
import { Connection, pathSegment } from '../connection.js';
import type { ClientOptions } from '../options.js';
import type { GateAITaskState } from '../../types/task.js';
import { Tasks } from '../tasks.js';

/** What a generation takes beside its parameters. */
export interface GateAIRequestOptions {
  /** Kind of generation, such as `text-to-image`. */
  type?: string;
  /** Pictures: ids of uploads, or files that are uploaded first. */
  images?: (string | MediaSource)[];
  /** Videos: ids of uploads, or files that are uploaded first. */
  videos?: (string | MediaSource)[];
}

/** Five generations in any 30 seconds; a 429 may also mean five under way, and either is over after that time. */
const GENERATE = { requests: 5, windowMs: 30_100, cooldown: 30_000 };
/** No limit of the reads is documented; this one keeps many waits from becoming a flood. */
const READ = { requests: 10, windowMs: 1010, cooldown: 60_000 };

const PATH = '/api/generate';

/** The parts of a client of GateAI Core. */
export interface GateAIParts {
  connection: Connection;
  files: Files;
  tasks: Tasks<GateAIModels, GateAITaskState, GateAIRequestOptions>;
}

/** @internal What `GateAI` and `createGateAITasks` are made of. */
export function connectGateAI(options: ClientOptions): GateAIParts {
  const connection = new Connection(options, 'https://core.claude.gg', 'GATEAI_API_KEY', (method, path) =>
    method === 'GET' ? READ : path === PATH ? GENERATE : undefined,
  );
  const upload = async (body: unknown, signal: AbortSignalLike | undefined) =>
    assertPresent(
      referenceOf(objectOf(await connection.call('POST', '/api/upload', { signal, body })).id),
      'the id of the uploaded file',
    );
  const files = new Files('gateai', upload, options.fetch);

  const tasks = new Tasks<GateAIModels, GateAITaskState, GateAIRequestOptions>(
    {
      api: 'gateai',
      body: (model, params, { type, images, videos }) => ({
        model,
        ...(type && { type }),
        params,
        ...(images && { images }),
        ...(videos && { videos }),
      }),
      async create(body, send) {
        const { task_id, cost, adjustments } = objectOf(await connection.call('POST', PATH, { ...send, body }));
        const id = referenceOf(task_id);
        if (id === undefined) throw connection.unknownOutcome(PATH, body);
        return { id, cost: amountOf(cost), ...(adjustments !== undefined && { adjustments }) };
      },
      async estimate(body, send) {
        const { cost, daily_remaining, fits_in_budget, adjustments } = objectOf(
          await connection.call('POST', '/api/estimate', { ...send, body }),
        );
        return {
          cost: assertPresent(amountOf(cost), 'the cost'),
          dailyRemaining: amountOf(daily_remaining),
          fitsInBudget: typeof fits_in_budget === 'boolean' ? fits_in_budget : undefined,
          ...(adjustments !== undefined && { adjustments }),
        };
      },
      read: async (id, send) => state(id, assertObject(await connection.call('GET', `/get/${pathSegment(id)}`, send))),
      withoutFiles: (body, upload, signal) => files.replace(body, 'params', upload, signal),
      typical: (model) => gateaiTypicalSeconds[model],
    },
    connection.clock,
    options,
  );
  return { connection, files, tasks };
}

/**
 * The tasks of GateAI Core without the rest of the client, for bundles that count bytes; otherwise as
 * `new GateAI(options).tasks`.
 *
 * @throws AuthenticationError where there is no key, or one that no header takes.
 */
export function createGateAITasks(
  options: ClientOptions = {},
): Tasks<GateAIModels, GateAITaskState, GateAIRequestOptions> {
  return connectGateAI(options).tasks;
}

function state(id: string, { status: word, result, glb_urls, error }: JsonObject): GateAITaskState {
  const status = assertPresent(textOf(word), 'the status');
  if (status === 'FAILED') return { id, status, done: true, error: messageOf(error) ?? 'The generation failed' };
  if (status !== 'FINISHED') return { id, status: status as 'PROCESSING' | 'QUEUED', done: false };
  const meshes = glb_urls === undefined ? undefined : texts(glb_urls);
  // What is empty may be left out.
  return {
    id,
    status,
    done: true,
    output: { result: meshes && result === undefined ? [] : texts(result), ...(meshes && { glb_urls: meshes }) },
  };
}

function texts(value: unknown): string[] {
  return assertPresent(
    Array.isArray(value) && value.every(textOf) ? (value as string[]) : undefined,
    'the list of URLs',
  );
}
