import type { Host } from '../../types/operation.js';
import { errorResponse } from '../error-response.js';
import type { SandboxResponse } from '../http.js';
import type { RecordedExchange } from './recorded-exchange.js';

/**
 * The response to a request that got none from the API, or none that can be understood.
 *
 * @param isCreate Whether a client has to know that nothing was created: by a 500 in the form of the API, it does.
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
