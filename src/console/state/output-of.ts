import { objectOf } from '../../internal/json.js';
import type { Api } from '../../types/api.js';

/** The output in the response to a poll of a completed task. */
export function outputOf(api: Api, response: unknown): unknown {
  if (api === 'gateai') {
    const { status: _status, model: _model, cost: _cost, ...output } = objectOf(response);
    return output;
  }
  // Voices and custom models are next to the status, not in `output`.
  const { task_id: _id, status: _status, output, ...rest } = objectOf(objectOf(response).data);
  return output ?? rest;
}
