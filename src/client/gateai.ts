import type { GateModels } from '../../generated/model-types.js';
import type { GateCredits, GateDashboard, GateModelSchema, GateModelSummary } from '../../generated/types.js';
import { gateTypicalSeconds } from '../../generated/typical.js';
import { AuthenticationError } from '../errors/errors.js';
import { Files } from '../files/files.js';
import type { MediaSource } from '../files/source.js';
import { createGateClient } from '../raw/gateai.js';
import type { Adapter } from './adapter.js';
import { Client } from './client.js';
import { Connection, known, unclear } from './connection.js';
import type { CallOptions, ClientOptions } from './options.js';
import type { GateTaskState } from './task.js';

/** What a generation takes beside its parameters. */
export interface GateRequestOptions {
  /** Kind of generation, such as `text-to-image`. */
  type?: string;
  /** Pictures: ids of uploads, or files that are uploaded first. */
  images?: (string | MediaSource)[];
  /** Videos: ids of uploads, or files that are uploaded first. */
  videos?: (string | MediaSource)[];
}

/** Five generations in any 30 seconds; a 429 also says that five are under way, so it is worth a shorter pause. */
const GENERATE = { requests: 5, window: 30_000, ban: 30_000 };
/** No limit of the other calls is documented; this one keeps many waits from becoming a flood. */
const OTHER = { requests: 10, window: 1000, ban: 60_000 };

/**
 * Client of GateAI Core, with the verbs of `Unifically`.
 *
 * @example
 * const gate = new GateAI();
 * const { result } = await gate.run('gpt-image-2', { prompt: 'A greenhouse at night' });
 */
export class GateAI extends Client<GateModels, GateTaskState, GateRequestOptions> {
  /** Uploads (they give ids for `images` and `videos`) and downloads. */
  readonly files: Files;
  /** The typed raw client, one request a call; it shares the limits and the repetitions of this client. */
  readonly raw: ReturnType<typeof createGateClient>;
  /** How many tasks `runMany` has under way where it is not told: as many as the API takes. */
  readonly concurrency = 5;
  /** What the API itself says of its models; none of these calls needs a key. */
  readonly models: {
    /** Calls `gateListModels`. */
    list(options?: CallOptions): Promise<GateModelSummary[]>;
    /** Calls `gateGetModel`. A `NotFoundError` has `suggestions`. */
    get(id: string, options?: CallOptions): Promise<GateModelSchema>;
    /** Calls `gateListModelSchemas`. */
    schema(options?: CallOptions): Promise<GateModelSchema[]>;
  };
  /** Today's budget. Calls `gateGetCredits`. */
  readonly credits: (options?: CallOptions) => Promise<GateCredits>;
  /** Budget, slots, running and recent tasks. Calls `gateGetDashboard`, which takes the key in its query. */
  readonly me: (options?: CallOptions) => Promise<GateDashboard>;

  /** @throws AuthenticationError where there is no key, or one that no header takes. */
  constructor(options: ClientOptions = {}) {
    const connection = new Connection(options, 'https://core.claude.gg', 'GATEAI_API_KEY', {
      GET: OTHER,
      'POST /api/generate': GENERATE,
    });
    const { apiKey, baseUrl, fetch } = connection;
    const raw = createGateClient({ apiKey, baseUrl, fetch });
    const files = new Files('gateai', async (body, signal) => {
      const { id } = await connection.call({ signal, paid: false }, (init) => raw.POST('/api/upload', { ...init, body: body as never }));
      return id;
    }, options.fetch);

    const adapter: Adapter<GateTaskState, GateRequestOptions> = {
      api: 'gateai',
      body(model, params, { type, images, videos }) {
        return { model, ...(type === undefined ? {} : { type }), params, ...(images ? { images } : {}), ...(videos ? { videos } : {}) };
      },
      async create(body, options) {
        const { task_id, cost, adjustments } = await connection.call({ ...options, paid: true }, (init) =>
          raw.POST('/api/generate', { ...init, body: body as never }),
        );
        if (!task_id) throw unclear(`${baseUrl}/api/generate`, body);
        return { id: task_id, cost, ...(adjustments === undefined ? {} : { adjustments }) };
      },
      async estimate(body, options) {
        const answer = await connection.call(options, (init) => raw.POST('/api/estimate', { ...init, body: body as never }));
        const { cost, daily_remaining: dailyRemaining, fits_in_budget: fitsInBudget, adjustments } = answer;
        return { cost: known(cost), dailyRemaining, fitsInBudget, ...(adjustments === undefined ? {} : { adjustments }) };
      },
      async read(id, options) {
        const init = { params: { path: { task_id: id } } };
        return state(id, await connection.call(options, (fetch) => raw.GET('/get/{task_id}', { ...init, ...fetch })));
      },
      withoutFiles: (body, upload, signal) => files.replace(body, 'params', upload, signal),
      typical: (model) => gateTypicalSeconds[model],
    };
    super(adapter, connection, options);
    this.files = files;
    this.raw = raw;
    this.models = {
      list: (options = {}) => connection.call(options, (init) => raw.GET('/v1/models', init)),
      schema: (options = {}) => connection.call(options, (init) => raw.GET('/v1/models/schema', init)),
      get: (modelId, options = {}) =>
        connection.call(options, (init) => raw.GET('/v1/models/{modelId}', { params: { path: { modelId } }, ...init })),
    };
    this.credits = (options = {}) => connection.call(options, (init) => raw.GET('/credits', init));
    this.me = async (options = {}) => {
      if (apiKey === undefined) throw new AuthenticationError('`me` needs the key itself');
      return connection.call(options, (init) => raw.GET('/api/me', { params: { query: { key: apiKey } as never }, ...init }));
    };
  }
}

type WireState = { status: string; result?: string[]; glb_urls?: string[]; error?: string };

function state(id: string, data: WireState): GateTaskState {
  const { status } = data;
  if (status === 'FAILED') return { id, status, done: true, error: data.error ?? 'The generation failed' };
  if (status !== 'FINISHED') return { id, status: status as 'PROCESSING' | 'QUEUED', done: false };
  const { result, glb_urls } = data;
  return { id, status, done: true, output: { result, ...(glb_urls === undefined ? {} : { glb_urls }) } };
}
