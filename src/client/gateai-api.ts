import type { GateModels } from '../../generated/model-types.js';
import type { GateEstimate, GateTaskAccepted, GateUploadedFile } from '../../generated/types.js';
import { gateTypicalSeconds } from '../../generated/typical.js';
import type { Files } from '../files/files.js';
import type { MediaSource } from '../files/source.js';
import { Connection, known, unclear } from './connection.js';
import type { ClientOptions } from './options.js';
import type { GateTaskState } from './task.js';
import { Tasks } from './tasks.js';

/** What a generation takes beside its parameters. */
export interface GateRequestOptions {
  /** Kind of generation, such as `text-to-image`. */
  type?: string;
  /** Pictures: ids of uploads, or files that are uploaded first. */
  images?: (string | MediaSource)[];
  /** Videos: ids of uploads, or files that are uploaded first. */
  videos?: (string | MediaSource)[];
}

/** Five generations in any 30 seconds; a 429 may also mean five under way, and either is over after that time. */
const GENERATE = { requests: 5, window: 30_100, ban: 30_000 };
/** No limit of the reads is documented; this one keeps many waits from becoming a flood. */
const READ = { requests: 10, window: 1010, ban: 60_000 };

/** The parts of a client of GateAI Core. */
export interface GateParts {
  connection: Connection;
  files: () => Promise<Files>;
  tasks: Tasks<GateModels, GateTaskState, GateRequestOptions>;
}

/** @internal What `GateAI` and `gateTasks` are made of. */
export function connectGate(options: ClientOptions): GateParts {
  const connection = new Connection(options, 'https://core.claude.gg', 'GATEAI_API_KEY', { GET: READ, 'POST/api/generate': GENERATE });
  let loaded: Promise<Files> | undefined;
  const upload = async (body: unknown, signal: AbortSignal | undefined) =>
    (await connection.call<GateUploadedFile>('POST', '/api/upload', { signal, body })).id;
  const files = () => (loaded ??= import('../files/files.js').then(({ Files }) => new Files('gateai', upload, options.fetch)));

  const tasks = new Tasks<GateModels, GateTaskState, GateRequestOptions>(
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
        const answer = await connection.call<GateTaskAccepted>('POST', '/api/generate', { ...send, body });
        const { task_id: id, cost, adjustments } = answer;
        if (!id) throw unclear(`${connection.baseUrl}/api/generate`, body);
        return { id, cost, ...(adjustments !== undefined && { adjustments }) };
      },
      async estimate(body, send) {
        const answer = await connection.call<GateEstimate>('POST', '/api/estimate', { ...send, body });
        const { cost, daily_remaining: dailyRemaining, fits_in_budget: fitsInBudget, adjustments } = answer;
        return { cost: known(cost), dailyRemaining, fitsInBudget, ...(adjustments !== undefined && { adjustments }) };
      },
      read: async (id, send) =>
        state(id, await connection.call<WireState>('GET', `/get/${encodeURIComponent(id)}`, send)),
      withoutFiles: async (body, upload, signal) => (await files()).replace(body, 'params', upload, signal),
      typical: (model) => gateTypicalSeconds[model],
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
export function gateTasks(options: ClientOptions = {}): Tasks<GateModels, GateTaskState, GateRequestOptions> {
  return connectGate(options).tasks;
}

type WireState = { status: string; result?: string[]; glb_urls?: string[]; error?: string };

function state(id: string, { status, result, glb_urls, error }: WireState): GateTaskState {
  if (status === 'FAILED') return { id, status, done: true, error: error ?? 'The generation failed' };
  if (status !== 'FINISHED') return { id, status: status as 'PROCESSING' | 'QUEUED', done: false };
  return { id, status, done: true, output: { result, ...(glb_urls && { glb_urls }) } };
}
