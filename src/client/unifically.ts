import type { UnificallyModels } from '../../generated/model-types.js';
import type { Account } from '../../generated/types.js';
import { assertObject } from '../internal/answers.js';
import { createResources, type Resources } from './resources.js';
import { objectOf } from '../internal/json.js';
import { Client } from './client.js';
import type { UnificallyTaskState } from '../types/task.js';
import { connectUnifically, type UnificallyOptions } from './apis/unifically.js';
import type { CallOptions } from '../types/call-options.js';

/**
 * Client of the Unifically API.
 *
 * @example
 * const api = new Unifically();
 * const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A paper boat' });
 */
export class Unifically extends Client<UnificallyModels, UnificallyTaskState> {
  /** The nine lists of ids that models take as parameters. */
  readonly resources: Resources;
  /** How many tasks `runMany` has under way where it is not told. */
  readonly concurrency = 20;
  readonly account: {
    /** Balance and identity of the key. Calls `getAccount`. */
    get(options?: CallOptions): Promise<Account>;
  };

  /** @throws AuthenticationError where there is no key, or one that no header takes. */
  constructor(options: UnificallyOptions = {}) {
    const parts = connectUnifically(options);
    super(parts);
    const { connection } = parts;
    this.resources = createResources(connection);
    this.account = {
      get: async (options = {}) => assertObject(objectOf(await connection.call('GET', '/account', options)).data),
    };
  }
}
