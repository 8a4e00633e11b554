import type { GateModels } from '../../generated/model-types.js';
import type { GateCredits, GateDashboard, GateListedModelSchema, GateModelSchema, GateModelSummary } from '../../generated/types.js';
import { knownList, knownObject } from '../errors/documented.js';
import { AuthenticationError } from '../errors/errors.js';
import { Client } from './client.js';
import { pathSegment } from './connection.js';
import { connectGate, type GateRequestOptions } from './gateai-api.js';
import type { CallOptions, ClientOptions } from './options.js';
import type { GateTaskState } from './task.js';

/**
 * Client of GateAI Core, with the verbs of `Unifically`.
 *
 * @example
 * const gate = new GateAI();
 * const { result } = await gate.run('gpt-image-2', { prompt: 'A greenhouse at night' });
 */
export class GateAI extends Client<GateModels, GateTaskState, GateRequestOptions> {
  /** How many tasks `runMany` has under way where it is not told: as many as the API takes. */
  readonly concurrency = 5;
  /** What the API itself says of its models. */
  readonly models: {
    /** Calls `gateListModels`. */
    list(options?: CallOptions): Promise<GateModelSummary[]>;
    /** Calls `gateGetModel`. A `NotFoundError` has `suggestions`. */
    get(id: string, options?: CallOptions): Promise<GateModelSchema>;
    /** Calls `gateListModelSchemas`. */
    schema(options?: CallOptions): Promise<GateListedModelSchema[]>;
  };
  /** Today's budget. Calls `gateGetCredits`. */
  readonly credits: (options?: CallOptions) => Promise<GateCredits>;
  /** Budget, slots, running and recent tasks. Calls `gateGetDashboard`, which takes the key in its query. */
  readonly me: (options?: CallOptions) => Promise<GateDashboard>;

  /** @throws AuthenticationError where there is no key, or one that no header takes. */
  constructor(options: ClientOptions = {}) {
    const parts = connectGate(options);
    super(parts);
    const { connection } = parts;
    this.models = {
      list: async (options) => knownList(await connection.call('GET', '/v1/models', options)),
      schema: async (options) => knownList(await connection.call('GET', '/v1/models/schema', options)),
      get: async (id, options) => knownObject(await connection.call('GET', `/v1/models/${pathSegment(id)}`, options)),
    };
    this.credits = async (options) => knownObject(await connection.call('GET', '/credits', options));
    this.me = async (options) => {
      const key = connection.key();
      if (!key) throw new AuthenticationError('`me` needs the key itself');
      return knownObject(await connection.call('GET', `/api/me?key=${encodeURIComponent(key)}`, options));
    };
  }
}
