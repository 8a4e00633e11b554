import { isObject, parseJson } from '../../internal/json.js';
import { accountIdOf } from '../account-id.js';
import { operationNameOf } from '../faults/fault-target.js';
import { pathParameter, type SandboxRequest } from '../http.js';
import type { Store } from '../store.js';
import { modelName, type RequestFacts } from './rule.js';

const decoder = new TextDecoder();

/**
 * What rules compare a request with.
 *
 * @param key The key of the request; undefined if it needs none.
 */
export function requestFacts(store: Store, request: SandboxRequest, key: string | undefined): RequestFacts {
  const operation = operationNameOf(request);
  const account = key === undefined ? undefined : accountIdOf(key);
  switch (operation) {
    case 'createTask':
    case 'dryRun':
      return { operation, account, ...modelIn(request, 'unifically', 'input') };
    case 'gateaiGenerate':
    case 'gateaiEstimate':
      return { operation, account, ...modelIn(request, 'gateai', 'params') };
    case 'getTask':
    case 'gateaiGetTask': {
      const task = store.tasks.get(pathParameter(request));
      const isOwn = task?.account === account;
      return {
        operation,
        account,
        model: isOwn && task ? modelName(task.api, task.model) : undefined,
        input: isOwn ? task?.input : undefined,
      };
    }
    default:
      return { operation, account, model: undefined, input: undefined };
  }
}

function modelIn({ body }: SandboxRequest, api: string, inputKey: string): Pick<RequestFacts, 'model' | 'input'> {
  const value = parseJson(decoder.decode(body));
  if (!isObject(value) || typeof value.model !== 'string') return { model: undefined, input: undefined };
  return { model: modelName(api, value.model), input: value[inputKey] };
}
