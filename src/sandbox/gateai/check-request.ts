import type { ModelEntry } from '../../catalog/entry.js';
import type { Issue } from '../../errors/errors.js';
import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import { readJson, type SandboxRequest, type SandboxResponse } from '../http.js';
import { modelsOf } from '../models.js';
import { suggestionsFor } from './discovery.js';

export interface CheckedRequest {
  entry: ModelEntry;
  input: Record<string, unknown>;
}

/** The model and parameters of a valid request. */
export async function checkRequest(
  { validators }: Pick<SandboxContext, 'validators'>,
  request: SandboxRequest,
): Promise<CheckedRequest | { refused: SandboxResponse }> {
  const read = readJson(request);
  if ('problem' in read) return { refused: errorResponse('gateai', read.status, read.problem) };
  const pending = validators.issues('gateai', read.value);
  const issues = pending instanceof Promise ? await pending : pending;
  const body = read.value as { model: string; params?: Record<string, unknown> };
  if (issues.length === 0) return { entry: modelsOf('gateai').get(body.model)!, input: { ...body.params } };

  const message = issues.map((issue) => issue.message).join('; ');
  const isUnknownModel = issues[0]!.keyword === 'discriminator' && issues[0]!.path[0] === 'model';
  return {
    refused: isUnknownModel
      ? errorResponse('gateai', 404, message, { extra: { suggestions: suggestionsFor(body.model) } })
      : errorResponse('gateai', 400, message, { code: codeOf(issues) }),
  };
}

/** The documented code of a broken rule, if there is one. */
function codeOf(issues: Issue[]): string | undefined {
  for (const { keyword, path } of issues) {
    if (keyword === 'maxLength' && path.at(-1) === 'prompt') return 'PROMPT_TOO_LONG';
    if (keyword === 'maximum' && path.at(-1) === 'quantity') return 'QUANTITY_TOO_HIGH';
  }
  return undefined;
}
