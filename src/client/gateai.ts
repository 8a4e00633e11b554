import type { GateAIModels } from '../../generated/model-types.js';
import {
  gateaiGetCredits,
  gateaiGetDashboard,
  gateaiGetModel,
  gateaiListModels,
  gateaiListModelSchemas,
  gateaiOperations,
} from '../../generated/operations.js';
import type {
  GateAICredits,
  GateAIDashboard,
  GateAIListedModelSchema,
  GateAIModelSchema,
  GateAIModelSummary,
} from '../../generated/types.js';
import { AuthenticationError } from '../errors/errors.js';
import { assertList, assertObject } from '../internal/check-response.js';
import type { CallOptions } from '../types/call-options.js';
import type { GateAITaskState } from '../types/task.js';
import { connectGateAI, type GateAIRequestOptions } from './apis/gateai-adapter.js';
import { Client } from './client.js';
import type { ClientOptions } from './options.js';

/**
 * Client of GateAI Core, with the methods of `Unifically`.
 *
 * @example
 * const gateai = new GateAI(); // the key is in GATEAI_API_KEY
 * const { result } = await gateai.run('gpt-image-2', { prompt: 'A greenhouse at night' });
 */
export class GateAI extends Client<GateAIModels, GateAITaskState, GateAIRequestOptions> {
  /** How many tasks `runMany` has in flight if its options do not say: as many as the API takes. */
  readonly concurrency = 5;
  /** The models as the API itself describes them. */
  readonly models: {
    /** All models in short. Calls `gateaiListModels`. */
    list(options?: CallOptions): Promise<GateAIModelSummary[]>;
    /** One model with its parameters. Calls `gateaiGetModel`. A `NotFoundError` has `suggestions`. */
    get(id: string, options?: CallOptions): Promise<GateAIModelSchema>;
    /** All models with their parameters. Calls `gateaiListModelSchemas`. */
    schema(options?: CallOptions): Promise<GateAIListedModelSchema[]>;
  };
  /** Budget and activity of the key. */
  readonly account: {
    /** Today's budget. Calls `gateaiGetCredits`. */
    credits(options?: CallOptions): Promise<GateAICredits>;
    /**
     * Budget, slots, running and recent tasks. Calls `gateaiGetDashboard`, which takes the key in its query.
     *
     * @throws AuthenticationError if the client has no key of its own.
     */
    dashboard(options?: CallOptions): Promise<GateAIDashboard>;
  };

  /**
   * @throws AuthenticationError if there is no key, or one that is not valid in a header; UnigenError for an option
   *   that can't be used.
   */
  constructor(options: ClientOptions = {}) {
    const parts = connectGateAI(options);
    super(parts, gateaiOperations);
    const { connection } = parts;
    this.models = {
      list: async ({ signal } = {}) =>
        assertList(await connection.call(gateaiListModels, { signal })) as GateAIModelSummary[],
      get: async (id, { signal } = {}) =>
        assertObject(await connection.call(gateaiGetModel, { params: { modelId: id }, signal })) as GateAIModelSchema,
      schema: async ({ signal } = {}) =>
        assertList(await connection.call(gateaiListModelSchemas, { signal })) as GateAIListedModelSchema[],
    };
    this.account = {
      credits: async ({ signal } = {}) =>
        assertObject(await connection.call(gateaiGetCredits, { signal })) as GateAICredits,
      dashboard: async ({ signal } = {}) => {
        const key = connection.key();
        if (!key)
          throw new AuthenticationError('`account.dashboard` needs the key: pass `apiKey` or set GATEAI_API_KEY');
        return assertObject(await connection.call(gateaiGetDashboard, { query: { key }, signal })) as GateAIDashboard;
      },
    };
  }
}
