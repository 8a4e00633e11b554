import type { UnificallyModels } from '../../generated/model-types.js';
import { getAccount, unificallyOperations } from '../../generated/operations.js';
import type { Account } from '../../generated/types.js';
import { assertObject } from '../internal/check-response.js';
import { objectOf } from '../internal/json.js';
import type { CallOptions } from '../types/call-options.js';
import type { UnificallyTaskState } from '../types/task.js';
import { connectUnifically, type UnificallyOptions } from './apis/unifically-adapter.js';
import { Client } from './client.js';
import { createResources, type Resources } from './resources.js';

/**
 * Client of the Unifically API.
 *
 * @example
 * const api = new Unifically(); // the key is in UNIFICALLY_API_KEY
 * const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A paper boat' });
 */
export class Unifically extends Client<UnificallyModels, UnificallyTaskState> {
  /** The nine lists of ids that models take as parameters. */
  readonly resources: Resources;
  /** How many tasks `runMany` has in flight if its options do not say. */
  readonly concurrency = 20;
  /** The account of the key. */
  readonly account: {
    /** Balance and identity of the key. Calls `getAccount`. */
    get(options?: CallOptions): Promise<Account>;
  };

  /**
   * @throws AuthenticationError if there is no key, or one that is not valid in a header; UnigenError for an option
   *   that can't be used.
   */
  constructor(options: UnificallyOptions = {}) {
    const parts = connectUnifically(options);
    super(parts, unificallyOperations);
    const { connection } = parts;
    this.resources = createResources(connection);
    this.account = {
      get: async ({ signal } = {}) =>
        assertObject(objectOf(await connection.call(getAccount, { signal })).data) as Account,
    };
  }
}
