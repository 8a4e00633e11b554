import { objectOf } from '../../internal/json.js';
import type { Api } from '../../types/api.js';

/** The output in the response to a poll of a completed task. */
export function outputOf(api: Api, response: unknown): unknown {
  if (api === 'gateai') {
    const { status: _status, model: _model, cost: _cost, ...output } = objectOf(response);
    return output;
  }
  const data = objectOf(objectOf(response).data);
  return data.output ?? data;
}
