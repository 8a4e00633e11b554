import type { Host } from '../../types/operation.js';
import { errorResponse } from '../error-response.js';
import type { SandboxResponse } from '../http.js';
import type { RecordedExchange } from './recorded-exchange.js';

/**
 * The response to a request that got none from the API, or none that can be understood.
 *
 * @param isCreate Whether it is a create. It gets a 500, as documented; nothing was created, but a client can't know that.
 */
export function failureResponse(
  host: Host,
  outcome: NonNullable<RecordedExchange['outcome']>,
  problem: string,
  isCreate: boolean,
): SandboxResponse {
  return outcome === 'unknown'
    ? errorResponse(host, 502, `It is unknown whether the API carried this out, so do not send it again: ${problem}`, {
        code: 'outcome_unknown',
      })
    : errorResponse(host, isCreate ? 500 : 502, `The API gave no response: ${problem}`, { code: 'no_response' });
}
