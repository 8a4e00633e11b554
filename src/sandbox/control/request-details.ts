import { isObject, parseJson } from '../../internal/json.js';
import type { Api } from '../../types/api.js';
import { allOperations } from '../operation-of-path.js';
import type { RecordedRequest } from '../traffic/recorded-request.js';
import { curlOf, typescriptOf } from '../traffic/request-copies.js';
import type { ControlParts } from './control-parts.js';
import { requestRow } from './make-rows.js';
import { copyKeyOf } from './mode.js';
import { sendProblem } from './send-again.js';
import type { RequestDetails } from './rows.js';

const MAX_ISSUES = 50;

/** Operations whose bodies are checked against the rules of a model. */
const CHECKED: Record<string, Api> = {
  createTask: 'unifically',
  dryRun: 'unifically',
  gateaiGenerate: 'gateai',
  gateaiEstimate: 'gateai',
};

/** A request with its bodies, the rules that it breaks, and copies of it to run. */
export async function requestDetails(
  entry: RecordedRequest,
  parts: Pick<ControlParts, 'mode' | 'store' | 'validators'>,
): Promise<RequestDetails> {
  const { requestText, requestNote, responseHeaders, responseText, truncated } = entry;
  const requestBody = requestText ?? requestNote;
  const operation = allOperations.find(
    ({ id }) => id === (entry.operation === 'dryRun' ? 'createTask' : entry.operation),
  );
  const problem = sendProblem(entry, parts.mode);
  const sandboxKey = parts.mode.mode === 'record' ? undefined : copyKeyOf(entry.account, parts.mode);
  const issues = await issuesOf(entry, parts);
  return {
    ...requestRow(entry, parts),
    ...(requestBody !== undefined && { requestBody }),
    ...(responseHeaders !== undefined && { responseHeaders }),
    ...(responseText !== undefined && { responseBody: responseText }),
    ...(truncated && { truncated }),
    ...(issues.length > 0 && { issues }),
    canSend: problem === undefined,
    ...(problem !== undefined && { sendProblem: problem }),
    ...(sandboxKey !== undefined && operation?.auth !== 'none' && { copyKey: sandboxKey }),
    curl: curlOf(entry, operation, sandboxKey),
    typescript: typescriptOf(entry, operation, sandboxKey),
  };
}

/** The broken rules, found by checking once more what was refused. */
async function issuesOf(
  { operation = '', requestText, status }: RecordedRequest,
  { validators }: Pick<ControlParts, 'validators'>,
): Promise<NonNullable<RequestDetails['issues']>> {
  const api = Object.hasOwn(CHECKED, operation) ? CHECKED[operation] : undefined;
  if (api === undefined || requestText === undefined || status < 400 || status > 499) return [];
  const body = parseJson(requestText);
  if (!isObject(body)) return [];
  const issues = await validators.issues(api, body);
  return issues
    .slice(0, MAX_ISSUES)
    .map(({ pointer, message, keyword }) => ({ path: pointer, message, rule: keyword }));
}
