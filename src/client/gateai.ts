import type { GateAIModels } from '../../generated/model-types.js';
import type {
  GateAICredits,
  GateAIDashboard,
  GateAIListedModelSchema,
  GateAIModelSchema,
  GateAIModelSummary,
} from '../../generated/types.js';
import { assertList, assertObject } from '../internal/answers.js';
import { AuthenticationError } from '../errors/errors.js';
import { Client } from './client.js';
import { pathSegment } from './connection.js';
import { connectGateAI, type GateAIRequestOptions } from './apis/gateai.js';
import type { ClientOptions } from './options.js';
import type { GateAITaskState } from '../types/task.js';
import type { CallOptions } from '../types/call-options.js';

/**
 * Client of GateAI Core, with the verbs of `Unifically`.
 *
 * @example
 * const gateai = new GateAI();
 * const { result } = await gateai.run('gpt-image-2', { prompt: 'A greenhouse at night' });
 */
export class GateAI extends Client<GateAIModels, GateAITaskState, GateAIRequestOptions> {
  /** How many tasks `runMany` has under way where it is not told: as many as the API takes. */
  readonly concurrency = 5;
  /** What the API itself says of its models. */
  readonly models: {
    /** Calls `gateaiListModels`. */
    list(options?: CallOptions): Promise<GateAIModelSummary[]>;
    /** Calls `gateaiGetModel`. A `NotFoundError` has `suggestions`. */
    get(id: string, options?: CallOptions): Promise<GateAIModelSchema>;
    /** Calls `gateaiListModelSchemas`. */
    schema(options?: CallOptions): Promise<GateAIListedModelSchema[]>;
  };
  /** Budget and activity of the key. */
  readonly account: {
    /** Today's budget. Calls `gateaiGetCredits`. */
    credits(options?: CallOptions): Promise<GateAICredits>;
    /** Budget, slots, running and recent tasks. Calls `gateaiGetDashboard`, which takes the key in its query. */
    dashboard(options?: CallOptions): Promise<GateAIDashboard>;
  };

  /** @throws AuthenticationError where there is no key, or one that no header takes. */
  constructor(options: ClientOptions = {}) {
    const parts = connectGateAI(options);
    super(parts);
    const { connection } = parts;
    this.models = {
      list: async (options) => assertList(await connection.call('GET', '/v1/models', options)),
      schema: async (options) => assertList(await connection.call('GET', '/v1/models/schema', options)),
      get: async (id, options) => assertObject(await connection.call('GET', `/v1/models/${pathSegment(id)}`, options)),
    };
    this.account = {
      credits: async (options) => assertObject(await connection.call('GET', '/credits', options)),
      dashboard: async (options) => {
        const key = connection.key();
        if (!key) throw new AuthenticationError('`account.dashboard` needs the key itself');
        return assertObject(await connection.call('GET', `/api/me?key=${encodeURIComponent(key)}`, options));
      },
    };
  }
}
